//! What bad input gets: a kind sentence, the last good copy, and an app that runs on.

use serde_json::json;

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

const NOTICES: &str = "[...document.querySelectorAll('.notices li > span')].map((notice) => notice.textContent)";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_family_that_does_not_parse_is_set_aside_and_the_last_good_copy_is_back() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    phone.tap("#done").await;
    phone.tap("#keep").await;
    phone.wait_for("!!localStorage.getItem('thuistaal.family.previous')").await;
    let broken = "{\"thuistaal\":1,\"family\":{\"done/";
    phone
        .call::<()>("localStorage.setItem('thuistaal.family', arguments[0]);", vec![json!(broken)])
        .await
        .expect("stored");

    phone.reload().await;
    phone.runs().await;
    let notice = site.words("tr").say("notice-set-aside").to_owned();
    phone.wait_for_notice(&notice).await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    assert_eq!(phone.get::<String>("localStorage.getItem('thuistaal.family.aside.1')").await, broken);
    let said: Vec<String> = phone.get(NOTICES).await;
    assert_eq!(said.iter().filter(|said| **said == notice).count(), 1, "{said:?}");

    // The next start finds everything well.
    phone.reload().await;
    phone.runs().await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    assert!(phone.get::<bool>("localStorage.getItem('thuistaal.family.aside.2') === null").await);
    assert!(!phone.get::<Vec<String>>(NOTICES).await.contains(&notice));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn blocked_storage_is_said_and_the_app_runs_on() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    let blocked =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
    phone.before_each_page(blocked).await;
    phone.open("/tr/").await;
    phone.wait_for_notice(site.words("tr").say("notice-storage-blocked")).await;
    phone.tap("#age-3").await;
    phone.tap("#done").await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    phone.tap("[data-set='both']").await;
    phone.wait_for("getComputedStyle(document.querySelector('article :is(h1, h2) .dutch')).display !== 'none'").await;
    phone.tap(".nav a[href='/tr/us/']").await;
    phone.wait_for("document.querySelectorAll('main ul.hidden li').length === 1").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn full_storage_is_said_the_mark_is_shown_and_kept_as_soon_as_there_is_room() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    let fill = "
      let piece = 'x'.repeat(1 << 20);
      for (let n = 0; piece.length > 0; n++) {
        try { localStorage.setItem('other.' + n, piece); } catch { piece = piece.slice(0, piece.length >> 1); }
      }";
    phone.call::<()>(fill, vec![]).await.expect("the storage is filled");
    phone.tap("#done").await;
    let notice = site.words("tr").say("notice-storage-full").to_owned();
    phone.wait_for_notice(&notice).await;
    phone.wait_for("!!document.querySelector('#undo')").await;

    let empty = "Object.keys(localStorage).filter((key) => key.startsWith('other.')).forEach((key) => localStorage.removeItem(key));";
    phone.call::<()>(empty, vec![]).await.expect("there is room again");
    phone.tap("#keep").await;
    phone.wait_for(&format!("!{NOTICES}.includes({})", json!(notice))).await;
    phone.reload().await;
    phone.runs().await;
    phone.wait_for("!!document.querySelector('#undo')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_unknown_address_is_a_friendly_page_with_status_404() {
    if lacks(&[Ability::Languages]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    // An address says its language; where it names none that we have, the browser does.
    let cases = [("/tr/nothing/", "tr"), ("/en/activity/no-such-thing/", "en"), ("/xx/", "ar"), ("/nothing", "ar")];
    for (address, tag) in cases {
        // A first visit each time: a phone that has the worker would not ask the server.
        let phone = Phone::new(&server).await;
        phone.speak("ar-MA,ar;q=0.9,en;q=0.5").await;
        phone.open(address).await;
        let status: u16 = phone.get("performance.getEntriesByType('navigation')[0].responseStatus").await;
        assert_eq!(status, 404, "{address}");
        let words = site.words(tag);
        assert_eq!(phone.text("h1").await, words.say("not-found-title"), "{address}");
        assert_eq!(phone.get::<String>("document.documentElement.lang").await, tag, "{address}");
        phone.tap("main a.main").await;
        phone.wait_for(&format!("location.pathname === '/{tag}/'")).await;
        phone.wait_for(&format!("document.querySelector('h1').innerText === '{}'", words.say("today-title"))).await;
    }
    for address in ["/tr/nothing/", "/xx/", "/assets/nothing.js", "/assets/nothing.wasm"] {
        let answer = ureq::get(format!("{}{address}", server.origin())).header("Accept", "text/html").call();
        assert!(matches!(answer, Err(ureq::Error::StatusCode(404))), "{address}: {answer:?}");
    }
}
