//! Dutch sentences, large, with what each means under it: a parent recognises them when the child comes home with one.

use leptos::prelude::*;

use super::Listen;
use crate::app::state::{App, Tongues};
use crate::text::Key;

#[component]
pub fn PhraseList(phrases: Vec<Key>) -> impl IntoView {
    let words = &App::get().words;
    let phrase = |key: Key| {
        let meaning = words.has_two().then(|| view! { <p class="meaning">{words.read(&key)}</p> });
        view! {
            <li class="heard">
                <div><p class="phrase" lang="nl" dir="ltr">{words.dutch().read(&key)}</p>{meaning}</div>
                <Listen keys=vec![key] tongues=Tongues::DutchFirst />
            </li>
        }
    };
    view! { <ul class="phrases">{phrases.into_iter().map(phrase).collect_view()}</ul> }
}
