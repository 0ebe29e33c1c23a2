//! A server on a port of its own, and a router that is asked without one.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http;
use http_body_util::BodyExt;
use thuistaal::server::Site;
use thuistaal::server::api::{self, Limits};
use thuistaal::server::store::FamilyStore;
use thuistaal::sync::{Reply, Request};
use tower::ServiceExt;

use super::served::small_site;

/// Limits that no test reaches by chance.
pub fn generous() -> Limits {
    let plenty = std::num::NonZeroU32::new(1_000_000).unwrap();
    Limits { per_second: plenty, burst: plenty, ..Limits::default() }
}

/// Serves a store, beside a small site, on a free port for as long as the runtime runs.
pub async fn serve(store: Arc<dyn FamilyStore>, limits: Limits) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let site = small_site();
    let router = thuistaal::server::router(&Site::open(site.path()).unwrap(), api::router(store, limits));
    tokio::spawn(async move {
        axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await.unwrap();
        drop(site);
    });
    address
}

/// What a phone's request is in HTTP.
pub fn to_http(request: &Request) -> http::Request<Body> {
    let mut made = http::Request::builder().method(request.verb()).uri(&request.path);
    for (name, value) in request.headers() {
        made = made.header(name, value);
    }
    made.body(Body::from(request.body().to_vec())).unwrap()
}

/// Asks a router, with no socket in between.
pub async fn ask(router: &Router, request: http::Request<Body>) -> Reply {
    let response = router.clone().oneshot(request).await.unwrap();
    let header = |name: &str| Some(response.headers().get(name)?.to_str().unwrap().to_owned());
    let (etag, retry_after) = (header("etag"), header("retry-after").map(|seconds| seconds.parse().unwrap()));
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes().to_vec();
    Reply { status, etag, retry_after, body }
}
