//! Servers of other versions: two older, two newer, and two at once,
//! as while a new build is being put on many machines.

use super::attempt::attempt;
use super::build::Build;
use super::healing::{heals, starts_without_network};
use super::kept::is_of_one_version;
use super::proxy::Proxy;
use super::tally::Tally;
use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Host;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_server_of_any_other_version_is_followed_and_never_mixed_with() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let builds = Build::five();
    let all: Vec<&Build> = builds.iter().collect();
    let [one, two, three, four, five] = &*builds;
    let proxy = Proxy::before(three).await;
    let phone = Phone::new(&proxy).await;
    let mut tally = Tally::of("other versions");
    for (scene, build) in [
        ("the third", three),
        ("two versions older", one),
        ("two versions newer", three),
        ("two newer again", five),
        ("one older", four),
    ] {
        proxy.forward_to(&[build]);
        tally.note(scene, heals(&phone, &proxy, &all, build).await);
    }

    let mut now = four;
    for (old, new) in [(four, five), (five, two)] {
        let pair: [&dyn Host; 2] = [old, new];
        proxy.forward_to(&pair);
        for _ in 0..3 {
            attempt(&phone, &proxy).await;
            tally.note("two at once", is_of_one_version(&phone, &all).await.map(drop));
        }
        tally.note("two at once", starts_without_network(&phone, &proxy, now).await);
        proxy.forward_to(&[new]);
        tally.note("only the new", heals(&phone, &proxy, &all, new).await);
        now = new;
    }
    tally.close(proxy.played());
}
