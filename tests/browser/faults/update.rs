//! An update under every fault: the version before goes on, also without a network, and the new one comes whole or not.

use serde_json::json;

use super::attempt::{Ended, attempt};
use super::build::Build;
use super::fault::Fault;
use super::healing::{heals, reads, starts_without_network};
use super::install::Scene;
use super::kept::{is_of_one_version, is_whole};
use super::proxy::Proxy;
use super::sample;
use super::tally::Tally;
use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_update_under_faults_comes_whole_or_not_at_all() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let builds = Build::five();
    let (first, second) = (&builds[0], &builds[1]);
    let proxy = Proxy::before(first).await;
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("update");
    tally.note("before", heals(&phone, &proxy, &[first], first).await);
    let (mut now, mut next) = (first, second);
    for scene in sample(Scene::all(), 5) {
        let played = proxy.played();
        proxy.forward_to(&[next]);
        proxy.spoil(scene.fault, scene.is_spoiled);
        let mut ended = under_fault(&phone, &proxy, now, next).await;
        assert!(proxy.played() > played, "nothing was spoiled of {}", scene.target);
        if scene.lasts_a_day() {
            phone.chromium("Network.clearBrowserCache", json!({})).await;
        }
        if ended.is_ok() {
            ended = heals(&phone, &proxy, &[now, next], next).await;
        }
        tally.note(&format!("{:?} at {}", scene.fault, scene.target), ended);
        // Away with the version before, and what the browser itself kept of it, so that the way back is as long.
        let away = format!("caches.delete({})", json!(now.worker.cache()));
        phone.get::<bool>(&away).await;
        phone.chromium("Network.clearBrowserCache", json!({})).await;
        (now, next) = (next, now);
    }
    tally.close(proxy.played());
}

/// An attempt, the page that is open, and one that is opened.
async fn under_fault(phone: &Phone, proxy: &Proxy, now: &Build, next: &Build) -> Result<(), String> {
    let ended = attempt(phone, proxy).await;
    reads(phone, &now.title).await?;
    is_whole(phone, &[now, next], now).await?;
    if ended == Ended::Installed {
        is_whole(phone, &[now, next], next).await?;
    }
    phone.try_visit("/tr/library/").await?;
    phone.runs().await;
    starts_without_network(phone, proxy, now).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_network_that_comes_and_goes_is_enough_for_an_update() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let builds = Build::five();
    let (first, second) = (&builds[0], &builds[1]);
    let proxy = Proxy::before(first).await;
    proxy.keep_nothing();
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("comes and goes, update");
    tally.note("before", heals(&phone, &proxy, &[first], first).await);
    proxy.forward_to(&[second]);
    // Every second answer is lost.
    proxy.play(|asked| (asked.nth % 2 == 0).then_some(Fault::Gone));
    let mut attempts = 0;
    while attempt(&phone, &proxy).await != Ended::Installed {
        attempts += 1;
        assert!(attempts < 60, "it never comes to an end");
        tally.note("meanwhile", is_of_one_version(&phone, &[first, second]).await.map(drop));
    }
    tally.note("afterwards", heals(&phone, &proxy, &[first, second], second).await);
    tally.close(proxy.played());
}
