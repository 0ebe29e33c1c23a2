//! The first installation under every fault: the page reads meanwhile, nothing of a half is ever answered from, and the
//! phone comes to the whole once the faults are gone.

use serde_json::json;

use super::attempt::{Ended, attempt, begin_anew};
use super::build::Build;
use super::fault::Fault;
use super::healing::{heals, reads};
use super::kept::{is_of_one_version, is_whole};
use super::proxy::Proxy;
use super::sample;
use super::tally::Tally;
use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;

/// Whether the answer for a path is spoiled.
type IsSpoiled = fn(&str) -> bool;

/// A fault, and on what.
#[derive(Clone, Copy)]
pub struct Scene {
    pub fault: Fault,
    pub target: &'static str,
    pub is_spoiled: IsSpoiled,
}

impl Scene {
    const TARGETS: [(&str, IsSpoiled); 4] = [
        ("everything", |_| true),
        ("the worker", |path| path == "/worker.js"),
        // The app's own words among them, which every version has anew.
        ("part of the assets", |path| path.starts_with("/assets/") && (path.len() % 3 == 0 || path.contains("/app."))),
        ("what has no hash", |path| !path.starts_with("/assets/") && path != "/worker.js"),
    ];

    /// Whether the browser keeps the worker short, or as of another kind, with the tag of the whole. Who has a worker
    /// hears of no change then until the browser asks past its own cache, which it does after a day.
    pub fn lasts_a_day(&self) -> bool {
        matches!(self.fault, Fault::Short(_) | Fault::WrongKind) && (self.is_spoiled)("/worker.js")
    }

    /// Every fault on every target.
    pub fn all() -> Vec<Self> {
        let on = |fault: &Fault| Self::TARGETS.map(|(target, is_spoiled)| Self { fault: *fault, target, is_spoiled });
        Fault::ALL.iter().flat_map(on).collect()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_first_installation_under_faults_is_whole_or_nothing() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let build = Build::first();
    let proxy = Proxy::before(&build).await;
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("first installation");
    phone.block_wasm().await;
    phone.visit("/tr/").await;
    for scene in sample(Scene::all(), 6) {
        phone.chromium("Network.clearBrowserCache", json!({})).await;
        phone.block_wasm().await;
        begin_anew(&phone).await;
        let played = proxy.played();
        proxy.spoil(scene.fault, scene.is_spoiled);
        let ended = under_fault(&phone, &proxy, &build).await;
        assert!(proxy.played() > played, "nothing was spoiled");
        phone.chromium("Network.setBlockedURLs", json!({ "urls": [] })).await;
        let ended = match ended {
            Ok(()) => heals(&phone, &proxy, &[&build], &build).await,
            Err(reason) => Err(reason),
        };
        tally.note(&format!("{:?} at {}", scene.fault, scene.target), ended);
    }
    tally.close(proxy.played());
}

/// Two attempts, after which the phone has all or nothing that it answers from.
async fn under_fault(phone: &Phone, proxy: &Proxy, build: &Build) -> Result<(), String> {
    for _ in 0..2 {
        let ended = attempt(phone, proxy).await;
        reads(phone, &build.title).await?;
        is_of_one_version(phone, &[build]).await?;
        match ended {
            Ended::Installed => is_whole(phone, &[build], build).await?,
            // The same line would hang again.
            Ended::Hangs => return Ok(()),
            _ => {}
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_network_that_comes_and_goes_is_enough_for_an_installation() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let build = Build::first();
    let proxy = Proxy::before(&build).await;
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("comes and goes, first installation");
    phone.block_wasm().await;
    phone.visit("/tr/").await;
    // Never ten answers in a row.
    proxy.play(|asked| (asked.nth % 20 >= 10).then_some(Fault::Gone));
    let mut attempts = 0;
    while attempt(&phone, &proxy).await != Ended::Installed {
        attempts += 1;
        assert!(attempts < 60, "it never comes to an end");
    }
    tally.note("meanwhile", is_whole(&phone, &[&build], &build).await);
    phone.chromium("Network.setBlockedURLs", json!({ "urls": [] })).await;
    tally.note("afterwards", heals(&phone, &proxy, &[&build], &build).await);
    tally.close(proxy.played());
}
