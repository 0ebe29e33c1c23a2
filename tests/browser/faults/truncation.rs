//! Every file that the worker keeps, one after the other, cut short:
//! during the first installation and during an update.

use std::sync::{Arc, Mutex};

use serde_json::json;

use super::attempt::{Ended, attempt, begin_anew};
use super::build::Build;
use super::fault::{Fault, Length};
use super::healing::{heals, starts_without_network};
use super::kept::is_of_one_version;
use super::proxy::Proxy;
use super::sample;
use super::tally::Tally;
use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;

/// Takes one file out of what an installation that failed has left, so that the next one has to fetch it.
async fn forget(phone: &Phone, build: &Build, address: &str) {
    let out = format!("caches.open({}).then((cache) => cache.delete({}))", json!(build.worker.cache()), json!(address));
    phone.get::<bool>(&out).await;
}

/// One attempt a file, while the proxy cuts this file and no other.
async fn cut_each(phone: &Phone, proxy: &Proxy, builds: &[&Build], build: &Build, files: &[String], tally: &mut Tally) {
    let target = Arc::new(Mutex::new(String::new()));
    for fault in [Fault::Cut, Fault::Short(Length::Half)] {
        let cut = target.clone();
        proxy.spoil(fault, move |path| *cut.lock().expect("nobody panics") == path);
        for address in files {
            address.clone_into(&mut target.lock().expect("nobody panics"));
            forget(phone, build, address).await;
            let played = proxy.played();
            let ended = attempt(phone, proxy).await;
            assert!(proxy.played() > played, "{address} was not asked for");
            let kept = is_of_one_version(phone, builds).await;
            tally.note(
                &format!("{fault:?} at {address}"),
                match (ended, kept) {
                    (Ended::Failed, Ok(kept)) if !kept[&build.worker.cache()].contains_key(address) => Ok(()),
                    (Ended::Failed, Ok(_)) => Err("it is kept".to_owned()),
                    (Ended::Failed, Err(reason)) => Err(reason),
                    (ended, _) => Err(format!("{ended:?}")),
                },
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_first_installation_with_any_file_cut_short_comes_to_nothing_and_the_next_is_whole() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let build = Build::first();
    let proxy = Proxy::before(&build).await;
    proxy.keep_nothing();
    let phone = Phone::new(&proxy).await;
    phone.block_wasm().await;
    phone.visit("/tr/").await;
    begin_anew(&phone).await;
    let files: Vec<String> = build.files().map(|(address, _)| address.clone()).collect();
    assert!(files.len() > 100, "only {} files", files.len());
    let mut tally = Tally::of("each file cut, first installation");
    cut_each(&phone, &proxy, &[&build], &build, &sample(files, 12), &mut tally).await;
    phone.chromium("Network.setBlockedURLs", json!({ "urls": [] })).await;
    tally.note("afterwards", heals(&phone, &proxy, &[&build], &build).await);
    tally.close(proxy.played());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_update_with_any_file_cut_short_leaves_the_version_before() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let builds = Build::five();
    let [first, second, ..] = &*builds;
    let proxy = Proxy::before(first).await;
    proxy.keep_nothing();
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("each file cut, update");
    tally.note("before", heals(&phone, &proxy, &[first], first).await);

    proxy.forward_to(&[second]);
    let is_new = |address: &String| !address.starts_with("/assets/") || first.integrity(address).is_none();
    let files: Vec<String> = second.files().map(|(address, _)| address.clone()).filter(is_new).collect();
    assert!(files.len() > 5, "{files:?}");
    cut_each(&phone, &proxy, &[first, second], second, &sample(files, 4), &mut tally).await;
    tally.note("meanwhile", starts_without_network(&phone, &proxy, first).await);
    tally.note("afterwards", heals(&phone, &proxy, &[first, second], second).await);
    tally.close(proxy.played());
}
