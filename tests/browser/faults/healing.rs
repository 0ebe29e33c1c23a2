//! What must be so after the faults: the page reads, the app starts, the newest version comes.

use std::time::Duration;

use serde_json::json;

use super::build::Build;
use super::kept::is_whole;
use super::proxy::Proxy;
use crate::phone::Phone;
use crate::wait::within;

/// After which a phone counts as bricked.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a parent looks at a page that does not come alive before she opens it again.
const LOOK: Duration = Duration::from_secs(3);

/// What there is to read on a page of today: its title, steps, questions and words.
const READS: &str = "
const texts = (selector) => [...document.querySelectorAll(`article ${selector} .home`)].map((found) => found.innerText.trim());
const lists = ['.steps li', '.prompts li', '.words li'].map(texts);
const empty = lists.filter((list) => list.length < 3 || list.some((text) => text === '')).length;
return [document.querySelector('h1')?.innerText ?? '', String(empty), String(document.querySelector('#broken')?.hidden)];";

/// The page of today reads, whether the app runs on it or not.
pub async fn reads(phone: &Phone, title: &str) -> Result<(), String> {
    let read: [String; 3] = phone.call(READS, vec![]).await?;
    let wanted = [title, "0", "true"];
    if read == wanted { Ok(()) } else { Err(format!("title, lists with holes, no excuse: {read:?}, not {wanted:?}")) }
}

/// The app starts at this address.
pub async fn starts(phone: &Phone, path: &str) -> Result<(), String> {
    starts_within(PATIENCE, phone, path).await
}

async fn starts_within(time: Duration, phone: &Phone, path: &str) -> Result<(), String> {
    phone.try_visit(path).await?;
    within(time, &format!("the app runs at {path}"), async || {
        match phone.try_get::<bool>("document.documentElement.dataset.app === 'runs'").await? {
            true => Ok(()),
            false => Err("it does not".to_owned()),
        }
    })
    .await
}

/// The app starts at this address, if not at once then when the page is opened again, twice at most: what was kept
/// wrong is mended layer by layer, since nothing is known of what a file that does not run would have asked for.
pub async fn starts_soon(phone: &Phone, path: &str) -> Result<(), String> {
    for _ in 0..2 {
        if starts_within(LOOK, phone, path).await.is_ok() {
            return Ok(());
        }
    }
    starts(phone, path).await
}

/// The app of `build` starts with no network, also where it was not before, and on a page that reads.
pub async fn starts_without_network(phone: &Phone, proxy: &Proxy, build: &Build) -> Result<(), String> {
    proxy.go();
    starts(phone, "/tr/library/").await?;
    starts(phone, "/tr/").await?;
    reads(phone, &build.title).await?;
    proxy.heal();
    Ok(())
}

/// With the faults gone, a parent who opens the app and taps what it offers comes to `build`, which is then there
/// without a network too. `builds` are those that the server had meanwhile.
pub async fn heals(phone: &Phone, proxy: &Proxy, builds: &[&Build], build: &Build) -> Result<(), String> {
    proxy.heal();
    starts_soon(phone, "/tr/").await?;
    let words = build.site.words("tr");
    let offer = format!(
        "(() => {{ const offer = [...document.querySelectorAll('.notice-act')].find((act) => act.textContent === {}); offer?.click(); return !!offer; }})()",
        json!(words.say("notice-update-now"))
    );
    let mut asked = 0;
    within(PATIENCE, "the phone has the newest version", async || {
        let workers = "navigator.serviceWorker.getRegistration().then((found) => ['active', 'waiting', 'installing'].map((which) => found?.[which]?.state ?? ''))";
        let state: (Vec<String>, String) =
            phone.try_get(&format!("Promise.all([{workers}, document.querySelector('h1')?.innerText ?? ''])")).await?;
        let is_there = state.0[0] == "activated" && state.1 == build.title;
        let whole = if is_there { is_whole(phone, builds, build).await } else { Err(format!("{state:?}")) };
        if whole.is_ok() {
            return whole;
        }
        // A parent comes back to the app now and then, not all the time.
        asked += 1;
        if asked % 100 == 50 {
            phone.try_visit("/tr/").await?;
        } else if !phone.try_get::<bool>(&offer).await? && asked % 20 == 1 {
            phone.try_get::<bool>("document.dispatchEvent(new Event('visibilitychange'))").await?;
        }
        whole
    })
    .await?;
    starts_without_network(phone, proxy, build).await
}
