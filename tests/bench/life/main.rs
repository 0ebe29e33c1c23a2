//! A long life: what a family, its phone and the server's row weigh on the first day and after a year, and how soon the
//! app starts on it; after ten years too, where no browser is needed.
//!
//! Two carers and three children make 4000 marks a year. The timetable changes 200 times, and 12 versions of the app
//! come out, each served as the real one is and taken as a parent takes it. Everything that grows stands beside its
//! bound, and what is over it ends the run as a failure. `cargo xtask soak` runs it;
//! `THUISTAAL_STARTS` says how many starts are timed (7).
#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a measurement that cannot be taken is an end, not a figure; the browser tests do more with a phone"
)]

#[path = "../../browser/engine/mod.rs"]
mod engine;
mod family;
mod measure;
#[path = "../../browser/new_build.rs"]
mod new_build;
#[path = "../../browser/phone.rs"]
mod phone;
#[path = "../../sync/support/random.rs"]
mod random;
#[path = "../../browser/server.rs"]
mod server;
#[path = "../../browser/site.rs"]
mod site;
mod table;
mod town;
#[path = "../../browser/wait.rs"]
mod wait;
#[path = "../../browser/worker.rs"]
mod worker;
mod year;

use family::Household;
use table::Table;
use thuistaal::sync::seal;

/// Marks in a year, changes of the timetable, and versions of the app.
const MARKS: u32 = 4_000;
const CHANGES: u32 = 200;
const VERSIONS: u32 = 12;

#[tokio::main]
async fn main() {
    let starts = std::env::var("THUISTAAL_STARTS").map_or(7, |text| text.parse().expect("a number of starts"));
    let mut household = Household::new();
    let first = household.text();
    let (first_sealed, first_packed, mut months) = (household.sealed(), household.packed(), Vec::new());
    for month in 1..=VERSIONS {
        household.live(month * 365 / VERSIONS, MARKS * month / VERSIONS);
        months.push(household.text());
    }
    let marks = household.count();
    assert_eq!(marks, MARKS as usize + Household::FIRST, "the family did something else than was said");

    let mut table = Table::default();
    let (year, year_sealed, year_packed) = (household.text(), household.sealed(), household.packed());
    for year in 2..=10 {
        household.live(365 * year, MARKS * year);
    }
    assert_eq!(household.count(), MARKS as usize * 10 + Household::FIRST, "folding has lost some of what was done");
    let ten = [household.text().len(), household.alone().len()].map(|bytes| bytes as f64);
    println!(
        "\n{marks} marks in a year, {CHANGES} changes of the timetable, {VERSIONS} versions; after ten years {}",
        { household.count() }
    );
    let (large, largest) = (thuistaal::app::state::LARGE as f64, seal::LARGEST as f64);
    table.row("state on one phone of two, bytes", [first.len() as f64, year.len() as f64], Some(ten[0]), large);
    table.row("state on the only phone, bytes", [first.len() as f64, year.len() as f64], Some(ten[1]), large);
    let sealed = [first_sealed as f64, year_sealed as f64];
    table.row("sealed for sync, bytes", sealed, Some(household.sealed() as f64), largest);
    let packed = [first_packed as f64, year_packed as f64];
    table.row("  of which packed text", packed, Some(household.packed() as f64), largest);

    year::live(&first, &months, starts, &mut table).await;
    println!("\nfound: {table}");
    assert!(table.is_kept(), "something grows beyond its bound");
}
