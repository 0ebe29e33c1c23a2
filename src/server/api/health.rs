//! Whether the server can do its work.

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Shared, unavailable};

/// A word on health.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    /// `ok`.
    status: &'static str,
    /// Of the program.
    version: &'static str,
}

const WELL: Health = Health { status: "ok", version: env!("CARGO_PKG_VERSION") };

/// Whether the server can serve families.
#[utoipa::path(get, path = "/api/health", responses(
    (status = 200, description = "The store answers", body = Health),
    (status = 503, description = "The store does not answer"),
))]
pub async fn with_families(State(api): Shared) -> Response {
    match api.store.health().await {
        Ok(()) => Json(WELL).into_response(),
        Err(error) => unavailable(&error).into_response(),
    }
}

/// A site alone is well as soon as it answers.
pub async fn without_families() -> Json<Health> {
    Json(WELL)
}
