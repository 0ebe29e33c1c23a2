//! The families' routes: `GET`, `PUT` and `DELETE` of `/api/family/{id}`, and what describes and watches them.
//!
//! [`router`] makes all of it from a store and limits; it serves nothing outside `/api`, so it is merged into whatever
//! serves the site. A client can cause no 5xx: 503 is the answer only when the store does not answer. Every answer is
//! `no-store`: phones keep what they need, and caches in between keep nothing.
//!
//! To limit by address, serve it with `into_make_service_with_connect_info::<SocketAddr>()`.

mod address;
mod description;
mod family;
mod limits;
mod metrics;
mod request;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::store::FamilyStore;
pub use description::openapi;
use limits::Limiter;
pub use limits::Limits;
use metrics::Metrics;

/// What every route shares.
struct Api {
    store: Arc<dyn FamilyStore>,
    limits: Limits,
    limiter: Limiter,
    metrics: Metrics,
}

type Shared = State<Arc<Api>>;

/// Everything under `/api`. Unknown paths under it are 404 and never fall through to the site.
pub fn router(store: Arc<dyn FamilyStore>, limits: Limits) -> Router {
    let limiter = Limiter::new(&limits);
    let api = Arc::new(Api { store, limits, limiter, metrics: Metrics::default() });
    let limited = Router::new()
        .route("/family/{id}", get(family::get).put(family::put).delete(family::delete))
        .layer(from_fn_with_state(api.clone(), limits::limit));
    let routes = limited
        .route("/openapi.json", get(description::json))
        .route("/metrics", get(metrics::text))
        .route("/health", get(health))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(from_fn_with_state(api.clone(), metrics::measure))
        .layer(from_fn(unstored))
        .with_state(api);
    Router::new().nest("/api", routes)
}

/// Whether the server can serve families.
#[utoipa::path(get, path = "/api/health", responses(
    (status = 204, description = "The store answers"),
    (status = 503, description = "The store does not answer"),
))]
async fn health(State(api): Shared) -> StatusCode {
    match api.store.health().await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(error) => unavailable(&error),
    }
}

/// The only 5xx there is: what is logged names no family.
fn unavailable(error: &super::store::StoreError) -> StatusCode {
    tracing::error!(%error, "the store failed");
    StatusCode::SERVICE_UNAVAILABLE
}

async fn unstored(request: axum::extract::Request, next: axum::middleware::Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn typed(content_type: &'static str, body: String) -> Response {
    ([(CONTENT_TYPE, content_type)], body).into_response()
}
