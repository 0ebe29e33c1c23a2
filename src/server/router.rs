//! Everything that is served: the site's files, and the families under `/api`.

use axum::Router;
use axum::extract::Request;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use tower_http::trace::{DefaultOnResponse, TraceLayer};
use tracing::{Level, info_span};

use super::Site;
use crate::site::headers::FILE;
use crate::sync::wire;

/// All routes of a site, beside those of the API.
pub fn router(site: &Site, api: Router) -> Router {
    // The span holds the method and the path alone: no address, no agent, no query, no family.
    let trace = TraceLayer::new_for_http()
        .make_span_with(
            |request: &Request| info_span!("request", method = %request.method(), path = told(request.uri().path())),
        )
        .on_response(DefaultOnResponse::new().level(Level::INFO));
    let files = site.files();
    let site = site.clone();
    let headers = middleware::from_fn(move |request: Request, next: Next| {
        let site = site.clone();
        async move { with_headers(&site, request, next).await }
    });
    api.fallback_service(files).layer(headers).layer(trace)
}

/// A path as it may be written down: a family's own address names the family.
fn told(path: &str) -> &str {
    if path.starts_with(wire::PREFIX) { wire::PREFIX } else { path }
}

/// The longest address that is looked for: ours are shorter, and file systems refuse much longer ones.
const LONGEST: usize = 255;

async fn with_headers(site: &Site, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    // What the headers are read from is no page.
    let is_hidden = path.strip_prefix('/') == Some(FILE);
    let mut response = if path.len() > LONGEST || is_hidden {
        let (parts, _) = request.into_parts();
        site.not_found.answer(parts.method, parts.uri, parts.headers).await
    } else {
        next.run(request).await
    };
    let there = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    // What is missing must not be remembered as missing for a year, nor what is elsewhere as being there.
    let known = if there { path.as_str() } else { "/" };
    site.rules.apply(known, response.headers_mut());
    if path.starts_with("/api/") {
        // Phones keep what they need of a family; caches in between keep nothing.
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
