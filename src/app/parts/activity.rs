//! An activity, whole: the same on its own page and as today's.

use leptos::prelude::*;

use super::choices::pressed;
use super::{Icon, IconView, Listen, Prompts, SceneView, TextSwitch, Two, WordList, labels, live};
use crate::app::state::App;
use crate::content::{Activity, ActivityId, Theme};
use crate::route::Page;
use crate::text::{Key, Msg, Pack};

/// The activity named, once it is here with its words. Where it is what the page is about, its title is the page's own.
#[component]
pub fn ActivityView(id: ActivityId, #[prop(optional)] own_page: bool) -> impl IntoView {
    let app = App::get();
    app.index.activity(&id).map(|(theme, _)| {
        let theme = &theme.id;
        let pack = Pack::Theme(theme.clone());
        live(move || {
            // Asked first, so that this is drawn again when they arrive.
            let arrived = if app.has_arrived(&pack) { app.content.theme(theme) } else { None };
            if let Some((theme, activity)) = arrived.and_then(|theme| Some((theme, theme.activity(&id)?))) {
                view! { <Whole theme=theme activity=activity own_page=own_page /> }.into_any()
            } else {
                view! { <p class="loading" role="status">{app.words.say(Msg::Loading)}</p> }.into_any()
            }
        })
    })
}

#[component]
fn Whole(theme: &'static Theme, activity: &'static Activity, own_page: bool) -> impl IntoView {
    let App { words, .. } = App::get();
    let key = Key::activity(&activity.id);
    let facts = live(move || {
        format!(
            " {} · {} · {}",
            words.say(labels::kind(activity.kind)),
            words.say_with(Msg::Minutes, [("minutes", activity.minutes.into())]),
            labels::ages(words, activity.ages),
        )
    });
    let title = if own_page {
        view! { <h1><Two key=key.clone() /></h1> }.into_any()
    } else {
        view! { <h2><Two key=key.clone() /></h2> }.into_any()
    };
    let sections = Section::ALL.map(|section| live(move || section.draw(theme, activity, own_page)));
    view! {
        <article class="activity" data-activity=activity.id.to_string()>
            <SceneView scene=activity.picture.clone() alt=words.read(&key.picture()) />
            <div class="heard">{title}<Listen keys=vec![key] id="listen-title" /></div>
            <p class="facts"><span class="sign" aria-hidden="true">{labels::kind_sign(activity.kind)}</span>{facts}</p>
            {live(|| view! { <TextSwitch /> })}
            {sections.collect_view()}
        </article>
        <Actions id=activity.id.clone() />
    }
}

/// What stands below the picture.
#[derive(Clone, Copy)]
enum Section {
    Do,
    Ask,
    Words,
}

impl Section {
    const ALL: [Self; 3] = [Self::Do, Self::Ask, Self::Words];

    fn draw(self, theme: &Theme, activity: &Activity, own_page: bool) -> Vec<AnyView> {
        let key = Key::activity(&activity.id);
        let part = |title, said| part(title, said, own_page);
        match self {
            Self::Do => {
                let steps = (0..usize::from(activity.steps)).map(|step| key.step(step)).collect::<Vec<_>>();
                let rows = steps.iter().map(|step| view! { <li><Two key=step.clone() /></li> }).collect_view();
                vec![
                    part(Msg::WhatYouNeed, Some(("listen-need", vec![key.need()]))),
                    paragraph("", key.need()),
                    part(Msg::WhatYouDo, Some(("listen-do", steps))),
                    view! { <ol class="steps">{rows}</ol> }.into_any(),
                ]
            }
            Self::Ask => {
                let asks = (0..activity.prompts.len()).map(|ask| key.ask(ask)).collect();
                vec![
                    part(Msg::WhatYouAsk, Some(("listen-ask", asks))),
                    view! { <Prompts of=key prompts=activity.prompts.clone() /> }.into_any(),
                ]
            }
            Self::Words => {
                let words = activity.words.iter().filter_map(|id| Some((theme.id.clone(), theme.word(id)?.clone())));
                let words = words.collect::<Vec<_>>();
                vec![
                    part(Msg::Words, None),
                    view! { <WordList words=words /> }.into_any(),
                    part(Msg::Why, Some(("listen-why", vec![key.why()]))),
                    paragraph("why", key.why()),
                ]
            }
        }
    }
}

/// The title of a part, with what is heard of it. No rank is skipped: below a page's own title comes the second, below
/// today's the third.
fn part(title: Msg, said: Option<(&'static str, Vec<Key>)>, own_page: bool) -> AnyView {
    let title = App::get().words.say(title);
    let title = if own_page {
        view! { <h2 class="part">{title}</h2> }.into_any()
    } else {
        view! { <h3 class="part">{title}</h3> }.into_any()
    };
    view! { <div class="heard">{title}{said.map(|(id, keys)| view! { <Listen keys=keys id=id /> })}</div> }.into_any()
}

fn paragraph(class: &'static str, key: Key) -> AnyView {
    view! { <p class=class><Two key=key /></p> }.into_any()
}

/// Done, or not after all; and keep.
#[component]
fn Actions(id: ActivityId) -> impl IntoView {
    let app = App::get();
    let App { words, family, today, day, .. } = app;
    let id = StoredValue::new(id);
    let child = move || today.child().map(|child| child.id);
    let is_done = Memo::new(move |_| id.with_value(|id| family.is_done(child().as_ref(), id, day.get())));
    let is_kept = Memo::new(move |_| id.with_value(|id| family.is_favourite(id)));
    let set_done = move |done: bool| {
        let (child, day) = (untrack(child), day.get_untracked());
        id.with_value(|id| family.set_done(child.as_ref(), id, day, done));
    };
    let set_kept = move |_| id.with_value(|id| family.set_favourite(id, !is_kept.get_untracked()));
    view! {
        <div class="actions">
            {live(move || {
                if is_done.get() {
                    view! {
                        <p class="done-today" role="status"><IconView icon=Icon::Done />{words.say(Msg::DoneToday)}</p>
                        <button type="button" id="undo" class="quiet" on:click=move |_| set_done(false)>
                            <IconView icon=Icon::Undo />
                            {words.say(Msg::Undo)}
                        </button>
                        <a class="quiet" href=app.link(Page::Us)><IconView icon=Icon::Us />{words.say(Msg::GardenTitle)}</a>
                    }
                    .into_any()
                } else {
                    view! {
                        <button type="button" id="done" class="main" on:click=move |_| set_done(true)>
                            <IconView icon=Icon::Done />
                            {words.say(Msg::Done)}
                        </button>
                    }
                    .into_any()
                }
            })}
            <button type="button" id="keep" class="quiet keep" aria-pressed=move || pressed(is_kept.get()) on:click=set_kept>
                <IconView icon=Icon::Heart />
                {live(move || words.say(if is_kept.get() { Msg::Kept } else { Msg::Keep }))}
            </button>
        </div>
    }
}
