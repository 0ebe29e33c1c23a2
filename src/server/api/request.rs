//! What a request to a family says, read once and strictly.

use std::time::Duration;

use axum::body::Body;
use axum::http::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, IF_MATCH, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use bytes::Bytes;

use crate::server::store::Place;
use crate::sync::wire::MEDIA_TYPE;
use crate::sync::{AccessToken, FamilyId, Precondition, Tag};

/// Where the request leads. Without a well-formed id and token it leads nowhere, whoever exists.
pub fn place(id: &str, headers: &HeaderMap) -> Result<Place, StatusCode> {
    let id: FamilyId = id.parse().map_err(|_| StatusCode::NOT_FOUND)?;
    let token = one(headers, AUTHORIZATION)?.ok_or(StatusCode::NOT_FOUND)?;
    let token = token.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let token: AccessToken = token.and_then(|(_, token)| token.parse().ok()).ok_or(StatusCode::NOT_FOUND)?;
    Ok(Place::of(&id, &token))
}

/// Whether the client has what carries this tag already.
pub fn has(headers: &HeaderMap, tag: Tag) -> bool {
    let values = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|text| text.trim() == "*" || Tag::from_header(text) == Some(tag))
}

/// The one precondition that a put must have: without it, it could overwrite what the phone has never seen.
pub fn precondition(headers: &HeaderMap) -> Result<Precondition, StatusCode> {
    match (one(headers, IF_MATCH)?, one(headers, IF_NONE_MATCH)?) {
        (Some(tag), None) => Tag::from_header(tag).map(Precondition::Is).ok_or(StatusCode::BAD_REQUEST),
        (None, Some("*")) => Ok(Precondition::Absent),
        (None, None) => Err(StatusCode::PRECONDITION_REQUIRED),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

/// The whole body, if it is of the right type, not too large, and comes in time.
pub async fn body(headers: &HeaderMap, body: Body, most: usize, time: Duration) -> Result<Bytes, StatusCode> {
    if one(headers, CONTENT_TYPE)? != Some(MEDIA_TYPE) || headers.contains_key(CONTENT_ENCODING) {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let announced = one(headers, CONTENT_LENGTH)?.and_then(|length| length.parse::<u64>().ok());
    if announced.is_some_and(|length| usize::try_from(length).map_or(true, |length| length > most)) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let collected = tokio::time::timeout(time, collect(body, most));
    let bytes = collected.await.map_err(|_| StatusCode::REQUEST_TIMEOUT)??;
    if bytes.is_empty() { Err(StatusCode::BAD_REQUEST) } else { Ok(bytes) }
}

async fn collect(body: Body, most: usize) -> Result<Bytes, StatusCode> {
    use http_body_util::{BodyExt, LengthLimitError, Limited};
    match Limited::new(body, most).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::BAD_REQUEST),
    }
}

/// A header that stands at most once, as ASCII.
fn one(headers: &HeaderMap, name: HeaderName) -> Result<Option<&str>, StatusCode> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(|_| StatusCode::BAD_REQUEST),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}
