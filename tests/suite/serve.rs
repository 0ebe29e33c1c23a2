//! What the server answers with: the style and script that it allows, what may be kept, what it refuses.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use scraper::{Html, Selector};
use sha2::{Digest, Sha256};

use super::dist::Site;
use super::http::{ask, get};
use super::program::Program;
use super::weight::assets_in;

/// One asset of the Turkish first page whose address ends so.
pub fn asset(site: &Site, ending: &str) -> String {
    let assets = assets_in(&site.text("/tr/"));
    assets.into_iter().find(|address| address.ends_with(ending)).expect("an asset of that kind")
}

#[test]
fn the_policy_allows_the_style_and_script_of_every_page_and_no_other() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    let [inline, anywhere] = ["style, script:not([src])", "*"].map(|css| Selector::parse(css).expect("a selector"));
    let (mut seen, mut policy) = (BTreeSet::new(), String::new());
    for (address, _) in site.pages() {
        let answer = get(&program, &address);
        let allowed = answer.header("content-security-policy").to_owned();
        let page = Html::parse_document(answer.text());
        for element in page.select(&inline) {
            let hash = STANDARD.encode(Sha256::digest(element.text().collect::<String>()));
            let directive = if element.value().name() == "style" { "style-src" } else { "script-src" };
            let directive = allowed.split("; ").find(|part| part.starts_with(directive)).expect("a directive");
            assert!(directive.contains(&format!("'sha256-{hash}'")), "{address}: {directive} without {hash}");
            seen.insert(hash);
        }
        policy = allowed;
        for element in page.select(&anywhere) {
            let refused = element.value().attrs().find(|(name, value)| {
                *name == "style" || name.starts_with("on") || value.trim_start().starts_with("javascript:")
            });
            assert_eq!(refused, None, "{address}: the policy refuses this");
        }
    }
    assert_eq!(seen.len(), policy.matches("'sha256-").count(), "a hash for each, and no more");
}

#[test]
fn assets_are_kept_for_good_and_all_else_is_asked_for_again() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    for address in site.addresses() {
        if address.ends_with(".br") || address.ends_with(".gz") || address == "/_headers" {
            continue;
        }
        let answer = ask(&program, "HEAD", &address, &[]);
        assert_eq!(answer.status, 200, "{address}");
        let kept = answer.header("cache-control");
        if address.starts_with("/assets/") {
            assert_eq!(kept, "public, max-age=31536000, immutable", "{address}");
        } else {
            assert_eq!(kept, "no-cache", "{address}");
        }
    }
    let gone = get(&program, "/assets/gone.0000000000.js");
    assert_eq!((gone.status, gone.header("cache-control")), (404, "no-cache"));
    let elsewhere = get(&program, "/assets/tr");
    assert_eq!((elsewhere.status, elsewhere.header("cache-control")), (307, "no-cache"));
}

#[test]
fn what_is_unchanged_is_not_sent_again() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    for path in ["/tr/", "/worker.js"] {
        let first = get(&program, path);
        let again = ask(&program, "GET", path, &[("if-modified-since", first.header("last-modified"))]);
        assert_eq!((first.status, again.status, again.body.len()), (200, 304, 0), "{path}");
    }
}

#[test]
fn a_head_is_the_get_without_its_body() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    for path in ["/", "/tr/", "/worker.js", "/api/health", "/tr/nothing/", &asset(&site, ".wasm")] {
        for accepted in ["br", "identity"] {
            let headers = [("accept-encoding", accepted), ("accept", "text/html")];
            let [head, get] = ["HEAD", "GET"].map(|method| ask(&program, method, path, &headers));
            assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
            for name in ["content-type", "content-encoding", "content-length", "cache-control"] {
                assert_eq!(head.header(name), get.header(name), "{path}: {name}");
            }
        }
    }
}

#[test]
fn nothing_can_be_sent_to_it() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    for path in ["/", "/tr/", "/worker.js", "/api/health", "/tr/nothing/", &asset(&site, ".js")] {
        for method in ["POST", "PUT", "DELETE", "PATCH"] {
            let answer = ask(&program, method, path, &[]);
            assert_eq!(answer.status, 405, "{method} {path}");
            assert!(answer.header("allow").contains("GET"), "{method} {path} says what is allowed");
        }
    }
}

#[test]
fn says_that_it_is_well() {
    let site = Site::copy();
    let answer = get(&Program::serve(&site.path()), "/api/health");
    let told: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    assert_eq!((&told["status"], &told["version"]), (&"ok".into(), &env!("CARGO_PKG_VERSION").into()));
}
