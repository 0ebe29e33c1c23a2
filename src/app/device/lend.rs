//! The phone, lent for a moment: somebody looks on in another language,
//! and nothing of the family is there to be seen or changed.
//!
//! It begins and ends with the page loaded anew, from the worker's cache when there is no network: so the family is not
//! hidden, it was never read. That it is lent is kept only as long as the tab.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::browser::{document, window};
use super::storage;
use crate::app::parts::WayBack;
use crate::app::state::App;
use crate::text::LanguageTag;

/// The language of whose phone it is.
const LENT: &str = "thuistaal.lent";

pub fn is_on() -> bool {
    storage::passing(LENT).is_some()
}

/// Lends it: the page at `address` opens, and `own` is the way back.
pub fn begin(own: &LanguageTag, address: &str) {
    if !is_on() {
        storage::set_passing(LENT, own.as_str());
    }
    go(address);
}

/// Puts the way back on the screen, above whatever page comes.
#[wasm_split(sharing, wasm_split_path = leptos::wasm_split, fallible)]
pub fn show_way_back(app: App) -> Result<(), SplitLoaderError> {
    let own = storage::passing(LENT).and_then(|tag| tag.parse::<LanguageTag>().ok());
    // One that is not ours leads back all the same.
    let own = app.languages.iter().find(|language| Some(&language.tag) == own.as_ref()).or(app.languages.first());
    let (Some(own), Some(body)) = (own, document().body()) else { return Ok(()) };
    let Ok(place) = document().create_element("div") else { return Ok(()) };
    place.set_class_name("lent");
    // The page has a body that takes a new first child.
    let _ = body.prepend_with_node_1(&place);
    let Ok(place) = wasm_bindgen::JsCast::dyn_into(place) else { return Ok(()) };
    let back = move || {
        storage::forget_passing(LENT);
        if storage::is_open() {
            // Whoever looked on may have chosen a language in the menu, which the door remembers.
            let _ = storage::set_word("thuistaal.language", own.tag.as_str());
        }
        app.page.with_untracked(|page| go(&page.within(&own.tag).to_string()));
    };
    mount_to(place, move || view! { <WayBack to=own.clone() on_back=back /> }).forget();
    Ok(())
}

fn go(address: &str) {
    // Loading a page of our own is never refused.
    let _ = window().location().assign(address);
}
