//! The browser's `localStorage`, through gloo-storage, as texts under names of ours.

use gloo_storage::{LocalStorage, Storage};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::browser::window;

/// What every name of ours begins with.
const OURS: &str = "thuistaal.";

/// There was no room.
pub struct Full;

/// Whether the browser lets us store at all. gloo-storage panics where it does not, so that everything asks here first.
pub fn is_open() -> bool {
    matches!(window().local_storage(), Ok(Some(_)))
}

/// The text as it stands, whatever it is.
pub fn text(name: &str) -> Option<String> {
    LocalStorage::raw().get_item(name).unwrap_or_default()
}

pub fn set_text(name: &str, text: &str) -> Result<(), Full> {
    LocalStorage::raw().set_item(name, text).map_err(|_| Full)
}

/// A word of this phone's choice: stored as JSON, since the page's own script reads some of them.
/// Words need no escaping.
pub fn word(name: &str) -> Option<String> {
    Some(text(name)?.trim_matches('"').to_owned())
}

pub fn set_word(name: &str, word: &str) -> Result<(), Full> {
    set_text(name, &format!("\"{word}\""))
}

pub fn forget(name: &str) {
    LocalStorage::delete(name);
}

/// The text as the browser has it: in ours half a character, which only damage makes, would be lost.
fn raw(name: &str) -> Option<JsValue> {
    Reflect::get(&LocalStorage::raw(), &name.into()).ok().filter(JsValue::is_string)
}

fn set_raw(name: &str, text: &JsValue) -> Result<(), Full> {
    Reflect::set(&LocalStorage::raw(), &name.into(), text).map(drop).map_err(|_| Full)
}

/// Whether the same text stands under both names.
pub fn is_same(one: &str, other: &str) -> bool {
    raw(one).is_some_and(|text| raw(other) == Some(text))
}

/// Puts what stands under a name under another one too; where there is no room for it twice, there alone.
pub fn copy_or_move(from: &str, to: &str) -> Result<(), Full> {
    let Some(text) = raw(from) else { return Ok(()) };
    if set_raw(to, &text).is_ok() {
        return Ok(());
    }
    forget(from);
    set_raw(to, &text).inspect_err(|_| {
        // There was room for it a moment ago.
        let _ = set_raw(from, &text);
    })
}

/// What is kept only as long as the tab.
pub fn passing(name: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(name).ok()?
}

pub fn set_passing(name: &str, text: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        // Where nothing may be kept there is nothing to keep either.
        let _ = storage.set_item(name, text);
    }
}

pub fn forget_passing(name: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        // What is not there is forgotten already.
        let _ = storage.remove_item(name);
    }
}

/// Forgets everything of ours.
pub fn forget_all() {
    if !is_open() {
        return;
    }
    let storage = LocalStorage::raw();
    let count = storage.length().unwrap_or_default();
    let names: Vec<String> = (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect();
    for name in names.iter().filter(|name| name.starts_with(OURS)) {
        LocalStorage::delete(name);
    }
}
