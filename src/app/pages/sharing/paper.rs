//! What every paper is made of: texts in two languages, both of them always there, and the button that prints.

use leptos::prelude::*;

use crate::app::state::{App, ShareWish, Wish};
use crate::text::{Key, Message, ShareMsg};

/// The style of papers, as it stands on each: no other page carries it.
const STYLE: &str = include_str!("paper.css");

#[component]
pub fn PaperStyle() -> impl IntoView {
    view! { <style inner_html=STYLE></style> }
}

/// A text in the home language with its Dutch, each with its own `lang` and `dir`; once where they are the same language.
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

#[component]
pub fn PrintButton() -> impl IntoView {
    let app = App::get();
    let print = move |_| app.ask(Wish::Share(ShareWish::Print, String::new()));
    view! { <button type="button" id="print" class="main" on:click=print>{app.words.say(ShareMsg::PaperPrint)}</button> }
}

/// The site's address as one types it: without its scheme, in the language of the page.
pub fn typed(app: &App) -> String {
    let host = app.origin.split_once("://").map_or(app.origin, |(_, host)| host);
    format!("{host}/{}", app.words.home().language().tag)
}
