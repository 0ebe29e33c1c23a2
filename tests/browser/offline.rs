//! Offline: after one visit everything is there, also after the browser was closed and with nobody to ask.

use serde_json::{Value, json};

use crate::engine::ability::{Ability, lacks};
use crate::kinds;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::worker::Worker;

/// What a page is recognised by: its title, its headings, and how many texts and pictures it has.
const FACE: &str = "
const page = arguments[0] ? new DOMParser().parseFromString(arguments[0], 'text/html') : document;
const texts = (selector) => [...page.querySelectorAll(selector)].map((found) => found.textContent);
return {
  title: page.title,
  first: texts('main h1'),
  second: texts('main h2'),
  texts: texts('main .home'),
  pictures: page.querySelectorAll('main svg.scene').length,
};
";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn done_closed_server_stopped_and_every_page_is_still_there() {
    if lacks(&[Ability::Profile, Ability::Languages]) {
        return;
    }
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    phone.wait_for_notice(site.words("tr").say("notice-offline-ready")).await;
    phone.tap("#age-2").await;
    phone.wait_for("!document.querySelector('#age-2')").await;
    phone.tap("#done").await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    let done: String = phone.get("document.querySelector('article').dataset.activity").await;
    Worker::of(&site).ready(&phone, &["tr", "nl"]).await;

    let profile = phone.close().await;
    server.stop();
    let phone = Phone::with_profile(&server, profile).await;
    phone.open("/tr/").await;
    phone.wait_for(&format!("document.querySelector('article').dataset.activity === '{done}'")).await;
    phone.wait_for("!!document.querySelector('#undo')").await;

    // Every kind of page, and of the others as many as take no longer; the long run opens all.
    let all = std::env::var_os("THUISTAAL_ALL").is_some();
    let kinds = kinds::pages();
    let is_one = |page: &String| page.strip_prefix("/tr/").is_some_and(|page| kinds.iter().any(|kind| kind == page));
    let pages = site.pages("tr").into_iter().enumerate().filter(|(nth, page)| all || nth % 8 == 0 || is_one(page));
    for (_, page) in pages {
        phone.open(&page).await;
        let written: Value = phone.call(FACE, vec![json!(site.page(&page))]).await.expect("the written page");
        let shown: Value = phone.call(FACE, vec![Value::Null]).await.expect("the page on the phone");
        assert_eq!(shown["title"], written["title"], "{page}");
        assert_eq!(shown["first"], written["first"], "{page}");
        // On these the family's own choices show too.
        if !["/tr/", "/tr/us/", "/tr/us/year/", "/tr/us/teacher/", "/tr/us/children/"].contains(&page.as_str()) {
            assert_eq!(shown, written, "{page}");
        }
    }
    phone.open("/tr/us/").await;
    let beds: usize = phone.get("document.querySelectorAll('main ul.hidden li').length").await;
    assert_eq!(beds, 1, "the garden has a bed for this week");
    assert_ne!(phone.text("main h2 + p").await, site.words("tr").say("garden-empty"));

    // The door too, and an address that never was.
    phone.speak("tr-TR,tr").await;
    phone.open("/").await;
    assert_eq!(phone.path().await, "/tr/");
    phone.open("/tr/nothing/").await;
    assert_eq!(phone.text("h1").await, site.words("tr").say("not-found-title"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_language_that_was_not_kept_is_said_so_and_leaves_no_page_blank() {
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/library/").await;
    Worker::of(&site).ready(&phone, &["tr", "nl"]).await;
    server.stop();

    phone.tap(".top summary").await;
    phone.tap(".top a[hreflang='ar']").await;
    phone.wait_for_notice(site.words("tr").say("notice-not-loaded")).await;
    assert_eq!(phone.text("h1").await, site.words("tr").say("library-title"));
    assert_eq!(phone.path().await, "/tr/library/");

    phone.open("/ar/library/").await;
    assert_eq!(phone.text("h1").await, site.words("tr").say("library-title"));
    assert_eq!(phone.get::<String>("document.documentElement.lang").await, "tr");
}
