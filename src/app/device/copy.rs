//! A copy of the family's state: handed out as a file, and read back in.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, HtmlInputElement, ShareData, Url};

use super::browser::{document, spawn, today, window};
use super::reader;
use crate::app::state::{App, Notice};
use crate::family::file;

/// Hands the parent a file: through the share sheet in an installed app on an iPhone, where downloads go nowhere, and as
/// a download everywhere else. The parent's recordings go along.
pub async fn hand_out(app: &App) {
    use leptos::prelude::GetUntracked;

    let voices = reader::voices().await;
    let text = file::with_voices(&file::write(&app.family.state.get_untracked()), &voices);
    let name = format!("thuistaal-{}.json", today());
    let parts = Array::of1(&text.into());
    if is_standalone_iphone() && share(&parts, &name).is_some() {
        return;
    }
    // Without blobs and links there is no browser that runs this.
    let _ = download(&parts, &name);
}

/// Safari alone has `navigator.standalone`.
fn is_standalone_iphone() -> bool {
    Reflect::get(&window().navigator(), &"standalone".into()).is_ok_and(|standalone| standalone == JsValue::TRUE)
}

fn share(parts: &Array, name: &str) -> Option<()> {
    let options = FilePropertyBag::new();
    options.set_type("application/json");
    let file = File::new_with_str_sequence_and_options(parts, name, &options).ok()?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    let navigator = window().navigator();
    if !navigator.can_share_with_data(&data) {
        return None;
    }
    let shared = navigator.share_with_data(&data);
    // The parent may close the sheet: that is her choice and no error.
    spawn(async move { drop(JsFuture::from(shared).await) });
    Some(())
}

fn download(parts: &Array, name: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
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
            let read = text.and_then(|text| file::read(&text).ok());
            chosen.remove();
            match read {
                Some((state, _)) => {
                    app.family.merge(&state);
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
