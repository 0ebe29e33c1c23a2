//! The switch that takes the worker away: drilled on a phone whose worker is well and on phones whose worker is broken.
//! The app then runs from the network, nothing of the family is lost, and a good worker comes back later.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::healing::{starts, starts_soon};
use crate::engine::ability::{Ability, lacks};
use crate::new_build::with_title;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::wait::until;
use crate::worker::{Worker, caches};

/// What an operator does: `worker-off.js` in the place of `worker.js`, with its compressed copies.
fn switch_off(site: &Path) {
    for ending in ["", ".br", ".gz"] {
        let [off, worker] = ["worker-off.js", "worker.js"].map(|name| site.join(format!("{name}{ending}")));
        // Other copies of the site share the file, and old copies of the worker would still be served.
        let _ = fs::remove_file(&worker);
        if off.is_file() {
            fs::write(&worker, fs::read(&off).expect("the switch")).expect("it can be put there");
        }
    }
}

/// Publishes a build whose worker has `broken` in the place of how a page is answered.
fn with_broken_worker(site: &Site, broken: &str) -> Site {
    let next = Site::copy_of(site.path());
    let mut worker = Worker::of(site);
    let page = "async function page(request, path) {";
    assert!(worker.rest.contains(page), "the worker answers pages in another way by now");
    worker.rest = worker.rest.replace(page, &format!("{page}\n  {broken}"));
    worker.version = "broken".to_owned();
    worker.replace_in(&next);
    next
}

/// Everything that the family stored: what it did and chose, and a recording.
const STORED: &str = "
return (async () => {
  const database = await new Promise((done, gone) => {
    const opening = indexedDB.open('thuistaal', 1);
    opening.onupgradeneeded = () => ['voices', 'sizes'].forEach((store) => opening.result.createObjectStore(store));
    opening.onsuccess = () => done(opening.result);
    opening.onerror = gone;
  });
  const store = database.transaction('voices', 'readwrite').objectStore('voices');
  if (arguments[0]) store.put({ bytes: new Uint8Array([1, 2, 3]).buffer, type: 'audio/webm' }, 'who-is-awake/0');
  const voices = await new Promise((done) => { store.getAllKeys().onsuccess = ({ target }) => done(target.result); });
  database.close();
  return [localStorage.getItem('thuistaal.family'), voices];
})();";

async fn stored(phone: &Phone, record: bool) -> Value {
    phone.call(STORED, vec![record.into()]).await.expect("what is stored can be read")
}

/// No worker answers, and nothing is kept. The switch itself may stay for as long as a page that it came to is open.
async fn wait_for_none(phone: &Phone) {
    until("no worker answers, and nothing is kept", async || {
        let answered: bool = phone.try_get("performance.getEntriesByType('navigation')[0].workerStart > 0").await?;
        let kept: Vec<String> = phone.try_get("caches.keys()").await?;
        let kept: Vec<_> = kept.into_iter().filter(|name| name.starts_with("thuistaal-")).collect();
        if !answered && kept.is_empty() { Ok(()) } else { Err(format!("a worker answered: {answered}, {kept:?}")) }
    })
    .await;
}

/// Follows every worker that the page registers, and every notice that is shown.
const WATCH: &str = "
globalThis.said = new Set();
globalThis.lives = [];
new MutationObserver(() => document.querySelectorAll('.notices li > span').forEach((notice) => said.add(notice.textContent)))
  .observe(document, { childList: true, subtree: true });
const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
navigator.serviceWorker.register = async (...where) => {
  const found = await register(...where);
  const worker = found.installing ?? found.waiting ?? found.active;
  worker?.addEventListener('statechange', () => lives.push(worker.state));
  return found;
};";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_switch_takes_a_worker_away_and_a_good_one_comes_back() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let good = Site::copy();
    let blank = "return new Response('', { headers: { 'content-type': 'text/html' } });";
    for broken in [None, Some(blank), Some("return Response.error();")] {
        let site = Site::copy_of(good.path());
        let mut server = Server::start(site.path());
        let phone = Phone::new(&server).await;
        phone.before_each_page(WATCH).await;
        phone.open("/tr/").await;
        Worker::of(&site).ready(&phone, &["tr", "nl"]).await;
        phone.tap("#done").await;
        phone.wait_for("!!document.querySelector('#undo')").await;
        let family = stored(&phone, true).await;
        assert!(
            family[0].as_str().is_some_and(|family| family.len() > 20) && family[1][0] == "who-is-awake/0",
            "{family}"
        );

        if let Some(broken) = broken {
            let site = with_broken_worker(&site, broken);
            server.start_again(site.path());
            phone.look_again().await;
            phone.wait_for_notice(good.words("tr").say("notice-update")).await;
            phone.tap(".notice-act").await;
            until("the phone shows nothing any more", async || {
                match phone
                    .try_get::<bool>(
                        "!document.querySelector('h1')?.innerText || location.protocol === 'chrome-error:'",
                    )
                    .await?
                {
                    true => Ok(()),
                    false => Err("it does".to_owned()),
                }
            })
            .await;
        }

        switch_off(site.path());
        server.start_again(site.path());
        if broken.is_none() {
            phone.look_again().await;
            until("the page has come from the network", async || {
                match phone.try_get::<bool>("!navigator.serviceWorker.controller").await? {
                    true => Ok(()),
                    false => Err("it has not".to_owned()),
                }
            })
            .await;
            phone.runs().await;
        } else {
            // The browser looks for a newer worker at every visit, whatever the worker answers.
            until("the app runs again", async || starts_soon(&phone, "/tr/").await).await;
        }
        wait_for_none(&phone).await;
        assert_eq!(stored(&phone, false).await, family, "{broken:?}");

        // While the switch is there every visit is from the network, and promises nothing else.
        phone.open("/tr/").await;
        phone.wait_for("!!document.querySelector('#undo')").await;
        // It goes as soon as it is there, and what the page still hears of it is the browser's choice.
        let heard = "lives.includes('activated') || lives.includes('redundant')";
        phone.wait_for(&format!("{heard} || !!navigator.serviceWorker.controller")).await;
        wait_for_none(&phone).await;
        let ready = good.words("tr").say("notice-offline-ready").to_owned();
        let said: Vec<String> = phone.get("[...said]").await;
        assert!(!said.contains(&ready), "{said:?}");
        assert_eq!(caches(&phone).await, Vec::<String>::new());

        let next = with_title(&good, "İkinci başlık");
        server.start_again(next.path());
        phone.open("/tr/").await;
        Worker::of(&next).ready(&phone, &["tr", "nl"]).await;
        server.stop();
        starts(&phone, "/tr/").await.expect("the app starts without a network");
        phone
            .wait_for("document.querySelector('h1').innerText === 'İkinci başlık' && !!document.querySelector('#undo')")
            .await;
        assert_eq!(stored(&phone, false).await, family, "{broken:?}");
    }
    println!("found: the switch: 3 drills, 0 phones bricked");
}
