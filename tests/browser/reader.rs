//! The story reader: page by page, by buttons, keys and fingers, in both directions; heard with the sentence marked;
//! and opened again where it was left.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::voices::{give, quiet_after, said};

const STORY: &str = "/tr/story/who-is-awake/";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_page_is_said_sentence_by_sentence_and_then_in_dutch() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    give(&phone, &["tr-TR", "nl-NL"]).await;
    phone.open(STORY).await;
    phone.tap("#read").await;
    phone.wait_for("location.hash === '#page-1' && document.activeElement.id === 'reader'").await;
    phone.tap("#reader [data-set='both']").await;
    phone.tap("#reader-listen").await;
    let heard = quiet_after(&phone, 6).await;
    let order: Vec<&str> = heard.iter().map(|said| said.lang.as_str()).collect();
    assert_eq!(order, ["tr-TR", "tr-TR", "tr-TR", "nl-NL", "nl-NL", "nl-NL"]);
    assert!(heard.iter().all(|said| said.marked == [said.text.clone()] && said.rate >= 1.0), "{heard:#?}");

    // A voice that tells where it is gets what is left in one breath, and the mark follows it; slowly this time.
    phone.get::<()>("(globalThis.said.length = 0, window.tells = true, null)").await;
    phone.tap(".reader-bar .choice").await;
    phone.tap("#reader [data-set='home']").await;
    phone.tap("#reader-listen").await;
    let heard = quiet_after(&phone, 2).await;
    assert_eq!(heard[0].marked.len(), 1);
    assert_eq!(heard[1].marked.len(), 2, "{heard:#?}");
    assert!(heard.iter().all(|said| said.rate < 1.0));
    assert_eq!(phone.get::<String>("localStorage.getItem('thuistaal.slow')").await, "\"yes\"");

    // Turning the page ends what is said.
    phone.tap("#reader-listen").await;
    phone.wait_for("!!document.querySelector('.sentence.said')").await;
    phone.tap("#reader-next").await;
    phone.wait_for("location.hash === '#page-2' && !document.querySelector('.sentence.said')").await;

    // A thing in the picture says its word in both languages, whatever is shown.
    phone.get::<()>("(globalThis.said.length = 0, null)").await;
    let owl = "[...document.querySelectorAll('.thing')].find((thing) => thing.ariaLabel === 'baykuş')";
    phone.wait_for(&format!("!!{owl}")).await;
    phone.get::<()>(&format!("({owl}.click(), null)")).await;
    phone.wait_for("globalThis.said.length === 2").await;
    let words: Vec<_> = said(&phone).await.into_iter().map(|said| (said.lang, said.text)).collect();
    assert_eq!(words, [("tr-TR".to_owned(), "baykuş".to_owned()), ("nl-NL".to_owned(), "de uil".to_owned())]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pages_turn_by_buttons_keys_and_fingers_and_the_way_back_closes() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    for (tag, on, back) in [("tr", Key::Right, Key::Left), ("ar", Key::Left, Key::Right)] {
        phone.open(&format!("/{tag}/story/who-is-awake/")).await;
        phone.tap("#read").await;
        let at = async |page: usize| {
            phone.wait_for(&format!("location.hash === '#page-{page}' && !!document.querySelector('#reader')")).await;
        };
        at(1).await;
        assert!(phone.get::<bool>("document.querySelector('#reader-back').ariaDisabled === 'true'").await);
        phone.tap("#reader-next").await;
        at(2).await;
        press(&phone, on).await;
        at(3).await;
        press(&phone, back).await;
        at(2).await;
        // A finger goes the way that the page goes: to the left where one reads to the right.
        swipe(&phone, if tag == "ar" { 160 } else { -160 }).await;
        at(3).await;
        swipe(&phone, if tag == "ar" { -160 } else { 160 }).await;
        at(2).await;
        phone.driver().back().await.expect("the way back");
        phone.wait_for("location.hash === '' && !document.querySelector('#reader')").await;
        assert_eq!(phone.path().await, format!("/{tag}/story/who-is-awake/"));
        // It goes on where it was left, even after another page.
        phone.tap(".nav a").await;
        phone.wait_for("!document.querySelector('.story-page')").await;
        phone.driver().back().await.expect("the way back");
        phone.wait_for("document.querySelector('#read')?.hash === '#page-2'").await;
        phone.tap("#read").await;
        at(2).await;
        press(&phone, Key::Escape).await;
        phone.wait_for("!document.querySelector('#reader') && document.activeElement.id === 'read'").await;
        // Read to its end, it begins anew.
        phone.open(&format!("/{tag}/story/who-is-awake/#page-8")).await;
        phone.wait_for("!!document.querySelector('#reader .the-end')").await;
        phone.tap("#reader-close").await;
        phone.wait_for("document.querySelector('#read')?.hash === '#page-1'").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_asks_are_for_the_childs_age() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    phone.tap("#age-4").await;
    phone.wait_for("!document.querySelector('#age-4')").await;
    phone.open(&format!("{STORY}#page-1")).await;
    phone.wait_for("!!document.querySelector('.quiet-asks li')").await;
    let asks: Vec<String> =
        phone.get("[...document.querySelectorAll('.quiet-asks .home')].map((ask) => ask.textContent)").await;
    let all: Vec<String> =
        phone.get("[...document.querySelectorAll('#page-1 .prompts .home')].map((ask) => ask.textContent)").await;
    assert!(!asks.is_empty() && asks.len() < all.len() && asks[0] != all[0], "{asks:?} of {all:?}");
    // Nothing lies over the picture but its own things.
    let over = "(() => { const { bottom } = document.querySelector('.stage').getBoundingClientRect();
        return [...document.querySelectorAll('.quiet-asks li')].every((ask) => ask.getBoundingClientRect().top >= bottom); })()";
    assert!(phone.get::<bool>(over).await);
}

async fn press(phone: &Phone, key: Key) {
    phone.driver().action_chain().send_keys(key + "").perform().await.expect("a key is pressed");
}

/// A finger across the text of the page.
async fn swipe(phone: &Phone, across: i32) {
    let from = 195 - across / 2;
    let event = |kind: &str, x: i32| json!({ "type": kind, "x": x, "y": 500, "button": "left", "clickCount": 1 });
    for (kind, x) in [("mousePressed", from), ("mouseMoved", from + across / 2), ("mouseReleased", from + across)] {
        phone.chromium("Input.dispatchMouseEvent", event(kind, x)).await;
    }
}
