//! A thousand requests made up from the OpenAPI description: every answer is one that the description names.

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{HeaderName, HeaderValue};
use serde_json::Value;
use thuistaal::server::api;
use thuistaal::sync::{Tag, wire};

use crate::http::{here, sealed};
use crate::support::random::Random;
use crate::support::{family, server};

const REQUESTS: usize = 1000;
const METHODS: [&str; 8] = ["get", "get", "get", "put", "put", "put", "delete", "post"];
const FAMILIES: u64 = 30;

/// Something for a parameter: now and then what is meant, else anything that can be sent at all.
fn header(random: &mut Random, name: &str, who: u64) -> Vec<u8> {
    let keys = family(who);
    let tag = Tag::of(sealed(&keys, random.below(3) as u8).as_bytes()).to_string();
    let meant = match name {
        "authorization" => format!("Bearer {}", keys.token.reveal()),
        "content-type" => wire::MEDIA_TYPE.to_owned(),
        "if-none-match" if random.one_in(2) => "*".to_owned(),
        "content-encoding" => "gzip".to_owned(),
        "range" => "bytes=0-99".to_owned(),
        _ => tag,
    };
    match random.below(30) {
        0 => junk(random),
        1 => meant.as_bytes()[..random.below(meant.len() as u64 + 1) as usize].to_vec(),
        2 => [meant.as_bytes(), b", ", &junk(random)].concat(),
        _ => meant.into_bytes(),
    }
}

fn junk(random: &mut Random) -> Vec<u8> {
    let length = random.below(40) as usize;
    random.some_bytes(length).into_iter().filter(|byte| *byte >= 32 && *byte != 127).collect()
}

fn path(random: &mut Random, template: &str, who: u64) -> String {
    let id = match random.below(20) {
        0 => junk(random).iter().map(|byte| format!("%{byte:02x}")).collect(),
        1 => family(who).id.to_string().to_uppercase(),
        2 => "0".repeat(random.below(3000) as usize),
        3 => family(random.below(FAMILIES)).id.to_string(),
        _ => family(who).id.to_string(),
    };
    let query = if random.one_in(10) { "?a=%ff&b" } else { "" };
    template.replace("{id}", &id) + query
}

#[tokio::test]
async fn a_thousand_random_requests_get_described_answers() {
    let mut here = here(api::Limits { trusted_hops: 1, ..server::generous() }).await;
    let described = serde_json::to_value(api::openapi()).unwrap();
    let paths = described["paths"].as_object().unwrap();
    let templates: Vec<&String> = paths.keys().collect();
    let mut random = Random(42);
    let mut seen = std::collections::BTreeMap::<(String, u16), usize>::new();
    for n in 0..REQUESTS {
        // Mostly families: the rest takes no input.
        let template = if random.one_in(5) { *random.pick(&templates) } else { templates[0] };
        let method = *random.pick(&METHODS);
        let who = random.below(FAMILIES);
        let operation = &paths[template][method];
        let mut request = hyper::Request::builder().method(method.to_uppercase().as_str());
        request = request.uri(path(&mut random, template, who)).header("host", "localhost");
        let described = operation["parameters"].as_array().into_iter().flatten();
        let described = described.filter(|parameter| parameter["in"] == "header");
        let mut names: Vec<&str> = described.filter_map(|parameter| parameter["name"].as_str()).collect();
        names.extend(["authorization", "content-type", "x-forwarded-for", "range", "content-encoding"]);
        for name in names {
            // How often a header stands there at all, and now and then it stands there twice.
            let seldom = match name {
                "authorization" | "content-type" => 1,
                "range" | "content-encoding" => 10,
                _ => 2,
            };
            let times = if random.one_in(30) { 2 } else { u64::from(random.one_in(seldom)) };
            for _ in 0..times {
                let value = HeaderValue::from_bytes(&header(&mut random, name, who)).unwrap();
                request = request.header(HeaderName::from_bytes(name.as_bytes()).unwrap(), value);
            }
        }
        let body = match random.below(24) {
            0 => vec![],
            1 => random.some_bytes(70_000),
            2 => random.some_bytes(50),
            n => sealed(&family(who), n as u8 % 3).into_bytes(),
        };
        let sends_a_body = method != "get" || random.one_in(20);
        let body = if sends_a_body { body } else { vec![] };
        let Ok(request) = request.body(Full::new(Bytes::from(body))) else { continue };
        let what = format!("{n}: {} {}", request.method(), request.uri());
        let status = match here.client.send(request).await {
            Ok(reply) => reply.status,
            // A server that refuses a large body closes the connection, which then may break before the answer is read.
            Err(_) => {
                here.client.reconnect().await;
                continue;
            }
        };
        let answers: &Value = &operation["responses"];
        let undescribed = if operation.is_null() { vec![405, 404] } else { vec![404] };
        let known = answers.get(status.to_string()).is_some() || undescribed.contains(&status);
        assert!(known && status < 500, "{what}: {status} is not described");
        *seen.entry((method.to_owned(), status)).or_default() += 1;
    }
    // Not only refusals.
    for (method, status) in
        [("get", 200), ("get", 304), ("get", 410), ("put", 201), ("put", 412), ("put", 413), ("delete", 204)]
    {
        assert!(seen.contains_key(&(method.to_owned(), status)), "never {status} to {method}: {seen:?}");
    }
    let answered: usize = seen.values().sum();
    assert!(answered > REQUESTS * 9 / 10, "only {answered} were answered");
}
