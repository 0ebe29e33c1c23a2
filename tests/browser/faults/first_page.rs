//! The first page, before there is a worker: whatever becomes of what it loads, it reads; and what a cache on the way
//! kept wrong is not met at every visit again.

use serde_json::json;

use super::build::Build;
use super::fault::{Fault, Length};
use super::healing::{reads, starts, starts_soon};
use super::proxy::Proxy;
use super::sample;
use super::tally::Tally;
use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::wait::until;

/// Notices that the app has given up, and lets no worker come.
const WATCH: &str = "
globalThis.stopped = false;
const stop = () => { globalThis.stopped = true; };
addEventListener('error', stop, true);
addEventListener('unhandledrejection', stop);
const warn = console.warn;
console.warn = (...words) => { stop(); warn(...words); };
navigator.serviceWorker.register = () => Promise.reject(new Error('not here'));";

/// What the page has loaded of the site's assets.
const LOADED: &str = "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/assets/'))";

async fn loaded(phone: &Phone) -> Vec<String> {
    phone.open("/tr/").await;
    let mut loaded: Vec<String> = phone.get(LOADED).await;
    loaded.sort();
    loaded.dedup();
    for ending in [".js", ".wasm", ".ftl", ".bin"] {
        assert!(loaded.iter().any(|path| path.ends_with(ending)), "{ending}: {loaded:?}");
    }
    loaded
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_first_page_reads_whatever_becomes_of_what_it_loads() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let build = Build::first();
    let proxy = Proxy::before(&build).await;
    proxy.keep_nothing();
    let phone = Phone::new(&proxy).await;
    phone.before_each_page(WATCH).await;
    let assets = loaded(&phone).await;
    let scenes: Vec<_> =
        Fault::ALL.iter().flat_map(|fault| assets.iter().map(|asset| (*fault, asset.clone()))).collect();
    let mut tally = Tally::of("the first page");
    for (fault, asset) in sample(scenes, 8) {
        // What was kept wrong before is not what this is about.
        phone.chromium("Network.clearBrowserCache", json!({})).await;
        let (played, hanging, spoiled) = (proxy.played(), proxy.hanging(), asset.clone());
        proxy.spoil(fault, move |path| path == spoiled);
        phone.visit("/tr/").await;
        if fault.hangs() {
            until("it hangs", async || if proxy.hanging() > hanging { Ok(()) } else { Err(String::new()) }).await;
            tally.note(&format!("{fault:?} at {asset}, while it hangs"), reads(&phone, &build.title).await);
            proxy.heal();
        }
        phone.wait_for("stopped || document.documentElement.dataset.app === 'runs'").await;
        until("the asset is asked for", async || if proxy.played() > played { Ok(()) } else { Err(asset.clone()) })
            .await;
        tally.note(&format!("{fault:?} at {asset}"), reads(&phone, &build.title).await);
    }
    proxy.heal();
    tally.note("afterwards", starts(&phone, "/tr/").await);
    tally.close(proxy.played());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_a_cache_on_the_way_kept_wrong_is_asked_for_again() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let build = Build::first();
    let proxy = Proxy::before(&build).await;
    let phone = Phone::new(&proxy).await;
    phone.before_each_page(WATCH).await;
    // All of it, and each by itself.
    let assets = [vec!["/assets/".to_owned()], loaded(&phone).await].concat();
    let faults = [Fault::Portal, Fault::Short(Length::Half)];
    let scenes: Vec<_> = faults.iter().flat_map(|fault| assets.iter().map(|asset| (*fault, asset.clone()))).collect();
    let mut tally = Tally::of("caches on the way");
    for (fault, asset) in sample(scenes, 4) {
        phone.chromium("Network.clearBrowserCache", json!({})).await;
        // Another tab, as it were.
        phone.get::<()>("(sessionStorage.clear(), null)").await;
        let (played, spoiled) = (proxy.played(), asset.clone());
        proxy.spoil(fault, move |path| path.starts_with(&spoiled));
        phone.visit("/tr/").await;
        phone.wait_for("stopped || document.documentElement.dataset.app === 'runs'").await;
        until("the asset is asked for", async || if proxy.played() > played { Ok(()) } else { Err(asset.clone()) })
            .await;
        proxy.heal();
        let ended = match starts_soon(&phone, "/tr/").await {
            Ok(()) => reads(&phone, &build.title).await,
            Err(reason) => Err(reason),
        };
        tally.note(&format!("{fault:?} at {asset}, kept by the browser"), ended);
    }
    tally.close(proxy.played());
}
