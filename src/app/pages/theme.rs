//! A theme: what it brings, its booklet, its words.

use leptos::prelude::*;

use crate::app::parts::choices::pressed;
use crate::app::parts::{ActivityCard, BackTo, SceneView, TextSwitch, Two};
use crate::app::state::App;
use crate::content::ThemeId;
use crate::family::Facts;
use crate::route::{Filter, Page};
use crate::text::{Key, Msg};

#[component]
pub fn ThemePage(id: ThemeId) -> impl IntoView {
    let App { words, library, .. } = App::get();
    library.theme(&id).cloned().map(|theme| {
        let key = Key::theme(&theme.id);
        let word_list = theme.words.iter().map(|word| {
            view! {
                <li>
                    <span class="word-picture" aria-hidden="true">{word.emoji.clone()}</span>
                    <Two key=Key::word(&theme.id, &word.id) />
                </li>
            }
        });
        let word_list = word_list.collect_view();
        let count = theme.activities.len();
        let cards = theme.activities.iter().cloned().map(|activity| view! { <ActivityCard activity=activity /> });
        view! {
            <BackTo to=Page::Library(Filter::default()) label=words.say(Msg::LibraryTitle) />
            <SceneView scene=theme.picture.clone() alt=words.read(&key.picture()) />
            <h1><Two key=key.clone() /></h1>
            <p class="lead"><Two key=key.lead() /></p>
            <Now id=theme.id.clone() />
            <h2>{words.say_with(Msg::Booklet, [("count", count.into())])}</h2>
            <ul class="cards">{cards.collect_view()}</ul>
            <h2>{words.say(Msg::Words)}</h2>
            <TextSwitch />
            <ul class="words">{word_list}</ul>
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
