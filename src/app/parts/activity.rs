//! An activity, whole: the same on its own page and as today's.

use leptos::prelude::*;

use super::choices::pressed;
use super::{Icon, IconView, Listen, Prompts, SceneView, TextSwitch, Two, WordList, labels, live};
use crate::app::state::App;
use crate::content::{Activity, ActivityId, Theme};
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
    let facts = format!(
        "{} {} · {} · {}",
        labels::kind_sign(activity.kind),
        words.say(labels::kind(activity.kind)),
        words.say_with(Msg::Minutes, [("minutes", activity.minutes.into())]),
        labels::ages(words, activity.ages),
    );
    let steps =
        (0..usize::from(activity.steps)).map(|step| view! { <li><Two key=key.step(step) /></li> }).collect_view();
    let word_list = activity.words.iter().filter_map(|id| Some((theme.id.clone(), theme.word(id)?.clone())));
    let word_list = word_list.collect::<Vec<_>>();
    let title = if own_page {
        view! { <h1><Two key=key.clone() /></h1> }.into_any()
    } else {
        view! { <h2><Two key=key.clone() /></h2> }.into_any()
    };
    // No rank is skipped: below a page's own title comes the second, below today's the third.
    let part = |title: Msg, said: Option<(&'static str, Vec<Key>)>| {
        let title = words.say(title);
        let title = if own_page {
            view! { <h2 class="part">{title}</h2> }.into_any()
        } else {
            view! { <h3 class="part">{title}</h3> }.into_any()
        };
        view! { <div class="heard">{title}{said.map(|(id, keys)| view! { <Listen keys=keys id=id /> })}</div> }
            .into_any()
    };
    let all_steps = (0..usize::from(activity.steps)).map(|step| key.step(step)).collect::<Vec<_>>();
    let all_asks = (0..activity.prompts.len()).map(|ask| key.ask(ask)).collect::<Vec<_>>();
    view! {
        <article class="activity" data-activity=activity.id.to_string()>
            <SceneView scene=activity.picture.clone() alt=words.read(&key.picture()) />
            <div class="heard">{title}<Listen keys=vec![key.clone()] id="listen-title" /></div>
            <p class="facts">{facts}</p>
            <TextSwitch />
            {part(Msg::WhatYouNeed, Some(("listen-need", vec![key.need()])))}
            <p><Two key=key.need() /></p>
            {part(Msg::WhatYouDo, Some(("listen-do", all_steps)))}
            <ol class="steps">{steps}</ol>
            {part(Msg::WhatYouAsk, Some(("listen-ask", all_asks)))}
            <Prompts of=key.clone() prompts=activity.prompts.clone() />
            {part(Msg::Words, None)}
            <WordList words=word_list />
            {part(Msg::Why, Some(("listen-why", vec![key.why()])))}
            <p class="why"><Two key=key.why() /></p>
        </article>
        <Actions id=activity.id.clone() />
    }
}

/// Done, or not after all; and keep.
#[component]
fn Actions(id: ActivityId) -> impl IntoView {
    let App { words, family, today, day, .. } = App::get();
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
