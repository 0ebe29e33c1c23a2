//! The routes, described for whoever builds another client.

use std::sync::LazyLock;

use axum::response::Response;
use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

use super::{family, metrics, typed};

#[derive(OpenApi)]
#[openapi(
    info(title = "Thuistaal", description = "One sealed state a family, which the server cannot read."),
    paths(family::get, family::put, family::delete, super::health::with_families, metrics::text, json),
    modifiers(&Token),
    servers((url = "/")),
)]
struct Api;

struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut Document) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        document.components.get_or_insert_default().add_security_scheme("token", scheme);
    }
}

/// The whole description.
pub fn openapi() -> Document {
    Api::openapi()
}

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", responses(
    (status = 200, description = "OpenAPI 3.1", body = String, content_type = "application/json"),
))]
pub async fn json() -> Response {
    static TEXT: LazyLock<String> = LazyLock::new(|| serde_json::to_string(&openapi()).unwrap_or_default());
    typed("application/json", TEXT.clone())
}
