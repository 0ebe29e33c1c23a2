//! One family's sealed state: get it, put it, erase it.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, ETAG};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::{Shared, request, unavailable};
use crate::server::store::{Held, Put, today};
use crate::sync::Tag;
use crate::sync::wire::MEDIA_TYPE;

/// What the server holds of a family.
#[utoipa::path(get, path = "/api/family/{id}",
    params(
        ("id" = String, Path, description = "Family id", pattern = "^[0-9a-f]{32}$"),
        ("if-none-match" = Option<String>, Header, description = "The entity tag that is known already"),
    ),
    responses(
        (status = 200, description = "The sealed state, with its `ETag`", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 304, description = "It still has that tag"),
        (status = 400, description = "A header that cannot be read"),
        (status = 404, description = "No such family, or not with this token"),
        (status = 410, description = "The family was erased"),
        (status = 429, description = "Too many requests from this address; see `Retry-After`"),
        (status = 503, description = "The store does not answer"),
    ),
    security(("token" = [])))]
pub async fn get(State(api): Shared, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let place = match request::place(&id, &headers) {
        Ok(place) => place,
        Err(status) => return status.into_response(),
    };
    match api.store.get(&place, today()).await {
        Ok(Held::Nothing) => StatusCode::NOT_FOUND.into_response(),
        Ok(Held::Gone) => StatusCode::GONE.into_response(),
        Ok(Held::Sealed(bytes)) => {
            let tag = Tag::of(&bytes);
            let etag = [(ETAG, tag.to_string())];
            if request::has(&headers, tag) {
                (StatusCode::NOT_MODIFIED, etag).into_response()
            } else {
                (etag, [(CONTENT_TYPE, MEDIA_TYPE)], bytes).into_response()
            }
        }
        Err(error) => unavailable(&error).into_response(),
    }
}

/// Puts a sealed state in the place of the one that the phone has merged into it.
#[utoipa::path(put, path = "/api/family/{id}",
    params(
        ("id" = String, Path, description = "Family id", pattern = "^[0-9a-f]{32}$"),
        ("if-match" = Option<String>, Header, description = "The entity tag of what is replaced"),
        ("if-none-match" = Option<String>, Header, description = "`*`: nothing is there yet"),
    ),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "At most 64 KiB"),
    responses(
        (status = 201, description = "Stored, and nothing was there before"),
        (status = 204, description = "Stored"),
        (status = 400, description = "Empty, cut short, or a header that cannot be read"),
        (status = 404, description = "No well-formed id or token"),
        (status = 408, description = "The body took too long"),
        (status = 410, description = "The family was erased"),
        (status = 412, description = "Something else is there, or nothing"),
        (status = 413, description = "Larger than a sealed state can be"),
        (status = 415, description = "Not `application/octet-stream`, or encoded"),
        (status = 428, description = "Neither `If-Match` nor `If-None-Match: *`"),
        (status = 429, description = "Too many requests from this address; see `Retry-After`"),
        (status = 503, description = "The store does not answer"),
    ),
    security(("token" = [])))]
pub async fn put(State(api): Shared, Path(id): Path<String>, headers: HeaderMap, body: Body) -> Response {
    let read = async {
        let place = request::place(&id, &headers)?;
        let condition = request::precondition(&headers)?;
        let sealed = request::body(&headers, body, api.limits.body, api.limits.body_time).await?;
        Ok::<_, StatusCode>((place, condition, sealed))
    };
    let (place, condition, sealed) = match read.await {
        Ok(read) => read,
        Err(status) => return status.into_response(),
    };
    let etag = [(ETAG, Tag::of(&sealed).to_string())];
    match api.store.put_if(&place, condition, sealed, today()).await {
        Ok(Put::Created) => (StatusCode::CREATED, etag).into_response(),
        Ok(Put::Replaced) => (StatusCode::NO_CONTENT, etag).into_response(),
        Ok(Put::Conflict) => StatusCode::PRECONDITION_FAILED.into_response(),
        Ok(Put::Gone) => StatusCode::GONE.into_response(),
        Err(error) => unavailable(&error).into_response(),
    }
}

/// Erases a family. What is left says only that it was erased, so that its other phones stop.
#[utoipa::path(delete, path = "/api/family/{id}",
    params(("id" = String, Path, description = "Family id", pattern = "^[0-9a-f]{32}$")),
    responses(
        (status = 204, description = "Nothing of it is left, and nothing more will be taken"),
        (status = 400, description = "A header that cannot be read"),
        (status = 404, description = "No well-formed id or token"),
        (status = 429, description = "Too many requests from this address; see `Retry-After`"),
        (status = 503, description = "The store does not answer"),
    ),
    security(("token" = [])))]
pub async fn delete(State(api): Shared, Path(id): Path<String>, headers: HeaderMap) -> StatusCode {
    let place = match request::place(&id, &headers) {
        Ok(place) => place,
        Err(status) => return status,
    };
    match api.store.delete(&place, today()).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(error) => unavailable(&error),
    }
}
