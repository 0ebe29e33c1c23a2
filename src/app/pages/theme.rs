//! A theme: its booklet, what it brings, its words, and the Dutch that goes with it.

use leptos::prelude::*;

use crate::app::parts::choices::pressed;
use crate::app::parts::{ActivityCard, BackTo, Listen, PhraseList, SceneView, TextSwitch, Two, WordList};
use crate::app::state::App;
use crate::content::ThemeId;
use crate::content::theme::BRINGS;
use crate::family::Facts;
use crate::route::{Filter, Page};
use crate::text::{Key, Msg, ReaderMsg};

#[component]
pub fn ThemePage(id: ThemeId) -> impl IntoView {
    let App { words, content, .. } = App::get();
    content.theme(&id).map(|theme| {
        let key = Key::theme(&theme.id);
        let count = theme.activities.len();
        let cards = theme.activities.iter().map(|activity| {
            view! { <ActivityCard entry=activity.entry() picture=activity.picture.clone() /> }
        });
        let all_brings = (0..BRINGS).map(|line| key.brings(line)).collect();
        let brings = (0..BRINGS).map(|line| view! { <li><Two key=key.brings(line) /></li> }).collect_view();
        view! {
            <BackTo to=Page::Library(Filter::default()) label=words.say(Msg::LibraryTitle) />
            <SceneView scene=theme.picture.clone() alt=words.read(&key.picture()) />
            <div class="heard"><h1><Two key=key.clone() /></h1><Listen keys=vec![key.clone(), key.lead()] id="listen-title" /></div>
            <p class="lead"><Two key=key.lead() /></p>
            <TextSwitch />
            <Now id=theme.id.clone() />
            <h2>{words.say_with(Msg::Booklet, [("count", count.into())])}</h2>
            <ul class="cards">{cards.collect_view()}</ul>
            <div class="heard"><h2>{words.say(Msg::ForYou)}</h2><Listen keys=all_brings id="listen-brings" /></div>
            <ul class="for-you">{brings}</ul>
            <h2>{words.say(Msg::Words)}</h2>
            <WordList words=theme.words.iter().map(|word| (theme.id.clone(), word.clone())).collect() />
            <p><a id="word-cards" class="quiet" href=App::get().link(Page::Words(theme.id.clone()))><span aria-hidden="true">"🃏"</span>{words.say(ReaderMsg::WordCards)}</a></p>
            <h2>{words.say(Msg::Phrases)}</h2>
            <p class="lead">{words.say(Msg::PhrasesWhy)}</p>
            <PhraseList phrases=theme.phrases.iter().map(|phrase| Key::phrase(&theme.id, phrase)).collect() />
        }
    })
}

/// Whether the child's group is at this theme: then today comes from its booklet.
#[component]
fn Now(id: ThemeId) -> impl IntoView {
    let App { words, family, today, .. } = App::get();
    move || {
        let child = today.child().map(|child| child.id);
        let now = family.state.with(|state| Facts(state).theme(child.as_ref())).as_ref() == Some(&id);
        let (family, id) = (family, id.clone());
        let label = words.say(if now { Msg::ThemeIsNow } else { Msg::ThemeNow });
        view! {
            <button
                type="button"
                id="theme-now"
                class="choice"
                aria-pressed=pressed(now)
                on:click=move |_| family.set_theme(child.as_ref(), (!now).then_some(&id))
            >
                {label}
            </button>
        }
    }
}
