//! The year on one phone: its family grows, the timetable changes, versions come and are taken.

use serde_json::json;
use thuistaal::app::state::LARGE;
use thuistaal::family::{Facts, file};

use crate::measure::{Kept, Starts, WATCH, kept, starts};
use crate::new_build::with_title;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::table::Table;
use crate::town::Town;
use crate::worker::Worker;
use crate::{CHANGES, VERSIONS};

/// Without a network and on the slow processor, in milliseconds: until something is seen,
/// and until the app has drawn it.
const FIRST_PAINT: f64 = 600.0;
const DRAWN: f64 = 4_000.0;
const HEAP: f64 = 16_777_216.0;
const WASM: f64 = 16_777_216.0;
const NAMES: f64 = 12.0;

/// The page of every day, and the one that reads all that was done.
const PAGES: [&str; 2] = ["/tr/", "/tr/us/year/"];

/// What was measured at one time.
struct Measured {
    kept: Kept,
    starts: Vec<Starts>,
}

/// Lives the year from the family's first text on, a version a month, and writes what it came to into the table.
pub async fn live(first: &str, months: &[String], count: usize, table: &mut Table) {
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.before_each_page(WATCH).await;
    phone.open("/tr/").await;
    Worker::of(&site).ready(&phone, &["tr", "nl"]).await;
    let before = measure(&phone, &site, first, count).await;

    let (mut town, changed) = (Town::new(), site.words("tr").say("notice-changed").to_owned());
    let update = site.words("tr").say("notice-update").to_owned();
    let mut now = Site::copy_of(site.path());
    server.start_again(now.path());
    let mut said = 0;
    for (month, text) in (1..).zip(months) {
        put(&phone, text).await;
        while said < CHANGES * month / VERSIONS {
            town.change(said);
            said += 1;
            town.publish(&now);
            phone.open("/tr/near/voorbeeldstad/").await;
            phone.wait_for_notice(&changed).await;
        }
        let title = format!("Ay {month}");
        let next = with_title(&site, &title);
        town.publish(&next);
        server.start_again(next.path());
        phone.open("/tr/").await;
        phone.wait_for_notice(&update).await;
        phone.tap(".notice-act").await;
        phone.wait_for(&format!("document.querySelector('h1')?.innerText === '{title}'")).await;
        phone.runs().await;
        Worker::of(&next).ready(&phone, &["tr", "nl"]).await;
        now = next;
    }
    let after = measure(&phone, &now, months.last().expect("a month"), count).await;
    let text: String = phone.get("localStorage.getItem('thuistaal.family')").await;
    let (stored, damage) = file::read(&text).expect("a family");
    let put = file::read(months.last().expect("a month")).expect("a family").0;
    assert!(damage.0 == 0 && Facts(&stored).marks().count() == Facts(&put).marks().count(), "the phone lost marks");
    print(&before, &after, count, table);
}

/// Puts a family on the phone, as if it had been there when the app starts next.
async fn put(phone: &Phone, text: &str) {
    phone.call::<()>("localStorage.setItem('thuistaal.family', arguments[0]);", vec![json!(text)]).await.expect("room");
}

async fn measure(phone: &Phone, site: &Site, text: &str, count: usize) -> Measured {
    put(phone, text).await;
    phone.open("/tr/").await;
    let languages = site.languages();
    Worker::of(site).ready(phone, &languages.iter().map(String::as_str).collect::<Vec<_>>()).await;
    // What is said anew is stored beside what was said before.
    phone.tap("#keep").await;
    phone.wait_for("!!localStorage.getItem('thuistaal.family.previous')").await;
    let mut all = Vec::new();
    for page in PAGES {
        all.push(starts(phone, page, count).await);
    }
    Measured { kept: kept(phone).await, starts: all }
}

fn print(before: &Measured, after: &Measured, count: usize, table: &mut Table) {
    let mut row = |name: &str, of: fn(&Kept) -> f64, most: f64| {
        table.row(name, [of(&before.kept), of(&after.kept)], None, most);
    };
    row("names in localStorage", |kept| kept.names, NAMES);
    // The family twice over, and what is small beside it.
    row("letters in localStorage", |kept| kept.letters, 2.0 * LARGE as f64 + 16_384.0);
    row("versions of the app in the caches", |kept| kept.versions, 2.0);
    row("other caches", |kept| kept.others, 2.0);
    row("bytes in the caches", |kept| kept.bytes, 2.1 * before.kept.bytes);
    println!("Without a network, the processor 6 times slower: medians of {count} starts");
    for (nth, page) in PAGES.iter().enumerate() {
        let mut row = |name: &str, of: fn(&Starts) -> f64, most: f64| {
            table.row(&format!("{page} {name}"), [of(&before.starts[nth]), of(&after.starts[nth])], None, most);
        };
        row("first paint, ms", |start| start.first_paint, FIRST_PAINT);
        row("app has drawn, ms", |start| start.drawn, DRAWN);
        row("JavaScript heap, bytes", |start| start.heap, HEAP);
        row("WebAssembly memory, bytes", |start| start.wasm, WASM);
    }
}
