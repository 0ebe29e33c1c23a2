//! Accessibility, as axe sees it: nothing to mend on any kind of page, in four languages, by day in two of them and by
//! night in the others, as it is written and as the app draws it in the states that a parent meets.
//!
//! `THUISTAAL_ALL`, which `cargo xtask soak` sets, makes it every language by day and by night. axe-core comes from
//! npm: `cargo xtask test` puts it under `target/`. `THUISTAAL_AXE` names another copy.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::engine::ability::{Ability, lacks};
use crate::kinds;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::walk::TURN;

/// From left to right and from right to left in both colours; four scripts.
const BY_DAY: [&str; 2] = ["nl", "ar"];
const BY_NIGHT: [&str; 2] = ["fa", "ti"];

/// What axe is asked, and what it finds as short lines.
const RUN: &str = "
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const look = async (where) => {
  const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id} at ${node.target} ${node.html.slice(0, 160)}`));
};";

/// Turns from one written page to the next, and lets axe look at each.
const WALK: &str = "
return (async (addresses, colours) => {
  const faults = [];
  for (const address of addresses) {
    await turn(address);
    root.dataset.colours = colours;
    for (const fold of document.querySelectorAll('details:not(.languages)')) fold.open = true;
    faults.push(...await look(`${address} ${colours}`));
  }
  return faults;
})(arguments[0], arguments[1]);";

/// As many as are surely done before the browser's own limit for a script.
const AT_A_TIME: usize = 8;

/// The text of axe-core.
fn axe() -> String {
    let built = || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/node_modules/axe-core/axe.min.js");
    let file = std::env::var_os("THUISTAAL_AXE").map_or_else(built, PathBuf::from);
    std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("no {}: `cargo xtask test` puts it there", file.display()))
}

/// Brings axe into the page that is open: over WebDriver, since the page's own policy lets in no script of others.
async fn bring(phone: &Phone, axe: &str) {
    phone.call::<Value>(&format!("{axe}\nwindow.axe = axe; return null;"), vec![]).await.expect("axe runs");
}

#[test]
fn every_kind_of_page_is_looked_at() {
    let site = Site::copy();
    let known: Vec<String> = kinds::pages().iter().map(|page| kinds::kind(page)).collect();
    for page in site.pages("nl") {
        let kind = kinds::kind(page.strip_prefix("/nl/").expect("a page in Dutch"));
        assert!(known.contains(&kind), "add {page} to tests/browser/kinds.rs");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_is_to_be_mended_on_any_kind_of_page() {
    let (site, axe) = (Site::copy(), axe());
    let server = Server::start(site.path());
    // The finished pages are what the app shows too, and it would draw over them.
    let phone = Phone::without_wasm(&server, 390).await;
    phone.visit("/nl/404/").await;
    bring(&phone, &axe).await;
    let all = std::env::var_os("THUISTAAL_ALL").is_some();
    let mut faults: Vec<String> = Vec::new();
    for (colours, some) in [("light", BY_DAY), ("dark", BY_NIGHT)] {
        let languages = if all { site.languages() } else { some.map(str::to_owned).to_vec() };
        let pages: Vec<String> = languages
            .iter()
            .flat_map(|tag| kinds::pages().into_iter().map(move |page| format!("/{tag}/{page}")))
            .collect();
        for some in pages.chunks(AT_A_TIME) {
            let found =
                phone.call::<Vec<String>>(&format!("{RUN}{TURN}{WALK}"), vec![json!(some), json!(colours)]).await;
            faults.extend(found.expect("a walk"));
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_is_to_be_mended_in_the_states_that_a_parent_meets() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let (site, axe) = (Site::copy(), axe());
    let server = Server::start(site.path());
    let mut faults: Vec<String> = Vec::new();
    // A page, what is tapped there, and what must be there before axe looks.
    let states: [(&str, &[&str], &str); 8] = [
        ("", &["#age-2", "#done"], "#undo"),
        ("us/year/", &[], ".tree"),
        ("us/teacher/", &[], ".teacher .kept li"),
        ("us/children/", &[], ".child"),
        ("near/voorbeeldstad/", &["#mine"], "#mine[aria-pressed=true]"),
        (
            "share/",
            &[".desk [lang=tr]", ".picks li:nth-child(1) .pick", ".picks li:nth-child(2) .pick"],
            "#result svg.qr",
        ),
        ("us/phone/", &["#erase"], "#erase-sure"),
        ("story/who-is-awake/", &["#read"], "#reader .stage"),
    ];
    for (tag, colours) in [("nl", "light"), ("ar", "dark")] {
        let phone = Phone::new(&server).await;
        let dark = format!("localStorage.setItem('thuistaal.colours', '\"{colours}\"')");
        phone.before_each_page(&dark).await;
        for (page, taps, there) in states {
            phone.open(&format!("/{tag}/{page}")).await;
            for tap in taps {
                phone.tap(tap).await;
            }
            phone.wait_for(&format!("!!document.querySelector({})", json!(there))).await;
            bring(&phone, &axe).await;
            let place = format!("/{tag}/{page} with {taps:?} {colours}");
            let found =
                phone.call::<Vec<String>>(&format!("{RUN}return look(arguments[0]);"), vec![json!(place)]).await;
            faults.extend(found.expect("axe looks"));
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}
