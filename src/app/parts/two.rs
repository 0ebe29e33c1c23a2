//! A text of the content in the home language and in Dutch, each with its own `lang` and `dir`.
//!
//! Both are there, or the home language alone; which is seen is decided by `data-text` on `<html>`,
//! before the first paint and without WASM.

use leptos::prelude::*;

use crate::app::state::App;
use crate::text::Key;

#[component]
pub fn Two(
    key: Key,
    /// Leaves the Dutch to the app, on a page that would not fit the first round trip with both.
    #[prop(optional)]
    later: bool,
) -> impl IntoView {
    let App { words, phone, .. } = App::get();
    let home = words.home().language().clone();
    let text = words.read(&key);
    let dutch = (words.has_two() && !(later && phone.is_prerendered())).then(|| {
        let text = words.dutch().read(&key);
        view! { <span class="dutch" lang="nl" dir="ltr">{text}</span> }
    });
    let class = match &dutch {
        Some(_) => "home",
        None if words.has_two() => "home alone",
        None => "",
    };
    view! {
        <span class=class lang=home.tag.to_string() dir=home.direction.code()>{text}</span>
        {dutch}
    }
}
