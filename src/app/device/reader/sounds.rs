//! Recordings of ours: where one lies that says a text. The table of contents names them, and is looked at here once.

use std::cell::RefCell;

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::super::browser::{document, window};
use super::js::{ask, get};
use crate::contents::Contents;
use crate::text::{Key, LanguageTag};

thread_local! {
    /// Name and address of each; nothing while the table was not to be had.
    static LISTED: RefCell<Option<Vec<(String, String)>>> = const { RefCell::new(None) };
}

/// The address of a recording that says the text of `key` in `tag`; most texts have none.
pub async fn of(tag: &LanguageTag, key: &Key) -> Option<String> {
    if LISTED.with_borrow(Option::is_none) {
        LISTED.set(list().await);
    }
    let name = format!("audio/{tag}/{key}");
    LISTED.with_borrow(|listed| listed.iter().flatten().find(|(known, _)| *known == name).map(|(_, at)| at.clone()))
}

async fn list() -> Option<Vec<(String, String)>> {
    let named = document().query_selector("meta[name=contents]").ok().flatten()?;
    let address = JsValue::from(named.get_attribute("content")?);
    let answer = ask(&window(), "fetch", &[&address]).await.ok().filter(|answer| get(answer, "ok").is_truthy())?;
    let bytes = ask(&answer, "arrayBuffer", &[]).await.ok()?;
    let contents = Contents::from_bytes(&Uint8Array::new(&bytes).to_vec()).ok()?;
    Some(contents.files.into_iter().filter(|(name, _)| name.starts_with("audio/")).collect())
}
