//! A copy of the family's state: handed out as a file, and read back in.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::aside::set_text_aside;
use super::browser::{document, spawn, today};
use super::reader;
use super::storage::is_open;
use crate::app::state::{App, Notice};
use crate::family::file;

/// Hands the parent a copy as a file. Her recordings go along.
pub async fn hand_out(app: &App) {
    use leptos::prelude::GetUntracked;

    let voices = reader::voices().await;
    let text = file::with_voices(&file::write(&app.family.state.get_untracked()), &voices);
    super::hand_out::hand_out(text, &format!("thuistaal-{}.json", today()), "application/json");
}

/// Lets the parent choose a file and merges it in. Nothing is replaced.
pub fn take_in(app: App) {
    let Ok(element) = document().create_element("input") else { return };
    let input: HtmlInputElement = element.unchecked_into();
    input.set_type("file");
    input.set_accept("application/json,.json");
    input.set_id("import-file");
    input.set_hidden(true);
    // In the page, so that it can be found there and is not collected before the parent has chosen.
    if let Some(old) = document().get_element_by_id("import-file") {
        old.remove();
    }
    if let Some(body) = document().body() {
        let _ = body.append_child(&input);
    }
    let chosen = input.clone();
    let read = Closure::once_into_js(move || {
        let Some(file) = chosen.files().and_then(|files| files.get(0)) else { return };
        spawn(async move {
            let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
            let voices = text.as_deref().map(file::voices).unwrap_or_default();
            let read = text.as_deref().and_then(|text| file::read(text).ok());
            chosen.remove();
            match read {
                Some((state, damage)) => {
                    app.family.merge(&state);
                    if let Some(text) = text.filter(|_| damage.0 > 0 && is_open()) {
                        set_text_aside(&text);
                        app.notices.show(Notice::SetAside);
                    }
                    if !voices.is_empty() && !reader::take_voices(voices).await {
                        return app.notices.show(Notice::StorageFull);
                    }
                    app.notices.show(Notice::Imported);
                }
                None => app.notices.show(Notice::NotImported),
            }
        });
    });
    input.set_onchange(Some(read.unchecked_ref()));
    input.click();
}
