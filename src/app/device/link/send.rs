//! A request of the exchange as a fetch, and its answer.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestCache, RequestCredentials, RequestInit, RequestRedirect, Response};

use super::super::browser::window;
use crate::sync::{Reply, Request};

/// Sends it. Nothing where no whole answer came.
pub async fn send(request: &Request) -> Option<Reply> {
    try_send(request).await.ok()
}

async fn try_send(request: &Request) -> Result<Reply, JsValue> {
    let headers = Headers::new()?;
    for (name, value) in request.headers() {
        headers.set(name, &value)?;
    }
    let init = RequestInit::new();
    init.set_method(request.verb());
    init.set_headers(&headers);
    init.set_cache(RequestCache::NoStore);
    init.set_credentials(RequestCredentials::Omit);
    // A captive portal redirects to its own page.
    init.set_redirect(RequestRedirect::Error);
    if !request.body().is_empty() {
        init.set_body(&Uint8Array::from(request.body()));
    }
    let response = JsFuture::from(window().fetch_with_str_and_init(&request.path, &init)).await?;
    let response: Response = response.dyn_into()?;
    let header = |name: &str| response.headers().get(name).ok().flatten();
    let (etag, retry_after) = (header("etag"), header("retry-after").and_then(|seconds| seconds.parse().ok()));
    let body = JsFuture::from(response.array_buffer()?).await?;
    Ok(Reply { status: response.status(), etag, retry_after, body: Uint8Array::new(&body).to_vec() })
}
