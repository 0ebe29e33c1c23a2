//! Mistakes in a translation, kept and handed on. Nothing is sent from here: the parent chooses whom to tell.

use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::browser::{spawn, window};
use super::storage::{forget, is_open, set_text, text};
use crate::app::state::{App, MistakeCommand, Notice};

const MISTAKES: &str = "thuistaal.mistakes";

pub fn answer(command: MistakeCommand, app: &App) {
    if !is_open() {
        if command != MistakeCommand::Look {
            app.notices.show(Notice::StorageBlocked);
        }
        return;
    }
    match command {
        MistakeCommand::Look => {}
        MistakeCommand::Keep(said) => keep(&said, app),
        MistakeCommand::Share => share(&text(MISTAKES).unwrap_or_default()),
        MistakeCommand::Forget => forget(MISTAKES),
    }
    app.mistakes.kept.set(text(MISTAKES).unwrap_or_default());
}

/// Adds it to what is kept, under the address of its page.
fn keep(said: &str, app: &App) {
    let origin = window().location().origin().unwrap_or_default();
    let page = app.link(app.mistakes.came_from.get_untracked());
    let all = [text(MISTAKES), Some(format!("{origin}{page}\n{}", said.trim()))];
    let all = all.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    if set_text(MISTAKES, &all).is_err() {
        app.notices.show(Notice::StorageFull);
    }
}

/// Through the phone's own way of sharing; by mail where it has none.
fn share(all: &str) {
    let navigator = window().navigator();
    if Reflect::has(&navigator, &"share".into()) == Ok(true) {
        let data = ShareData::new();
        data.set_text(all);
        let shared = navigator.share_with_data(&data);
        // She may close the sheet: that is her choice and no error.
        return spawn(async move { drop(JsFuture::from(shared).await) });
    }
    let body = String::from(js_sys::encode_uri_component(all));
    // A phone without a mail program shows nothing, and what was kept is still there.
    let _ = window().location().assign(&format!("mailto:?subject=Thuistaal&body={body}"));
}
