//! What the site weighs and how soon its pages are there, beside the budgets.
//!
//! `cargo xtask bench` builds the site and runs this. `THUISTAAL_SITE` names another folder than `dist`, and
//! `THUISTAAL_ROUNDS` how many times each page is timed; with 0 only the sizes are printed.
//!
//! The phone is Chromium with the screen of one, its line and processor slowed by its own throttling: that costs one
//! round trip a request and none for connecting, so that a real slow line is slower still. Other work on the machine
//! shows in the timings: the median counts, and the least and most tell how steady it was.
#![allow(clippy::expect_used, reason = "a measurement that cannot be taken is an end, not a figure")]

#[path = "../suite/dist.rs"]
mod dist;
#[allow(dead_code, reason = "the browser tests ask more of it")]
#[path = "../browser/engine/mod.rs"]
mod engine;
mod phone;
#[allow(dead_code, reason = "the suite also asks how the program ends")]
#[path = "../suite/program.rs"]
mod program;
mod table;
mod visits;
#[allow(dead_code, reason = "the suite also asks what is fetched later")]
#[path = "../suite/weight.rs"]
mod weight;

use dist::Site;
use program::Program;
use table::{Bytes, Figure, Milliseconds, Shift, Table};
use weight::{FIRST_VISIT, PAGE, WASM, first_visit, sent, sum};

/// On the slow line and processor, in milliseconds.
const FIRST_PAINT: f64 = 800.0;
const QUIET: f64 = 6_000.0;
const OFFLINE_PAINT: f64 = 600.0;

#[tokio::main]
async fn main() {
    let rounds = std::env::var("THUISTAAL_ROUNDS").unwrap_or_else(|_| "5".to_owned());
    let rounds: u32 = rounds.parse().expect("THUISTAAL_ROUNDS is a number");
    let site = Site::copy();
    let mut table = Table::default();
    weigh(&site, &mut table);
    if rounds > 0 {
        println!(
            "\nOn a phone at 400 kbit/s and 400 ms, its processor 6 times slower: median (least-most) of {rounds} rounds"
        );
        yardstick(rounds, &mut table).await;
        for address in ["/tr/".to_owned(), first_activity(&site, "ar")] {
            time(&site, &address, rounds, &mut table).await;
        }
    }
    println!("\n{table}");
}

/// The sizes.
fn weigh(site: &Site, table: &mut Table) {
    println!("Sizes as brotli sends them");
    let pages = site.pages().into_iter().map(|(address, _)| (sent(site, &address), address));
    let (bytes, address) = pages.max().expect("a page");
    table.row::<Bytes>(&format!("largest page, {address}"), Figure::one(bytes), Some(PAGE as f64));
    let loaded = first_visit(site, "/tr/");
    table.row::<Bytes>("first visit of /tr/", Figure::one(sum(&loaded, "")), Some(FIRST_VISIT as f64));
    table.row::<Bytes>("  WASM", Figure::one(sum(&loaded, ".wasm")), Some(WASM as f64));
    table.row::<Bytes>("  JavaScript", Figure::one(sum(&loaded, ".js")), None);
    table.row::<Bytes>("  the page itself", Figure::one(sum(&loaded, "/tr/")), None);
    let rest = sum(&loaded, "") - [".wasm", ".js", "/tr/"].map(|ending| sum(&loaded, ending)).iter().sum::<u64>();
    table.row::<Bytes>("  words, content, icon", Figure::one(rest), None);
}

/// A page of one line: what is left of its time is the machine's, and every other page has it too.
async fn yardstick(rounds: u32, table: &mut Table) {
    let site = Site::copy();
    let folder = site.path().join("blank");
    std::fs::create_dir(&folder).expect("a folder for the page");
    let page = "<!doctype html><html data-app=\"runs\"><title>Blank</title><h1>Blank</h1></html>";
    std::fs::write(folder.join("index.html"), page).expect("the page is written");
    let mut visits = Vec::new();
    for _ in 0..rounds {
        let program = Program::serve(&site.path());
        visits.push(visits::slow(&program, "/blank/").await.expect("a visit on a slow line"));
    }
    println!("a page of one line");
    table.row::<Milliseconds>("  first paint", Figure::of(visits.iter().map(|visit| visit.first_paint)), None);
}

/// The timings of one page.
async fn time(site: &Site, address: &str, rounds: u32, table: &mut Table) {
    let (mut slow, mut offline) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let program = Program::serve(&site.path());
        slow.push(visits::slow(&program, address).await.expect("a visit on a slow line"));
        offline.push(visits::offline(program, site, address).await.expect("a start without a network"));
    }
    println!("{address}");
    let of = |visits: &[visits::Visit], part: fn(&visits::Visit) -> f64| Figure::of(visits.iter().map(part));
    table.row::<Milliseconds>("  first paint", of(&slow, |visit| visit.first_paint), Some(FIRST_PAINT));
    table.row::<Milliseconds>("  largest paint", of(&slow, |visit| visit.largest_paint), None);
    table.row::<Milliseconds>("  quiet", of(&slow, visits::Visit::quiet), Some(QUIET));
    table.row::<Milliseconds>("  longest task after the first paint", of(&slow, |visit| visit.longest), None);
    table.row::<Shift>("  layout shift", of(&slow, |visit| visit.shift), Some(0.0));
    table.row::<Milliseconds>(
        "  offline start, first paint",
        of(&offline, |visit| visit.first_paint),
        Some(OFFLINE_PAINT),
    );
    table.row::<Milliseconds>("  offline start, largest paint", of(&offline, |visit| visit.largest_paint), None);
}

/// The first activity that the sitemap lists in a language.
fn first_activity(site: &Site, tag: &str) -> String {
    let (sitemap, wanted) = (site.text("/sitemap.xml"), format!("/{tag}/activity/"));
    let listed = sitemap.split("<loc>").filter_map(|rest| rest.split("</loc>").next());
    let found = listed.filter_map(|address| address.find(&wanted).map(|at| address[at..].to_owned())).next();
    found.expect("an activity in the sitemap")
}
