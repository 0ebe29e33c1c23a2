//! Whatever a client sends, it gets a 4xx, and the next client is served.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use thuistaal::server::api::Limits;
use thuistaal::sync::{Keys, Method, Precondition, seal, wire};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::http::{here, sealed};
use crate::support::random::Random;
use crate::support::served::HEADERS;
use crate::support::{client::Client, family, server};

fn head(keys: &Keys, rest: &str) -> String {
    format!(
        "PUT {} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {}\r\nif-none-match: *\r\n{rest}\r\n\r\n",
        wire::path(&keys.id),
        keys.token.reveal()
    )
}

/// Sends bytes, ends the sending if told to, and says which status came back before the server closed or stopped.
async fn raw(address: SocketAddr, bytes: &[u8], end: bool) -> Option<u16> {
    status(&heard(address, bytes, end).await)
}

fn status(answer: &str) -> Option<u16> {
    answer.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok())
}

/// The same, and gives the head of the answer.
async fn heard(address: SocketAddr, bytes: &[u8], end: bool) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may have answered and closed before everything was sent.
    let _ = stream.write_all(bytes).await;
    if end {
        let _ = stream.shutdown().await;
    }
    let mut answer = Vec::new();
    let mut part = [0; 4096];
    while let Ok(read @ 1..) = stream.read(&mut part).await {
        answer.extend(&part[..read]);
        if answer.windows(4).any(|end| end == b"\r\n\r\n") {
            break;
        }
    }
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn bodies_too_large_cut_short_of_the_wrong_type_or_slow() {
    let limits = Limits { body_time: Duration::from_millis(200), ..server::generous() };
    let mut here = here(limits).await;
    let address = here.client.address();
    let keys = family(1);
    let typed = "content-type: application/octet-stream";
    let large = vec![1u8; seal::LARGEST + 1];
    let with = |rest: &str, body: &[u8]| [head(&keys, rest).as_bytes(), body].concat();
    let chunked = |body: &[u8]| [format!("{:x}\r\n", body.len()).as_bytes(), body, b"\r\n0\r\n\r\n"].concat();
    let length = |n: usize| format!("{typed}\r\ncontent-length: {n}");
    let cases: [(&str, Vec<u8>, bool, &[u16]); 12] = [
        ("announced too large", with(&length(large.len()), b""), false, &[413]),
        ("announced absurdly large", with(&length(1 << 40), b""), false, &[413]),
        (
            "too large in chunks",
            with(&format!("{typed}\r\ntransfer-encoding: chunked"), &chunked(&large)),
            false,
            &[413],
        ),
        ("empty", with(&length(0), b""), false, &[400]),
        ("cut short", with(&length(2000), &[1; 1000]), true, &[400]),
        ("slow", with(&length(2000), &[1; 1000]), false, &[408]),
        ("of no type", with("content-length: 10", &[1; 10]), false, &[415]),
        ("of another type", with("content-type: text/html\r\ncontent-length: 10", &[1; 10]), false, &[415]),
        ("encoded", with(&format!("{}\r\ncontent-encoding: gzip", length(10)), &[1; 10]), false, &[415]),
        ("of two types", with(&format!("{}\r\n{typed}", length(10)), &[1; 10]), false, &[400]),
        ("of no number of bytes", with(&format!("{typed}\r\ncontent-length: ten"), b""), false, &[400]),
        ("with a broken chunk", with(&format!("{typed}\r\ntransfer-encoding: chunked"), b"zz\r\n"), false, &[400]),
    ];
    for (what, bytes, end, expected) in cases {
        let heard = heard(address, &bytes, end).await;
        let status = status(&heard);
        assert!(status.is_some_and(|status| expected.contains(&status)), "{what}: {status:?}");
        // What is no HTTP is refused before anybody knows what was asked, with an empty answer.
        let known = what != "of no number of bytes";
        let lacks = HEADERS.iter().find(|header| known && !heard.contains(*header));
        assert_eq!(lacks, None, "{what}: {heard}");
        assert_eq!(here.client.family(&keys, Method::Get(None)).await.unwrap().status, 404, "{what}: was stored");
    }
    let largest = vec![1u8; seal::LARGEST];
    assert_eq!(raw(address, &with(&length(largest.len()), &largest), false).await, Some(201));
}

#[tokio::test]
async fn bytes_that_are_no_http() {
    let mut here = here(server::generous()).await;
    let address = here.client.address();
    let mut random = Random(11);
    for _ in 0..100 {
        let length = 1 + random.below(2000) as usize;
        let mut bytes = random.some_bytes(length);
        if random.one_in(2) {
            bytes = [b"GET /api/family/".as_slice(), &bytes, b" HTTP/1.1\r\n\r\n"].concat();
        }
        let status = raw(address, &bytes, true).await;
        assert!(status.is_none_or(|status| (400..500).contains(&status)), "{status:?}");
    }
    let headers: String = (0..2000).map(|n| format!("x-{n}: {n}\r\n")).collect();
    let many = format!("GET /api/health HTTP/1.1\r\nhost: localhost\r\n{headers}\r\n");
    assert!(raw(address, many.as_bytes(), false).await.is_none_or(|status| (400..500).contains(&status)));
    let path = "/a".repeat(200_000);
    let long = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    assert!(raw(address, long.as_bytes(), false).await.is_none_or(|status| (400..500).contains(&status)));
    assert_eq!(here.client.family(&family(1), Method::Get(None)).await.unwrap().status, 404);
}

/// What is answered to a token that is not the family's, is answered as if the family did not exist.
#[tokio::test]
async fn wrong_tokens_learn_nothing() {
    let mut here = here(server::generous()).await;
    let (there, missing, foreign) = (family(1), family(2), family(3));
    here.client.family(&foreign, Method::Put(Precondition::Absent, sealed(&foreign, 1))).await.unwrap();
    here.client.family(&there, Method::Put(Precondition::Absent, sealed(&there, 1))).await.unwrap();
    let token = foreign.token.reveal();
    let tokens = [
        None,
        Some(String::new()),
        Some("Bearer".to_owned()),
        Some("Bearer ".to_owned()),
        Some(format!("Basic {token}")),
        Some(format!("Bearer {}", &token[1..])),
        Some(format!("Bearer {token}0")),
        Some(format!("Bearer {}", token.to_uppercase())),
        Some(format!("Bearer {}", "0".repeat(64))),
        Some(format!("Bearer {token}")),
        Some(format!("bearer {token}")),
    ];
    let verbs = ["GET", "HEAD", "PUT", "DELETE", "POST"];
    // Last, because it stores something, if only in a place of its own.
    for create in [false, true] {
        for verb in verbs {
            for token in &tokens {
                let mut answers = Vec::new();
                for keys in [&there, &missing] {
                    let mut request = hyper::Request::builder().method(verb).uri(wire::path(&keys.id));
                    request = request.header("host", "localhost").header("content-type", wire::MEDIA_TYPE);
                    let stale = thuistaal::sync::Tag::of(sealed(&there, 1).as_bytes()).to_string();
                    request = match (verb, create) {
                        ("PUT", true) => request.header("if-none-match", "*"),
                        ("PUT", false) => request.header("if-match", stale),
                        _ => request,
                    };
                    if let Some(token) = token {
                        request = request.header("authorization", token);
                    }
                    let request = request.body(Full::from(sealed(&there, 2).into_bytes())).unwrap();
                    answers.push(here.client.send_for_all(request).await.unwrap());
                }
                assert_eq!(answers[0], answers[1], "{verb} {token:?}");
                assert!(create || answers[0].0 != 200, "{verb} {token:?}");
            }
        }
    }
    let got = here.client.family(&there, Method::Get(None)).await.unwrap();
    assert_eq!(got.body, sealed(&there, 1).as_bytes(), "a wrong token changed something");
}

/// Whoever steals the file learns neither who has data on it nor how to ask for it.
#[tokio::test]
async fn the_file_holds_neither_ids_nor_tokens() {
    let mut here = here(server::generous()).await;
    let keys = family(1);
    let put = here.client.family(&keys, Method::Put(Precondition::Absent, sealed(&keys, 1))).await.unwrap();
    assert_eq!(put.status, 201);
    let wal = here.file.with_extension("db-wal");
    let bytes = [std::fs::read(&here.file).unwrap(), std::fs::read(wal).unwrap()].concat();
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    assert!(holds(&sealed(&keys, 1).as_bytes()[..200]));
    assert!(!holds(keys.id.as_bytes()) && !holds(keys.id.to_string().as_bytes()));
    assert!(!holds(keys.token.as_bytes()) && !holds(keys.token.reveal().as_bytes()));
}

#[tokio::test]
async fn one_address_is_limited_by_what_the_trusted_proxy_saw() {
    let few = |n| NonZeroU32::new(n).unwrap();
    let limits = Limits { per_second: few(1), burst: few(5), trusted_hops: 1, ..Limits::default() };
    let here = here(limits).await;
    let mut client = Client::connect(here.client.address()).await.unwrap();
    let mut statuses = async |forwarded: &dyn Fn(u32) -> String| {
        let mut statuses = Vec::new();
        for n in 0..8 {
            let request = hyper::Request::get(wire::path(&family(1).id)).header("host", "localhost");
            let request = request.header("x-forwarded-for", forwarded(n)).body(Full::<Bytes>::default()).unwrap();
            let (status, headers, _) = client.send_for_all(request).await.unwrap();
            assert_eq!(status == 429, headers.iter().any(|(name, _)| name == "retry-after"));
            statuses.push(status);
        }
        statuses
    };
    let limited = vec![404, 404, 404, 404, 404, 429, 429, 429];
    // What the client itself wrote changes nothing.
    assert_eq!(statuses(&|n| format!("10.0.0.{n}, 198.51.100.1")).await, limited);
    assert_eq!(statuses(&|n| format!("2001:db8::{n}, 198.51.100.2")).await, limited);
    assert_eq!(statuses(&|n| format!("2001:db8:0:7::{n}")).await, limited);
    assert_eq!(statuses(&|n| format!("198.51.100.{}", 10 + n)).await, [404; 8]);
}
