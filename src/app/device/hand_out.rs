//! Hands the parent a file that the app has made: through the share sheet in an installed app on an iPhone, where
//! downloads go nowhere, and as a download everywhere else.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, ShareData, Url};

use super::browser::{document, spawn, window};

/// Hands out `text` as a file of that name and MIME type.
pub fn hand_out(text: String, name: &str, mime: &str) {
    let parts = Array::of1(&text.into());
    if is_standalone_iphone() && share(&parts, name, mime).is_some() {
        return;
    }
    // Without blobs and links there is no browser that runs this.
    let _ = download(&parts, name, mime);
}

/// Safari alone has `navigator.standalone`.
fn is_standalone_iphone() -> bool {
    Reflect::get(&window().navigator(), &"standalone".into()).is_ok_and(|standalone| standalone == JsValue::TRUE)
}

fn share(parts: &Array, name: &str, mime: &str) -> Option<()> {
    let options = FilePropertyBag::new();
    options.set_type(mime);
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

fn download(parts: &Array, name: &str, mime: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}
