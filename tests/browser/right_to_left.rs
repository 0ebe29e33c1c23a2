//! Arabic: the whole screen runs from right to left, and Dutch beside it does not.

use crate::phone::Phone;
use crate::server::Server;
use crate::site::{LANGUAGES, Site};
use crate::worker::Worker;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn arabic_runs_from_right_to_left_before_and_with_the_app() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let page = site.activities("ar").remove(0);
    let (without, with) = (Phone::without_wasm(&server, 390).await, Phone::new(&server).await);
    without.visit(&page).await;
    with.open(&page).await;
    for phone in [without, with] {
        let html: Vec<String> = phone.get("[document.documentElement.lang, document.documentElement.dir]").await;
        assert_eq!(html, ["ar", "rtl"]);
        let left = |selector: &str| format!("document.querySelector('{selector}').getBoundingClientRect().left");
        assert!(
            phone.get::<bool>(&format!("{} > {}", left(".brand"), left(".top summary"))).await,
            "the name stands right of the languages"
        );
        let turned: String = phone.get("getComputedStyle(document.querySelector('.back svg')).transform").await;
        assert_eq!(turned, "matrix(-1, 0, 0, 1, 0, 0)", "the arrow back points to the right");
        let facts = phone.text(".facts").await;
        assert!(facts.chars().any(|c| ('٠'..='٩').contains(&c)), "{facts}");
        assert!(!facts.chars().any(|c| c.is_ascii_digit()), "{facts}");
        phone.tap("[data-set='both']").await;
        let dutch = "[...document.querySelectorAll('article .dutch')]";
        assert!(phone.get::<usize>(&format!("{dutch}.length")).await > 10);
        phone.wait_for(&format!("{dutch}.every((text) => text.lang === 'nl' && text.dir === 'ltr')")).await;
        phone.wait_for(&format!("{dutch}.every((text) => getComputedStyle(text).direction === 'ltr')")).await;
        phone.wait_for(&format!("{dutch}.every((text) => getComputedStyle(text).display !== 'none')")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn another_language_keeps_the_page_and_needs_no_network() {
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let worker = Worker::of(&site);
    let phone = Phone::new(&server).await;
    let page = site.activities("ar").remove(9);
    phone.open(&page).await;
    switch(&phone, &page, "tr", "ltr").await;

    // Once the worker answers, it keeps the other languages as well.
    worker.ready(&phone, &["ar"]).await;
    phone.open(&page).await;
    worker.ready(&phone, &LANGUAGES).await;
    server.stop();
    for (tag, direction) in [("tr", "ltr"), ("ar", "rtl"), ("en", "ltr"), ("nl", "ltr"), ("ar", "rtl")] {
        switch(&phone, &page, tag, direction).await;
    }
    phone.open(&page.replace("/ar/", "/en/")).await;
    assert_eq!(phone.get::<String>("document.documentElement.lang").await, "en");
}

/// Chooses a language in the menu and waits for the same page in it.
async fn switch(phone: &Phone, page: &str, tag: &str, direction: &str) {
    phone.tap(".top summary").await;
    phone.tap(&format!(".top a[hreflang='{tag}']")).await;
    let root = "document.documentElement";
    phone.wait_for(&format!("{root}.lang === '{tag}' && {root}.dir === '{direction}'")).await;
    phone.wait_for(&format!("location.pathname === '{}'", page.replace("/ar/", &format!("/{tag}/")))).await;
    let id = page.trim_end_matches('/').rsplit('/').next().expect("an activity");
    phone.wait_for(&format!("document.querySelector('article :is(h1, h2) span').lang === '{tag}'")).await;
    phone.wait_for(&format!("document.querySelector('article').dataset.activity === '{id}'")).await;
    assert!(phone.get::<bool>("!document.querySelector('details[open]')").await, "the menu closes");
}
