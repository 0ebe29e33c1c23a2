//! What a family did in a long time, to look at together and to show to grandmother: the tree,
//! the year at a glance, and the words that came by.

use std::collections::BTreeSet;

use leptos::prelude::*;
use strum::IntoEnumIterator;

use crate::app::parts::choices::Choice;
use crate::app::parts::{BackTo, Choices, TreeView, WordList, labels, live};
use crate::app::state::{App, Command, ShareCommand};
use crate::content::{Kind, ThemeId, Word};
use crate::family::{ChildId, Growth};
use crate::route::Page;
use crate::text::{Msg, Pack, UsMsg};

#[component]
pub fn YearPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let whose = RwSignal::new(None::<ChildId>);
    let growth = Memo::new(move |_| {
        let child = whose.get();
        app.family.state.with(|state| Growth::of(state, child.as_ref(), app.day.get()))
    });
    let print = move |_| app.ask(Command::Share(ShareCommand::Print));
    view! {
        <BackTo to=Page::Us label=words.say(Msg::UsTitle) />
        <h1>{words.say(UsMsg::YearTitle)}</h1>
        <p class="lead">{words.say(UsMsg::YearDescription)}</p>
        <Whose whose=whose />
        {live(move || view! { <TreeView growth=growth.get() /> })}
        {live(move || growth.with(|growth| (!growth.done.is_empty()).then(|| view! { <Told growth=growth.clone() /> })))}
        {live(move || growth.with(|growth| if growth.done.is_empty() {
            view! { <p><a class="main" href=app.link(Page::Today)>{words.say(Msg::ToToday)}</a></p> }.into_any()
        } else {
            view! { <p class="actions"><button type="button" id="print" class="quiet" on:click=print>{words.say(UsMsg::YearPrint)}</button></p> }.into_any()
        }))}
    }
}

/// Everybody, or one of the children, where there are several.
#[component]
fn Whose(whose: RwSignal<Option<ChildId>>) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    live(move || {
        let children = app.family.children();
        let choice = |id: Option<ChildId>, name: String| {
            let own = id.clone();
            let pressed = Signal::derive(move || whose.with(|whose| *whose == own));
            view! { <Choice pressed=pressed on_choose=move || whose.set(id.clone())><bdi>{name}</bdi></Choice> }
        };
        (children.len() > 1).then(|| {
            let together = choice(None, words.say(UsMsg::YearTogether));
            let each = children.into_iter().map(|child| {
                let name = labels::child(&words, &child, app.day.get());
                choice(Some(child.id), name)
            });
            let each = each.collect_view();
            view! { <Choices label=words.say(Msg::ForWhom)>{together}{each}</Choices> }
        })
    })
}

/// By month, by kind, and the words.
#[component]
fn Told(growth: Growth) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let most = growth.months.iter().map(|month| month.count).max().unwrap_or_default().max(1);
    let months = growth.months.iter().map(|month| {
        let day = month.first.to_string();
        let name = words.say_with(UsMsg::YearMonthName, [("day", day.into())]);
        let said = words.say_with(UsMsg::YearMonth, [("month", name.clone().into()), ("count", month.count.into())]);
        let first: String = name.chars().take(1).collect();
        // Months that were busier stand higher; an empty one is earth that waits.
        let high = month.count * 100 / most;
        view! {
            <li>
                <svg viewBox="0 0 20 104" preserveAspectRatio="none" aria-hidden="true">
                    <rect x="2" y=102 - high width="16" height=high + 2 rx="6"></rect>
                </svg>
                <span aria-hidden="true">{first}</span>
                <span class="hidden">{said}</span>
            </li>
        }
    });
    let kinds = Kind::iter().filter_map(|kind| {
        let is = |id: &_| app.index.activity(id).is_some_and(|(_, activity)| activity.kind == kind);
        let count = growth.times(is);
        let times = words.say_with(UsMsg::YearTimes, [("count", count.into())]);
        (count > 0).then(|| {
            let dot = format!("<circle cx='8' cy='8' r='8' fill='{}'/>", labels::kind_colour(kind));
            view! {
                <li>
                    <svg viewBox="0 0 16 16" aria-hidden="true" inner_html=dot></svg>
                    <span aria-hidden="true">{labels::kind_sign(kind)}</span>
                    <b>{words.say(labels::kind(kind))}</b>
                    <span>{times}</span>
                </li>
            }
        })
    });
    view! {
        <h2>{words.say(UsMsg::YearMonths)}</h2>
        <ol class="months">{months.collect_view()}</ol>
        <h2>{words.say(UsMsg::YearKinds)}</h2>
        <ul class="kinds">{kinds.collect_view()}</ul>
        <h2>{words.say(UsMsg::YearWords)}</h2>
        {live(move || view! { <WordList words=each_once(met(app, &growth)) /> })}
    }
}

/// Words that several themes have, once.
fn each_once(met: Vec<(ThemeId, Vec<Word>)>) -> Vec<(ThemeId, Word)> {
    let mut seen = BTreeSet::new();
    let all = met.into_iter().flat_map(|(of, words)| words.into_iter().map(move |word| (of.clone(), word)));
    all.filter(|(_, word)| seen.insert(word.id.clone())).collect()
}

/// The words of what was done, by theme. Themes that are not here yet are asked for.
pub fn met(app: &App, growth: &Growth) -> Vec<(ThemeId, Vec<Word>)> {
    let mut met = Vec::new();
    for entry in &app.index.themes {
        if !entry.activities.iter().any(|activity| growth.has_done(&activity.id)) {
            continue;
        }
        if !app.has_arrived(&Pack::Theme(entry.id.clone())) {
            continue;
        }
        let Some(theme) = app.content.theme(&entry.id) else { continue };
        let done = theme.activities.iter().filter(|activity| growth.has_done(&activity.id));
        let ids: BTreeSet<_> = done.flat_map(|activity| &activity.words).collect();
        met.push((entry.id.clone(), theme.words.iter().filter(|word| ids.contains(&word.id)).cloned().collect()));
    }
    met
}
