//! Handing an address to somebody else: the phone's own share sheet, the clipboard, the printer.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use js_sys::Reflect;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::browser::{spawn, window};
use super::{lend, storage};
use crate::app::state::{App, ShareWish, Told};
use crate::text::LanguageTag;

/// The languages that were chosen here last: all that the desk ever keeps.
const RECENT: &str = "thuistaal.desk";
/// As many as are worth their place before the others.
const REMEMBERED: usize = 4;

/// Does what was asked for.
#[wasm_split(sharing, wasm_split_path = leptos::wasm_split, fallible)]
pub fn answer(wish: ShareWish, app: App) -> Result<(), SplitLoaderError> {
    match wish {
        ShareWish::Look => app.sharing.recent.set(recent()),
        ShareWish::Remember(tag) => remember(tag),
        ShareWish::Send { title, address } => send(app, &title, address),
        ShareWish::Copy(address) => copy(app, address),
        // A phone that cannot print says so itself.
        ShareWish::Print => drop(window().print()),
        ShareWish::Forget => {
            if storage::is_open() {
                storage::forget("thuistaal.received");
            }
            app.settings.received.set(None);
        }
        ShareWish::Lend(tag, page) => lend::begin(&app.words.home().language().tag, &tag, &page),
    }
    Ok(())
}

fn recent() -> Vec<LanguageTag> {
    let kept = storage::is_open().then(|| storage::word(RECENT)).flatten().unwrap_or_default();
    kept.split(' ').filter_map(|tag| tag.parse().ok()).take(REMEMBERED).collect()
}

/// Keeps it for the next time. The order on the screen stays: what is about to be tapped must not move.
fn remember(tag: LanguageTag) {
    let others = recent().into_iter().filter(|known| *known != tag);
    let tags: Vec<LanguageTag> = [tag.clone()].into_iter().chain(others).take(REMEMBERED).collect();
    let words: Vec<&str> = tags.iter().map(LanguageTag::as_str).collect();
    if storage::is_open() {
        // Without room the languages stand in their usual order next time.
        let _ = storage::set_word(RECENT, &words.join(" "));
    }
}

fn send(app: App, title: &str, address: String) {
    let navigator = window().navigator();
    if !Reflect::has(&navigator, &"share".into()).unwrap_or(false) {
        return copy(app, address);
    }
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(&address);
    let sent = navigator.share_with_data(&data);
    // The sheet may be closed: that is somebody's choice and no error.
    spawn(async move { drop(JsFuture::from(sent).await) });
}

fn copy(app: App, address: String) {
    let told = app.sharing.told;
    told.set(None);
    let navigator = window().navigator();
    // Only pages that came by TLS, or from this very machine, have a clipboard.
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object()) {
        return told.set(Some(Told::NotCopied));
    }
    let copied = navigator.clipboard().write_text(&address);
    spawn(async move {
        let answer = if JsFuture::from(copied).await.is_ok() { Told::Copied } else { Told::NotCopied };
        told.set(Some(answer));
    });
}
