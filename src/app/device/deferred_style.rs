//! The style that the first page did without, brought when the app first goes on from there.

use js_sys::Promise;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::browser::document;

/// Brings it, once; a page that starts from the worker's frame has it already.
pub async fn bring() {
    let Some(named) = document().query_selector("meta[name=later]").ok().flatten() else { return };
    let Some(address) = named.get_attribute("content") else { return };
    match link(&address) {
        Ok(link) if loaded(&link).await.is_ok() => named.remove(),
        // Without a network the next page is plain, and the one after it asks again.
        Ok(link) => link.remove(),
        Err(_) => {}
    }
}

fn link(address: &str) -> Result<Element, JsValue> {
    let link = document().create_element("link")?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", address)?;
    Ok(link)
}

/// Puts the link into the head, and waits until what it names is there.
async fn loaded(link: &Element) -> Result<(), JsValue> {
    let head = document().head().ok_or(JsValue::NULL)?;
    let waiting = Promise::new(&mut |there, gone| {
        for (event, answer) in [("load", there), ("error", gone)] {
            let answer = Closure::once_into_js(move || drop(answer.call0(&JsValue::NULL)));
            // The names of the events are well formed.
            let _ = link.add_event_listener_with_callback(event, answer.unchecked_ref());
        }
    });
    head.append_child(link)?;
    JsFuture::from(waiting).await.map(drop)
}
