//! The families' routes: `GET`, `PUT` and `DELETE` of `/api/family/{id}`, and what describes and watches them.
//!
//! [`router`] makes all of it from a store and limits; it serves nothing outside `/api`, and the site's router takes it
//! in and adds its headers. A client can cause no 5xx: 503 is the answer only when the store does not answer.
//!
//! To limit by address, serve it with `into_make_service_with_connect_info::<SocketAddr>()`.

mod address;
mod description;
mod family;
mod health;
mod limits;
mod metrics;
mod request;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::from_fn_with_state;
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
        // It asks the store.
        .route("/health", get(health::with_families))
        .layer(from_fn_with_state(api.clone(), limits::limit));
    let routes = limited
        .route("/openapi.json", get(description::json))
        .route("/metrics", get(metrics::text))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(from_fn_with_state(api.clone(), metrics::measure))
        .with_state(api);
    Router::new().nest("/api", routes)
}

/// What a server without a database answers under `/api`: that it is well, and nothing else.
pub fn without_families() -> Router {
    let routes = Router::new().route("/health", get(health::without_families));
    Router::new().nest("/api", routes.fallback(|| async { StatusCode::NOT_FOUND }))
}

/// The only 5xx there is: what is logged names no family.
fn unavailable(error: &super::store::StoreError) -> StatusCode {
    tracing::error!(%error, "the store failed");
    StatusCode::SERVICE_UNAVAILABLE
}

fn typed(content_type: &'static str, body: String) -> Response {
    ([(CONTENT_TYPE, content_type)], body).into_response()
}
