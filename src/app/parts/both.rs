//! A text in the home language and in Dutch, both of them always there: for what two people read together, on paper or
//! on a screen that one shows the other. What a parent reads by herself is `two`.

use leptos::prelude::*;

use crate::app::state::App;
use crate::text::{Key, Message};

/// A text in the home language with its Dutch, each with its own `lang` and `dir`;
/// once where they are the same language.
pub fn both(home: String, dutch: String) -> impl IntoView {
    let words = &App::get().words;
    let language = words.home().language();
    let dutch = words.has_two().then(|| view! { <span class="also" lang="nl" dir="ltr">{dutch}</span> });
    view! {
        <span class="first" lang=language.tag.to_string() dir=language.direction.code()>{home}</span>
        " "
        {dutch}
    }
}

pub fn said(message: impl Message) -> impl IntoView {
    let words = &App::get().words;
    both(words.say(message), words.dutch().say(message))
}

pub fn read(key: &Key) -> impl IntoView + use<> {
    let words = &App::get().words;
    both(words.read(key), words.dutch().read(key))
}
