//! Addresses that are not there: a kind page for a person, a plain word for a program,
//! and nothing from outside the site.

use std::fs;

use super::dist::Site;
use super::http::{ask, ask_raw, get, open};
use super::program::Program;

#[test]
fn a_missing_part_is_a_plain_404() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    for path in
        ["/assets/gone.0000000000.js", "/assets/gone.0000000000.wasm", "/assets/tr/gone.0000000000.ftl", "/gone.js"]
    {
        let answer = get(&program, path);
        assert_eq!(answer.status, 404, "{path}");
        let kind = answer.header("content-type");
        assert!(kind.starts_with("text/plain"), "{path} comes as {kind}");
        assert!(!answer.text().contains('<'), "{path}: {}", answer.text());
    }
}

#[test]
fn a_person_gets_a_page_in_her_language() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    for (path, languages, wanted) in [
        // The language of the address comes first.
        ("/tr/nothing/", "ar", "tr"),
        ("/en/activity/no-such-thing/", "", "en"),
        ("/ar/near/", "", "ar"),
        // Then what the browser names, the most wanted first; a region does not matter.
        ("/nothing/", "ar-SA,en;q=0.5", "ar"),
        ("/nothing/", "fr, en;q=0.3, tr;q=0.8", "tr"),
        ("/xx/library/", "en-GB", "en"),
        // Then Dutch.
        ("/nothing/", "fr, xh;q=0.9", "nl"),
        ("/nothing/", "", "nl"),
        ("/xx/", "*", "nl"),
        ("/nothing/", ";;;=,q", "nl"),
    ] {
        let there = site.file(path).is_file();
        let answer = open(&program, path, languages);
        let what = format!("{path} for {languages:?}");
        assert_eq!(answer.status, if there { 200 } else { 404 }, "{what}");
        assert!(answer.header("content-type").starts_with("text/html"), "{what}");
        assert!(answer.text().contains(&format!("<html lang=\"{wanted}\"")), "{what} is not in {wanted}");
        let page = if there { path.to_owned() } else { format!("/{wanted}/404/") };
        assert!(answer.text() == site.text(&page), "{what} is not the page {page}");
    }
}

#[test]
fn a_missing_slash_leads_to_the_page() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    for (path, wanted) in [("/tr", "/tr/"), ("/ar/library?age=2", "/ar/library/?age=2")] {
        let answer = get(&program, path);
        assert_eq!((answer.status, answer.header("location")), (307, wanted), "{path}");
    }
}

#[test]
fn nothing_leaves_the_folder_of_the_site() {
    let site = Site::copy();
    let secret = "not for the world";
    fs::write(site.path().join("../secret.txt"), secret).expect("a file beside the site");
    let program = Program::serve(&site.path());
    for path in [
        "/../secret.txt",
        "/tr/../../secret.txt",
        "/assets/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/%252e%252e/secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/tr/%00/../../../secret.txt",
        "//secret.txt",
        "/.//../secret.txt",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/../../../../../../etc/passwd",
        "../secret.txt",
    ] {
        let answer = ask_raw(&program, path);
        assert!(!answer.contains(secret) && !answer.contains("root:x:"), "{path} leads out of it");
        assert!(answer.starts_with("HTTP/1.1 4"), "{path}: {}", answer.lines().next().unwrap_or_default());
    }
    assert_eq!(get(&program, "/tr/").status, 200, "it goes on");
}

#[test]
fn odd_requests_are_answered_too() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    let long = format!("/{}/", "a".repeat(5_000));
    for path in ["/%", "/%zz/", "/%ff%fe/", "/tr/%00", "/tr/?%ff", &long] {
        let answer = ask_raw(&program, path);
        let status = answer.lines().next().unwrap_or_default();
        let answered = status.starts_with("HTTP/1.1 4") || status.starts_with("HTTP/1.1 200");
        assert!(answered, "{path:.40} ({} bytes): {status}", path.len());
    }
    let range = ask(&program, "GET", "/worker.js", &[("range", "bytes=999999999-")]);
    assert_eq!(range.status, 416);
    assert_eq!(get(&program, "/tr/").status, 200, "it goes on");
}
