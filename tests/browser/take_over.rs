//! The app takes the finished page over: the same words stand there before and after, and nothing moves.

use crate::engine::ability::{Ability, lacks};
use crate::moves;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::worker::Worker;

/// Keeps what the page says before the app runs and as soon as it does.
const LISTEN: &str = "
// After the page's own script, which hears of it later.
addEventListener('DOMContentLoaded', () => setTimeout(() => {
  globalThis.said = document.getElementById('app').innerText;
  globalThis.ranAlready = document.documentElement.dataset.app;
  new MutationObserver(() => { globalThis.saidAfter ??= document.getElementById('app').innerText; })
    .observe(document.documentElement, { attributeFilter: ['data-app'] });
}));
";

/// A clock that is eleven days ahead of the real one.
const LATER: &str = "
const Now = Date;
globalThis.Date = class extends Now {
  constructor(...parts) { if (parts.length) super(...parts); else super(Now.now() + 11 * 86400000); }
  static now() { return Now.now() + 11 * 86400000; }
};
";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_app_takes_a_page_over_and_nothing_moves() {
    if lacks(&[Ability::PageScripts, Ability::Shift]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let activity = site.activities("nl").remove(3);
    // A first visit each time: a phone that has the worker starts from its frame.
    for page in
        ["/ar/library/?age=2&kind=sing", &activity, "/en/near/voorbeeldstad/", "/tr/story/who-is-awake/", "/ar/start/"]
    {
        let phone = Phone::new(&server).await;
        moves::watch(&phone).await;
        phone.before_each_page(LISTEN).await;
        assert_same_and_still(&phone, &site, page).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_first_visitor_goes_on_reading_todays_activity_of_another_day() {
    if lacks(&[Ability::PageScripts, Ability::Shift]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.before_each_page(LATER).await;
    moves::watch(&phone).await;
    phone.before_each_page(LISTEN).await;
    assert_same_and_still(&phone, &site, "/tr/").await;

    // A child of any age makes the day its own again: the page is alive, and its clock is the shifted one.
    phone.tap("#done").await;
    let kept: String = phone.get("localStorage.getItem('thuistaal.family')").await;
    let day: String = phone.get("new Date().toISOString().slice(0, 10)").await;
    assert!(kept.contains(&day), "the mark is of the phone's own day: {kept}");
}

/// Opens a page and compares it before and after, and once everything that a first visit loads is there.
async fn assert_same_and_still(phone: &Phone, site: &Site, page: &str) {
    phone.open(page).await;
    phone.wait_for_notice(site.words(&page[1..3]).say("notice-offline-ready")).await;
    assert!(phone.get::<bool>("globalThis.ranAlready === undefined").await, "{page}: the app ran too early to compare");
    let before: String = phone.get("globalThis.said").await;
    let after: String = phone.get("globalThis.saidAfter").await;
    assert!(before.len() > 100, "{page} is empty before the app runs");
    // The page was written for where it will be published; the app knows where it runs.
    let here: String = phone.get("location.origin").await;
    assert_eq!(before.replace("https://thuistaal.example", &here), after, "{page}");

    Worker::of(site).ready(phone, &[&page[1..3]]).await;
    assert_eq!(moves::of(phone).await, Vec::<String>::new(), "{page} moved");
    // The measure itself works: what is pushed down is seen to move.
    phone.get::<()>("(document.querySelector('main').style.paddingTop = '300px', null)").await;
    assert!(!moves::of(phone).await.is_empty(), "nothing can be seen to move on {page}");
}
