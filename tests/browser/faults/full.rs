//! A full phone: what does not fit is not installed, what was there goes on, and what failed takes no room for long.

use serde_json::json;

use super::attempt::{Ended, attempt};
use super::build::Build;
use super::healing::{heals, reads, starts, starts_without_network};
use super::kept::is_of_one_version;
use super::proxy::Proxy;
use super::tally::Tally;
use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::worker::caches;

/// Lets the site store so many bytes; as many as it likes without.
async fn allow(phone: &Phone, proxy: &Proxy, bytes: Option<u64>) {
    use crate::server::Host;
    let mut allowed = json!({ "origin": proxy.origin() });
    if let Some(bytes) = bytes {
        allowed["quotaSize"] = json!(bytes);
    }
    phone.chromium("Storage.overrideQuotaForOrigin", allowed).await;
}

async fn used(phone: &Phone) -> u64 {
    phone.get("navigator.storage.estimate().then(({ usage }) => usage)").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_full_phone_keeps_what_it_has_and_comes_to_the_newest_when_there_is_room() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let builds = Build::five();
    let all: Vec<&Build> = builds.iter().collect();
    let [first, second, third, ..] = &*builds;
    let proxy = Proxy::before(first).await;
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("a full phone");
    let mut failed = 0;

    // Not even the first version fits: the app runs from the network.
    phone.visit("/tr/").await;
    allow(&phone, &proxy, Some(400_000)).await;
    tally.note("no room at all", starts(&phone, "/tr/").await);
    failed += usize::from(attempt(&phone, &proxy).await == Ended::Failed);
    tally.note("no room at all", reads(&phone, &first.title).await);
    allow(&phone, &proxy, None).await;
    tally.note("room again", heals(&phone, &proxy, &all, first).await);

    // What a version takes, with the languages that the phone keeps by now.
    phone.open("/tr/").await;
    first.worker.ready(&phone, &crate::site::LANGUAGES).await;
    let one = used(&phone).await;
    for next in [second, third] {
        proxy.forward_to(&[next]);
        allow(&phone, &proxy, Some(one + 600_000)).await;
        failed += usize::from(attempt(&phone, &proxy).await == Ended::Failed);
        tally.note("no room for an update", is_of_one_version(&phone, &all).await.map(drop));
        tally.note("no room for an update", starts_without_network(&phone, &proxy, first).await);
    }
    assert_eq!(failed, 3, "it was never full");
    assert_eq!(caches(&phone).await, [first.worker.cache(), third.worker.cache()]);
    allow(&phone, &proxy, None).await;
    tally.note("room again", heals(&phone, &proxy, &all, third).await);
    tally.close(failed);
}
