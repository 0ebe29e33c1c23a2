//! The worker's own file cut short, and said to be whole: nothing of it may run, wherever the cut is.
//!
//! The browser asks for the worker with the tag of what it has kept, and the server says that nothing has changed: so
//! what was kept short is only got rid of when the browser no longer trusts it, after a day, or with the next build,
//! as here.

use super::attempt::{Ended, attempt};
use super::build::Build;
use super::fault::{Fault, Length};
use super::healing::{heals, starts_without_network};
use super::proxy::Proxy;
use super::sample;
use super::tally::Tally;
use crate::phone::Phone;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_worker_that_was_cut_short_is_no_worker() {
    let builds = Build::five();
    let [first, second, third, ..] = &*builds;
    let proxy = Proxy::before(first).await;
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("the worker cut");
    tally.note("before", heals(&phone, &proxy, &[first], first).await);

    proxy.forward_to(&[second]);
    let text = second.worker.text();
    // After every line, where a script is most likely to be one still. Of nothing at all a browser makes a worker that
    // does nothing: no file of ours can prevent that.
    let ends: Vec<usize> =
        text.match_indices('\n').map(|(at, _)| at + 1).filter(|end| *end < text.trim_end().len()).collect();
    assert!(ends.len() > 100, "the worker has {} lines", ends.len());
    for end in sample(ends, 5) {
        let played = proxy.played();
        proxy.spoil(Fault::Short(Length::Bytes(end)), |path| path == "/worker.js");
        let ended = attempt(&phone, &proxy).await;
        assert!(proxy.played() > played, "the worker was not asked for");
        let scene =
            format!("cut after {:?}", text[..end].lines().last().map(|line| line.chars().take(60).collect::<String>()));
        tally.note(&scene, if ended == Ended::Refused { Ok(()) } else { Err(format!("{ended:?}")) });
    }
    tally.note("meanwhile", starts_without_network(&phone, &proxy, first).await);
    proxy.forward_to(&[third]);
    tally.note("afterwards", heals(&phone, &proxy, &[first, second, third], third).await);
    tally.close(proxy.played());
}

/// The one cut that is a script: afterwards it heals all the same.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_worker_of_nothing_is_got_rid_of() {
    let builds = Build::five();
    let [first, second, third, ..] = &*builds;
    let proxy = Proxy::before(first).await;
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("a worker of nothing");
    tally.note("before", heals(&phone, &proxy, &[first], first).await);
    proxy.forward_to(&[second]);
    proxy.spoil(Fault::Short(Length::Bytes(0)), |path| path == "/worker.js");
    assert_eq!(attempt(&phone, &proxy).await, Ended::Installed);
    tally.note("meanwhile", starts_without_network(&phone, &proxy, first).await);
    proxy.forward_to(&[third]);
    tally.note("afterwards", heals(&phone, &proxy, &[first, second, third], third).await);
    tally.close(proxy.played());
}
