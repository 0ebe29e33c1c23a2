//! A tap before the app runs is answered as soon as it does.

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

/// Holds back what ends so, until the test lets it go, and counts how often it was asked for.
fn hold(ending: &str) -> String {
    format!(
        "
globalThis.held = 0;
const arrives = new Promise((go) => {{ globalThis.letGo = () => {{ go(); return null; }}; }});
const load = globalThis.fetch;
globalThis.fetch = (asked, options) => {{
  if (!String(asked.url ?? asked).endsWith('{ending}')) return load(asked, options);
  globalThis.held += 1;
  return arrives.then(() => load(asked, options));
}};
"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_tap_before_the_app_arrives_is_not_lost() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    for (tapped, shows) in [("done", "#undo"), ("keep", "#keep[aria-pressed=true]")] {
        // Each on a first visit: after one, the worker's frame has nothing to tap until the app runs.
        let phone = Phone::new(&server).await;
        phone.before_each_page(&hold(".wasm")).await;
        phone.visit("/tr/").await;
        phone.tap(&format!("#{tapped}")).await;
        let before: Vec<bool> =
            phone.get(&format!("[!document.documentElement.dataset.app, !document.querySelector('{shows}')]")).await;
        assert_eq!(before, [true, true], "the app runs before it may");
        phone.get::<()>("letGo()").await;
        phone.runs().await;
        phone.wait_for(&format!("!!document.querySelector('{shows}')")).await;
        phone.reload().await;
        phone.get::<()>("letGo()").await;
        phone.runs().await;
        phone.wait_for(&format!("!!document.querySelector('{shows}')")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_age_tapped_before_the_app_arrives_is_not_lost() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.before_each_page(&hold(".wasm")).await;
    phone.visit("/tr/").await;
    phone.tap("#age-0").await;
    phone.get::<()>("letGo()").await;
    phone.runs().await;
    phone.wait_for("!document.querySelector('#age-0')").await;
    phone.wait_for("localStorage.getItem('thuistaal.family')?.includes('/born')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_choice_made_while_the_words_load_is_kept() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.before_each_page(&hold(".ftl")).await;
    phone.visit("/tr/").await;
    // The app has read what was chosen before by the time it asks for its words.
    phone.wait_for("globalThis.held > 0").await;
    phone.tap("[data-set=both]").await;
    assert!(phone.get::<bool>("!document.documentElement.dataset.app").await, "the app runs without its words");
    phone.get::<()>("letGo()").await;
    phone.runs().await;
    let shown = "document.documentElement.dataset.text";
    let pressed = "document.querySelector('[data-set=both]').getAttribute('aria-pressed')";
    let kept = "localStorage.getItem('thuistaal.text')";
    let both: Vec<String> = phone.get(&format!("[{shown}, {pressed}, {kept}]")).await;
    assert_eq!(both, ["both", "true", "\"both\""]);
}
