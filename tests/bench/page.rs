//! What the site weighs and how soon its pages are there, beside the budgets.
//!
//! `cargo xtask bench` builds the site and runs this. `THUISTAAL_SITE` names another folder than `dist`, and
//! `THUISTAAL_ROUNDS` how many times each page is timed; with 0 only the sizes are printed. `THUISTAAL_BEFORE` names the
//! folder of a site that was built before, whose figures are then printed beside these.
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
mod trace;
mod visits;
#[allow(dead_code, reason = "the suite also asks what is fetched later")]
#[path = "../suite/weight.rs"]
mod weight;

use std::path::PathBuf;

use dist::Site;
use program::Program;
use table::{Bytes, Figure, Milliseconds, Pair, Shift, Table};
use visits::Visit;
use weight::{FIRST_VISIT, PAGE, WASM, first_visit, sent, sum};

/// On the slow line and processor, in milliseconds.
const FIRST_PAINT: f64 = 800.0;
const QUIET: f64 = 6_000.0;
const OFFLINE_PAINT: f64 = 600.0;
const TASK: f64 = 50.0;

/// What a first visit of `/tr/` loads: its parts, how their names end, and the budget in bytes where there is one.
const PARTS: [(&str, &str, Option<u64>); 3] =
    [("  WASM", ".wasm", Some(WASM)), ("  JavaScript", ".js", None), ("  the page itself", "/tr/", None)];

/// The site of today, and the one before that it is measured in turn with.
type Sites = Pair<Site>;

#[tokio::main]
async fn main() {
    let rounds = std::env::var("THUISTAAL_ROUNDS").unwrap_or_else(|_| "5".to_owned());
    let rounds: u32 = rounds.parse().expect("THUISTAAL_ROUNDS is a number");
    let before = std::env::var_os("THUISTAAL_BEFORE").map(PathBuf::from);
    let sites = Sites { now: Site::copy(), before: before.as_deref().map(Site::copy_of) };
    let mut table = Table::default();
    weigh(&sites, &mut table);
    if rounds > 0 {
        println!(
            "\nOn a phone at 400 kbit/s and 400 ms, its processor 6 times slower: median (least-most) of {rounds} rounds"
        );
        yardstick(rounds, &mut table).await;
        for address in ["/tr/".to_owned(), first_activity(&sites.now, "ar")] {
            time(&sites, &address, rounds, &mut table).await;
        }
    }
    println!("\n{table}");
}

/// The sizes.
fn weigh(sites: &Sites, table: &mut Table) {
    println!("Sizes as brotli sends them");
    let largest = sites.map(|site| {
        let pages = site.pages().into_iter().map(|(address, _)| (sent(site, &address), address));
        pages.max().expect("a page")
    });
    let name = format!("largest page, {}", largest.now.1);
    table.row::<Bytes>(&name, &largest.map(|(bytes, _)| Figure::one(*bytes)), Some(PAGE as f64));
    let loaded = sites.map(|site| first_visit(site, "/tr/"));
    let mut row = |name: &str, ending: &str, budget: Option<u64>| {
        let bytes = loaded.map(|loaded| Figure::one(sum(loaded, ending)));
        table.row::<Bytes>(name, &bytes, budget.map(|budget| budget as f64));
    };
    row("first visit of /tr/", "", Some(FIRST_VISIT));
    for (name, ending, budget) in PARTS {
        row(name, ending, budget);
    }
    let rest = |loaded: &_| sum(loaded, "") - PARTS.iter().map(|(_, ending, _)| sum(loaded, ending)).sum::<u64>();
    let rest = loaded.map(|loaded| Figure::one(rest(loaded)));
    table.row::<Bytes>("  words, content, icon", &rest, None);
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
    let first_paint = Figure::of(visits.iter().map(|visit| visit.first_paint));
    table.row::<Milliseconds>("  first paint", &Pair { now: first_paint, before: None }, None);
}

/// The visits to a page of one site.
#[derive(Default)]
struct Visits {
    slow: Vec<Visit>,
    offline: Vec<Visit>,
    longest_tasks: Vec<f64>,
}

impl Visits {
    async fn add(&mut self, site: &Site, address: &str) {
        let program = Program::serve(&site.path());
        self.slow.push(visits::slow(&program, address).await.expect("a visit on a slow line"));
        self.longest_tasks.push(visits::longest_task(&program, address).await.expect("a visit that is traced"));
        self.offline.push(visits::offline(program, site, address).await.expect("a start without a network"));
    }
}

/// The timings of one page. The sites take turns, since a machine is not as quick at one hour as at another.
async fn time(sites: &Sites, address: &str, rounds: u32, table: &mut Table) {
    let mut visits = sites.map(|_| Visits::default());
    for _ in 0..rounds {
        visits.now.add(&sites.now, address).await;
        if let (Some(visits), Some(site)) = (&mut visits.before, &sites.before) {
            visits.add(site, address).await;
        }
    }
    println!("{address}");
    let slow = |part: fn(&Visit) -> f64| visits.map(|visits| Figure::of(visits.slow.iter().map(part)));
    let offline = |part: fn(&Visit) -> f64| visits.map(|visits| Figure::of(visits.offline.iter().map(part)));
    table.row::<Milliseconds>("  first paint", &slow(|visit| visit.first_paint), Some(FIRST_PAINT));
    table.row::<Milliseconds>("  largest paint", &slow(|visit| visit.largest_paint), None);
    table.row::<Milliseconds>("  quiet", &slow(Visit::quiet), Some(QUIET));
    table.row::<Milliseconds>("  longest task after the first paint", &slow(|visit| visit.longest), None);
    let tasks = visits.map(|visits| Figure::of(visits.longest_tasks.iter().copied()));
    table.row::<Milliseconds>("    by the processor's time alone", &tasks, Some(TASK));
    table.row::<Shift>("  layout shift", &slow(|visit| visit.shift), Some(0.0));
    table.row::<Milliseconds>("  offline start, first paint", &offline(|visit| visit.first_paint), Some(OFFLINE_PAINT));
    table.row::<Milliseconds>("  offline start, largest paint", &offline(|visit| visit.largest_paint), None);
}

/// The first activity that the sitemap lists in a language.
fn first_activity(site: &Site, tag: &str) -> String {
    let (sitemap, wanted) = (site.text("/sitemap.xml"), format!("/{tag}/activity/"));
    let listed = sitemap.split("<loc>").filter_map(|rest| rest.split("</loc>").next());
    let found = listed.filter_map(|address| address.find(&wanted).map(|at| address[at..].to_owned())).next();
    found.expect("an activity in the sitemap")
}
