//! A tap before the app runs is answered as soon as it does.

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

/// Holds the WebAssembly back until the test lets it go.
const HOLD: &str = "
const arrives = new Promise((go) => { globalThis.letGo = () => { go(); return null; }; });
const load = globalThis.fetch;
globalThis.fetch = (address, options) =>
  String(address).endsWith('.wasm') ? arrives.then(() => load(address, options)) : load(address, options);
";

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
        phone.before_each_page(HOLD).await;
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
    phone.before_each_page(HOLD).await;
    phone.visit("/tr/").await;
    phone.tap("#age-0").await;
    phone.get::<()>("letGo()").await;
    phone.runs().await;
    phone.wait_for("!document.querySelector('#age-0')").await;
    phone.wait_for("localStorage.getItem('thuistaal.family')?.includes('/born')").await;
}
