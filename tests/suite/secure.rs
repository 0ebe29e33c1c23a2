//! What every answer carries, whatever was asked and whatever came of it: the headers that keep the site to itself.

use std::collections::BTreeSet;

use thuistaal::sync::{Keys, Secret, Tag, seal, wire};

use super::dist::Site;
use super::http::{Answer, ask, ask_raw, get, open, put, send_raw};
use super::program::Program;
use super::serve::asset;

/// The policy, but for the hashes that follow in scripts and styles.
const POLICY: [&str; 11] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
];

/// The others that say one thing only.
const HEADERS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "microphone=(self), camera=(), geolocation=(), payment=(), usb=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

type Headers<'a> = &'a [(&'a str, &'a str)];

/// What the answers lacked, and which statuses there were.
#[derive(Default)]
struct Seen {
    faults: Vec<String>,
    statuses: BTreeSet<u16>,
}

impl Seen {
    fn look(&mut self, what: &str, answer: &Answer) {
        self.statuses.insert(answer.status);
        self.faults.extend(faults(answer).iter().map(|fault| format!("{what} ({}): {fault}", answer.status)));
    }

    #[track_caller]
    fn assert(&self, statuses: &[u16]) {
        assert!(self.faults.is_empty(), "{}", self.faults.join("\n"));
        let unseen: Vec<_> = statuses.iter().filter(|status| !self.statuses.contains(status)).collect();
        assert!(unseen.is_empty(), "no answer was {unseen:?}");
    }
}

/// What an answer lacks, or says otherwise than it must.
fn faults(answer: &Answer) -> Vec<String> {
    let otherwise = |(name, wanted): &(&str, &str)| {
        let said = answer.header(name);
        (said != *wanted).then(|| format!("{name} is {said:?}"))
    };
    let mut faults: Vec<_> = HEADERS.iter().filter_map(otherwise).collect();
    let policy = policy(answer);
    faults.extend(POLICY.iter().filter(|wanted| !policy.iter().any(|said| said == *wanted)).map(|w| format!("no {w}")));
    faults.extend(policy.iter().filter(|said| !POLICY.contains(&said.as_str())).map(|said| format!("allows {said}")));
    let transport = answer.header("strict-transport-security");
    let age = transport.split(';').next().and_then(|age| age.strip_prefix("max-age=")?.parse().ok());
    if age < Some(31_536_000_u32) {
        faults.push(format!("a year of HTTPS at least, not {transport:?}"));
    }
    if answer.headers.contains_key("set-cookie") {
        faults.push("sets a cookie".to_owned());
    }
    faults
}

fn policy(answer: &Answer) -> Vec<String> {
    let directive = |directive: &str| {
        let words = directive.split(' ').filter(|word| !word.starts_with("'sha256-"));
        words.collect::<Vec<_>>().join(" ")
    };
    answer.header("content-security-policy").split("; ").map(directive).collect()
}

#[test]
fn every_answer_of_the_site_is_secure_and_sets_no_cookie() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    let (wasm, mut seen) = (asset(&site, ".wasm"), Seen::default());
    for path in
        ["/", "/tr/", "/ar/library/?age=2", "/tr", "/worker.js", "/sitemap.xml", "/og.png", "/api/health", &wasm]
    {
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
            seen.look(&format!("{method} {path}"), &ask(&program, method, path, &[]));
        }
        for header in [
            ("if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT"),
            ("range", "bytes=0-9"),
            ("range", "bytes=999999999-"),
            ("accept-encoding", "br"),
            // What a page of somebody else's would ask first.
            ("origin", "https://somebody.example"),
        ] {
            seen.look(&format!("{path} with {header:?}"), &ask(&program, "GET", path, &[header]));
        }
    }
    let long = format!("/{}/", "a".repeat(5_000));
    assert_eq!(get(&program, "/_headers").status, 404);
    for path in ["/tr/nothing/", "/assets/gone.0000000000.js", "/xx/", "/api/nothing", "/api", "/%ff%fe/", &long] {
        seen.look(&format!("{path:.40} as a page"), &open(&program, path, "tr"));
        seen.look(&format!("{path:.40}"), &get(&program, path));
    }
    for path in ["/..%2fsecret.txt", "/%zz/", "/tr/%00", "//etc/passwd"] {
        seen.look(path, &Answer::parse(&ask_raw(&program, path)));
    }
    seen.assert(&[200, 206, 304, 307, 404, 405, 416]);
}

#[test]
fn every_answer_to_a_family_is_secure_and_sets_no_cookie() {
    let (site, folder) = (Site::copy(), tempfile::tempdir().expect("a folder"));
    let database = folder.path().join("thuistaal.db");
    let database = ["--database", database.to_str().expect("a path in UTF-8")];
    let program = Program::serve_with(&site.path(), &database, Some("warn"));
    let keys = Keys::of(&Secret::from_random([7; 16]));
    let (family, token) = (wire::path(&keys.id), format!("Bearer {}", keys.token.reveal()));
    let [first, second] = [b"first".as_slice(), b"second"];
    let (tag, known) = (Tag::of(first).to_string(), ("authorization", token.as_str()));
    let (kind, absent) = (("content-type", wire::MEDIA_TYPE), ("if-none-match", "*"));
    let mut seen = Seen::default();
    for path in ["/api/health", "/api/metrics", "/api/openapi.json", "/api/nothing", "/api/", &family] {
        for method in ["GET", "HEAD", "POST", "PATCH", "OPTIONS"] {
            seen.look(&format!("{method} {path:.20}"), &ask(&program, method, path, &[]));
        }
    }
    let puts: [(Headers, &[u8], u16); 8] = [
        (&[known, kind], first, 428),
        (&[known, ("content-type", "text/html"), absent], first, 415),
        (&[known, kind, ("if-match", "nonsense")], first, 400),
        (&[kind, absent], first, 404),
        (&[known, kind, absent], first, 201),
        (&[known, kind, absent], second, 412),
        (&[known, kind, ("if-match", &tag)], first, 204),
        (&[known, kind, ("if-match", &tag)], second, 204),
    ];
    for (headers, body, status) in puts {
        let answer = put(&program, &family, headers, body);
        seen.look("PUT", &answer);
        assert_eq!(answer.status, status, "a put with {headers:?}");
    }
    let large = seal::LARGEST + 1;
    let head = format!("authorization: {token}\r\nif-none-match: *\r\ncontent-type: {}", wire::MEDIA_TYPE);
    let head =
        format!("PUT {family} HTTP/1.1\r\nhost: x\r\n{head}\r\ncontent-length: {large}\r\nconnection: close\r\n\r\n");
    seen.look("PUT", &Answer::parse(&send_raw(&program, &head)));
    let tag = Tag::of(second).to_string();
    for (method, headers, status) in [
        ("GET", &[known][..], 200),
        ("HEAD", &[known], 200),
        ("GET", &[known, ("if-none-match", &tag)], 304),
        ("DELETE", &[known], 204),
        ("GET", &[known], 410),
    ] {
        let answer = ask(&program, method, &family, headers);
        seen.look(method, &answer);
        assert_eq!(answer.status, status, "{method} with {headers:?}");
    }
    // Whoever asks for too much is told to wait.
    for _ in 0..2_000 {
        let answer = ask(&program, "GET", &family, &[]);
        if answer.status == 429 {
            seen.look("GET once too often", &answer);
            break;
        }
    }
    seen.assert(&[200, 201, 204, 304, 400, 404, 405, 410, 412, 413, 415, 428, 429]);
}
