//! The routes: the site's files, and a word on health.

use std::path::Path;

use axum::extract::Request;
use axum::http::{HeaderMap, Method, Uri};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use tower_http::services::ServeDir;
use tower_http::trace::{DefaultOnResponse, TraceLayer};
use tracing::{Level, info_span};

use super::ServeError;
use super::headers::HeaderRules;
use super::not_found::NotFoundPages;
use crate::site::headers::FILE;

/// All routes of the site in `site`.
pub fn router(site: &Path) -> Result<Router, ServeError> {
    if !site.join("index.html").is_file() {
        return Err(ServeError::NoSite(site.to_owned()));
    }
    let rules = HeaderRules::read(&site.join(FILE))?;
    let not_found = NotFoundPages::find(site);
    let pages = not_found.clone();
    let missing =
        get(
            move |method: Method, uri: Uri, headers: HeaderMap| async move { pages.answer(method, uri, headers).await },
        );
    let files = ServeDir::new(site).precompressed_br().precompressed_gzip().fallback(missing);
    // The span holds the method and the path alone: no address, no agent, no query.
    let trace = TraceLayer::new_for_http()
        .make_span_with(
            |request: &Request| info_span!("request", method = %request.method(), path = request.uri().path()),
        )
        .on_response(DefaultOnResponse::new().level(Level::INFO));
    let headers = middleware::from_fn(move |request: Request, next: Next| {
        let (rules, not_found) = (rules.clone(), not_found.clone());
        async move { with_headers(&rules, &not_found, request, next).await }
    });
    Ok(Router::new().route("/api/health", get(health)).fallback_service(files).layer(headers).layer(trace))
}

async fn health() -> Json<Value> {
    Json(json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") }))
}

/// The longest address that is looked for: ours are shorter, and file systems refuse much longer ones.
const LONGEST: usize = 255;

async fn with_headers(rules: &HeaderRules, pages: &NotFoundPages, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = if path.len() > LONGEST {
        let (parts, _) = request.into_parts();
        pages.answer(parts.method, parts.uri, parts.headers).await
    } else {
        next.run(request).await
    };
    let missing = !response.status().is_success() && !response.status().is_redirection();
    // A missing asset must not be remembered as missing for a year.
    let path = if missing { "/" } else { path.as_str() };
    rules.apply(path, response.headers_mut());
    response
}
