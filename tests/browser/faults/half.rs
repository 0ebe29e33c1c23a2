//! Halves: a language that came in part, what installations that failed have left, a cache that was lost.

use serde_json::json;

use super::attempt::{Ended, attempt};
use super::build::Build;
use super::fault::Fault;
use super::healing::{heals, starts, starts_without_network};
use super::proxy::Proxy;
use super::tally::Tally;
use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::wait::until;
use crate::worker::caches;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_language_that_came_in_part_is_no_page_without_words() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let build = Build::first();
    let proxy = Proxy::before(&build).await;
    let phone = Phone::new(&proxy).await;
    phone.open("/tr/").await;
    build.worker.ready(&phone, &["tr", "nl"]).await;
    let mut tally = Tally::of("a language in part");
    proxy.spoil(Fault::Gone, |path| path.starts_with("/assets/ar/"));
    phone.open("/tr/library/").await;
    until("the words of the language are asked for", async || {
        if proxy.played() >= 8 { Ok(()) } else { Err(format!("{} were lost", proxy.played())) }
    })
    .await;
    proxy.go();
    tally.note("without a network", starts(&phone, "/ar/library/").await);
    // A language that is there is better than nothing to read.
    let shown: (String, String) =
        phone.get("[document.documentElement.lang, document.querySelector('h1')?.innerText ?? '']").await;
    assert_eq!(shown, ("tr".to_owned(), build.site.words("tr").say("library-title").to_owned()));
    tally.note("afterwards", heals(&phone, &proxy, &[&build], &build).await);
    phone.open("/tr/").await;
    build.worker.ready(&phone, &["ar"]).await;
    proxy.go();
    tally.note("in its language", starts(&phone, "/ar/library/").await);
    tally.close(proxy.played());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_installations_that_failed_have_left_does_not_pile_up() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let builds = Build::five();
    let all: Vec<&Build> = builds.iter().collect();
    let [first, second, third, fourth, _] = &*builds;
    let proxy = Proxy::before(first).await;
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("what was left");
    tally.note("before", heals(&phone, &proxy, &all, first).await);
    for next in [second, third] {
        proxy.forward_to(&[next]);
        proxy.spoil(Fault::Gone, |path| path.ends_with("/shell/"));
        assert_eq!(attempt(&phone, &proxy).await, Ended::Failed);
        assert_eq!(caches(&phone).await, [first.worker.cache(), next.worker.cache()]);
    }
    proxy.forward_to(&[fourth]);
    tally.note("afterwards", heals(&phone, &proxy, &all, fourth).await);
    assert_eq!(
        caches(&phone).await,
        [first.worker.cache(), fourth.worker.cache()],
        "the version before is a whole one"
    );
    tally.close(proxy.played());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_lost_of_the_cache_comes_back() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let build = Build::first();
    let proxy = Proxy::before(&build).await;
    let phone = Phone::new(&proxy).await;
    phone.open("/tr/").await;
    build.worker.ready(&phone, &["tr", "nl"]).await;
    let mut tally = Tally::of("a lost cache");
    for lost in ["caches.delete(name)", "caches.open(name).then((cache) => cache.delete('/assets/' + name))"] {
        let name = json!(build.worker.cache());
        let lose = match lost {
            "caches.delete(name)" => format!("caches.delete({name})"),
            _ => {
                let script = build.files().find(|(address, _)| address.ends_with("/thuistaal_bg.wasm"));
                let address = json!(script.expect("the module").0);
                format!("caches.open({name}).then((cache) => cache.delete({address}))")
            }
        };
        assert!(phone.get::<bool>(&lose).await);
        // A worker that has just looked looks again when it is started anew.
        phone.chromium("ServiceWorker.enable", json!({})).await;
        phone.chromium("ServiceWorker.stopAllWorkers", json!({})).await;
        proxy.play(|asked| (asked.nth == 0).then_some(Fault::Gone));
        let _ = starts(&phone, "/tr/").await;
        tally.note(lost, heals(&phone, &proxy, &[&build], &build).await);
    }
    tally.note("without a network", starts_without_network(&phone, &proxy, &build).await);
    tally.close(proxy.played());
}
