//! Handing an address to somebody else: the phone's own share sheet, the clipboard, the printer.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use js_sys::Reflect;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::browser::{document, spawn, window};
use super::{lend, storage};
use crate::app::state::{App, ShareCommand};
use crate::route::Page;
use crate::text::Msg;

/// The languages that were chosen here last: all that the desk ever keeps.
const RECENT: &str = "thuistaal.desk";
/// As many as are worth their place before the others.
const REMEMBERED: usize = 4;

/// Does what was asked for.
#[wasm_split(sharing, wasm_split_path = leptos::wasm_split, fallible)]
pub fn answer(command: ShareCommand, app: App) -> Result<(), SplitLoaderError> {
    match command {
        ShareCommand::Look => app.sharing.recent.set(recent()),
        ShareCommand::Remember(tag) => remember(tag.as_str()),
        ShareCommand::Send(address) => send(app, address),
        ShareCommand::Copy(address) => copy(app, address),
        // A phone that cannot print says so itself.
        ShareCommand::Print => drop(window().print()),
        ShareCommand::Forget => {
            if storage::is_open() {
                storage::forget("thuistaal.received");
            }
            app.settings.received.set(Page::Shell);
        }
        ShareCommand::Settle(address) => settle(&address),
        ShareCommand::Lend(address) => lend::begin(&app.words.home().language().tag, &address),
    }
    Ok(())
}

fn recent() -> String {
    storage::is_open().then(|| storage::word(RECENT)).flatten().unwrap_or_default()
}

/// Keeps it for the next time. The order on the screen stays: what is about to be tapped must not move.
fn remember(tag: &str) {
    let kept = recent();
    let others = kept.split(' ').filter(|known| *known != tag);
    let tags: Vec<&str> = [tag].into_iter().chain(others).take(REMEMBERED).collect();
    if storage::is_open() {
        // Without room the languages stand in their usual order next time.
        let _ = storage::set_word(RECENT, &tags.join(" "));
    }
}

fn send(app: App, address: String) {
    let navigator = window().navigator();
    if !Reflect::has(&navigator, &"share".into()).unwrap_or(false) {
        return copy(app, address);
    }
    let data = ShareData::new();
    data.set_title(&app.words.say(Msg::AppName));
    data.set_url(&address);
    let sent = navigator.share_with_data(&data);
    // The sheet may be closed: that is somebody's choice and no error.
    spawn(async move { drop(JsFuture::from(sent).await) });
}

/// Apple's browser gives an icon on the home screen a storage of its own, so that what was handed over would be gone.
/// Where a page has no manifest the icon opens the very address of the page: so the page has none,
/// and the address says it.
fn settle(address: &str) {
    // No other browser has this property.
    if !Reflect::has(&window().navigator(), &"standalone".into()).unwrap_or(false) {
        return;
    }
    if let Ok(Some(manifest)) = document().query_selector("link[rel=manifest]") {
        manifest.remove();
    }
    if let (Some(head), Ok(own_window)) = (document().head(), document().create_element("meta")) {
        // Attributes of ours are well formed, and a head takes any element.
        let _ = own_window.set_attribute("name", "apple-mobile-web-app-capable");
        let _ = own_window.set_attribute("content", "yes");
        let _ = head.append_child(&own_window);
    }
    if let Ok(history) = window().history() {
        // An address of our own host is never refused.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

fn copy(app: App, address: String) {
    let copied = app.sharing.copied;
    copied.set(None);
    let navigator = window().navigator();
    // Only pages that came by TLS, or from this very machine, have a clipboard.
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object()) {
        return copied.set(Some(false));
    }
    let written = navigator.clipboard().write_text(&address);
    spawn(async move { copied.set(Some(JsFuture::from(written).await.is_ok())) });
}
