//! This phone's own choices, stored. The page's own script reads the first two before the app runs.

use leptos::prelude::*;

use super::browser::{set_data, watch};
use super::storage::{is_open, set_word, word};
use crate::app::state::Settings;
use crate::route::{Page, Sheet};
use crate::share::Note;

const TEXT: &str = "thuistaal.text";
const COLOURS: &str = "thuistaal.colours";
const CHILD: &str = "thuistaal.child";
/// What this phone was handed last, as it stood in its address.
const RECEIVED: &str = "thuistaal.received";

/// Reads them. While the phone is lent, what is the family's stays away.
pub fn recall(settings: Settings, lent: bool) {
    recall_looks(settings);
    if is_open() && !lent {
        settings.child.set(word(CHILD).and_then(|id| id.parse().ok()));
        if let Some(text) = word(RECEIVED) {
            settings.received.set(Page::Sheet(Sheet::For, Note::of(&text)));
        }
    }
}

/// Reads how pages look, which the page's own script keeps too, until the app has taken over.
pub fn recall_looks(settings: Settings) {
    if is_open() {
        settings.text.set(word(TEXT).and_then(|text| text.parse().ok()).unwrap_or_default());
        settings.colours.set(word(COLOURS).and_then(|colours| colours.parse().ok()).unwrap_or_default());
    }
}

/// Keeps them stored from now on, and on the page.
pub fn keep(settings: Settings) {
    watch(move || {
        let (text, colours): (&str, &str) = (settings.text.get().into(), settings.colours.get().into());
        set_data("text", Some(text));
        set_data("colours", Some(colours));
        if !is_open() {
            return;
        }
        // Only looks are at stake: without room they are chosen again next time.
        let _ = set_word(TEXT, text);
        let _ = set_word(COLOURS, colours);
        if let Some(child) = settings.child.get() {
            let _ = set_word(CHILD, child.as_str());
        }
        if let Page::Sheet(_, note) = settings.received.get() {
            let _ = set_word(RECEIVED, note.as_str());
        }
    });
}
