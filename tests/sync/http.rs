//! The HTTP interface means what HTTP means, on a real connection.

use std::collections::BTreeSet;

use bytes::Bytes;
use http_body_util::Full;
use thuistaal::family::State;
use thuistaal::server::{api, store};
use thuistaal::sync::{Keys, Method, Precondition, Sealed, Tag, seal, wire};

use crate::support::served::HEADERS;
use crate::support::{client::Client, family, server};

pub struct Here {
    pub client: Client,
    pub file: std::path::PathBuf,
    _directory: tempfile::TempDir,
}

/// A server with limits on a SQLite file of its own, and a connection to it.
pub async fn here(limits: api::Limits) -> Here {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("thuistaal.db");
    let store = store::open(file.to_str().unwrap()).await.unwrap();
    let address = server::serve(store, limits).await;
    Here { client: Client::connect(address).await.unwrap(), file, _directory: directory }
}

pub fn sealed(keys: &Keys, n: u8) -> Sealed {
    seal::seal(&State::default(), keys, [n; seal::NONCE]).unwrap()
}

fn tag(sealed: &Sealed) -> Tag {
    Tag::of(sealed.as_bytes())
}

#[tokio::test]
async fn a_family_comes_changes_and_goes() {
    let mut here = here(server::generous()).await;
    let (client, keys) = (&mut here.client, family(1));
    let (a, b) = (sealed(&keys, 1), sealed(&keys, 2));
    let absent = Method::Put(Precondition::Absent, a.clone());
    assert_eq!(client.family(&keys, Method::Get(None)).await.unwrap().status, 404);
    let put = client.family(&keys, Method::Put(Precondition::Is(tag(&a)), a.clone())).await.unwrap();
    assert_eq!(put.status, 412);
    let put = client.family(&keys, absent.clone()).await.unwrap();
    assert_eq!((put.status, put.etag), (201, Some(tag(&a).to_string())));
    let got = client.family(&keys, Method::Get(None)).await.unwrap();
    assert_eq!((got.status, got.body.as_slice()), (200, a.as_bytes()));
    assert_eq!(got.etag, Some(tag(&a).to_string()));
    let unchanged = client.family(&keys, Method::Get(Some(tag(&a)))).await.unwrap();
    assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));
    assert_eq!(unchanged.etag, Some(tag(&a).to_string()));
    let put = client.family(&keys, Method::Put(Precondition::Is(tag(&a)), b.clone())).await.unwrap();
    assert_eq!((put.status, put.etag), (204, Some(tag(&b).to_string())));
    assert_eq!(client.family(&keys, Method::Get(Some(tag(&a)))).await.unwrap().status, 200);
    assert_eq!(client.family(&keys, absent).await.unwrap().status, 412);
    assert_eq!(client.family(&keys, Method::Delete).await.unwrap().status, 204);
    assert_eq!(client.family(&keys, Method::Get(Some(tag(&b)))).await.unwrap().status, 410);
    assert_eq!(client.family(&keys, Method::Put(Precondition::Is(tag(&b)), a)).await.unwrap().status, 410);
    assert_eq!(client.family(&keys, Method::Delete).await.unwrap().status, 204);
}

#[tokio::test]
async fn a_put_needs_exactly_one_precondition() {
    let mut here = here(server::generous()).await;
    let keys = family(1);
    let some = tag(&sealed(&keys, 1)).to_string();
    let cases: [(&[(&str, &str)], u16); 7] = [
        (&[], 428),
        (&[("if-match", "*")], 400),
        (&[("if-match", "nonsense")], 400),
        (&[("if-none-match", &some)], 400),
        (&[("if-none-match", "*"), ("if-match", &some)], 400),
        (&[("if-match", &some), ("if-match", &some)], 400),
        (&[("if-none-match", "*")], 201),
    ];
    for (headers, expected) in cases {
        let mut request = hyper::Request::put(wire::path(&keys.id)).header("host", "localhost");
        request = request.header("authorization", format!("Bearer {}", keys.token.reveal()));
        request = request.header("content-type", wire::MEDIA_TYPE);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::from(sealed(&keys, 1).into_bytes())).unwrap();
        assert_eq!(here.client.send(request).await.unwrap().status, expected, "{headers:?}");
    }
}

#[tokio::test]
async fn the_rest_of_the_api_is_described_and_nothing_falls_through() {
    let mut here = here(server::generous()).await;
    let mut get = async |path: &str, verb: &str| {
        let request = hyper::Request::builder().method(verb).uri(path).header("host", "localhost");
        here.client.send(request.body(Full::<Bytes>::default()).unwrap()).await.unwrap()
    };
    assert_eq!(get("/api/health", "GET").await.status, 200);
    assert_eq!(get("/api/nothing", "GET").await.status, 404);
    assert_eq!(get("/api/family", "GET").await.status, 404);
    assert_eq!(get(&wire::path(&family(1).id), "POST").await.status, 405);
    let described = get("/api/openapi.json", "GET").await;
    let described: serde_json::Value = serde_json::from_slice(&described.body).unwrap();
    assert_eq!(described, serde_json::to_value(api::openapi()).unwrap());
    let paths: BTreeSet<_> = described["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    let expected = ["/api/family/{id}", "/api/health", "/api/metrics", "/api/openapi.json"];
    assert_eq!(paths, BTreeSet::from(expected));
    assert!(described["components"]["securitySchemes"]["token"].is_object());
}

#[tokio::test]
async fn the_metrics_count_and_name_no_one() {
    let mut here = here(server::generous()).await;
    let keys = family(1);
    for _ in 0..3 {
        here.client.family(&keys, Method::Get(None)).await.unwrap();
    }
    let request = hyper::Request::get("/api/metrics").header("host", "localhost");
    let metrics = here.client.send(request.body(Full::<Bytes>::default()).unwrap()).await.unwrap();
    let metrics = String::from_utf8(metrics.body).unwrap();
    assert!(metrics.contains("thuistaal_requests_total{method=\"GET\",status=\"404\"} 3\n"), "{metrics}");
    assert!(metrics.contains("thuistaal_request_seconds_count 3\n"), "{metrics}");
    for secret in [keys.id.to_string(), keys.token.reveal(), "127.0.0.1".to_owned()] {
        assert!(!metrics.contains(&secret));
    }
}

/// A store that is closed does not answer; what the server says of it is said as all else is.
#[tokio::test]
async fn a_store_that_does_not_answer_is_said_with_503() {
    let directory = tempfile::tempdir().unwrap();
    let store = store::open(directory.path().join("thuistaal.db").to_str().unwrap()).await.unwrap();
    let address = server::serve(store.clone(), server::generous()).await;
    store.close().await;
    let mut client = Client::connect(address).await.unwrap();
    let token = format!("Bearer {}", family(1).token.reveal());
    for path in ["/api/health", &wire::path(&family(1).id)] {
        let request = hyper::Request::get(path).header("host", "localhost").header("authorization", &token);
        let (status, headers, body) =
            client.send_for_all(request.body(Full::<Bytes>::default()).unwrap()).await.unwrap();
        assert_eq!((status, body.len()), (503, 0), "{path}");
        let said: Vec<_> =
            headers.iter().map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value))).collect();
        let lacks = HEADERS.iter().find(|header| !said.iter().any(|said| said == *header));
        assert_eq!(lacks, None, "{path}: {said:?}");
        assert!(said.contains(&"cache-control: no-store".to_owned()), "{path}: {said:?}");
    }
}
