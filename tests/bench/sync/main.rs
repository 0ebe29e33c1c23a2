//! How fast the server is with a million families in SQLite, beside what SQLite and axum alone can do here.
//!
//! `cargo xtask bench` runs it. The server is `thuistaal serve`, logging as it does by default; the load is 80% GET,
//! half of them answered 304, and 20% PUT, over connections that are kept. `THUISTAAL_BENCH_FAMILIES` (1 000 000),
//! `THUISTAAL_BENCH_SECONDS` (20) and `THUISTAAL_BENCH_CONNECTIONS` (32) change it;
//! `THUISTAAL_BENCH_DIRECTORY` says where the file goes.

// What goes wrong in a benchmark ends it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../sync/support/client.rs"]
#[allow(dead_code)]
mod client;
mod families;
mod load;
mod plain;
#[path = "../../sync/support/random.rs"]
#[allow(dead_code)]
mod random;
mod serve;
#[path = "../../sync/support/served.rs"]
#[allow(dead_code, unused_imports)]
mod served;

use std::time::Duration;

use serve::{Bare, memory};
use served::Served;

/// What a run is about.
#[derive(Clone, Copy)]
pub struct Setting {
    pub families: u64,
    pub time: Duration,
    pub connections: u64,
}

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).map_or(default, |text| text.parse().expect("a number"))
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if serve::is_bare() {
        return runtime.block_on(serve::bare());
    }
    let setting = Setting {
        families: number("THUISTAAL_BENCH_FAMILIES", 1_000_000),
        time: Duration::from_secs(number("THUISTAAL_BENCH_SECONDS", 20)),
        connections: number("THUISTAAL_BENCH_CONNECTIONS", 32),
    };
    runtime.block_on(bench(setting));
}

async fn bench(setting: Setting) {
    let parent = std::env::var_os("THUISTAAL_BENCH_DIRECTORY").map_or_else(std::env::temp_dir, Into::into);
    let directory = tempfile::tempdir_in(parent).expect("a directory");
    let file = directory.path().join("thuistaal.db");
    let file = file.to_str().expect("a plain path");
    let loaded = families::fill(file, setting.families).await;
    println!(
        "{} families, {:.2} GB in one file, loaded in {:.0} s",
        setting.families, loaded.gigabytes, loaded.seconds
    );
    println!("{:<44} {:>10} {:>9} {:>9} {:>9}", "", "a second", "p50 ms", "p99 ms", "memory MB");

    let server = Served::logging(Some(file), None);
    let mixed = load::families(server.address(), setting).await;
    mixed.print("server: 40% GET 200, 40% GET 304, 20% PUT", Some(memory(server.program.id())));
    drop(server);

    let bare = Bare::start();
    let handler = load::bare(bare.address, setting).await;
    handler.print("axum alone: GET of 2 KiB", Some(memory(bare.id())));
    drop(bare);

    let one_by_one = plain::one_by_one(file, setting).await;
    one_by_one.print("SQLite alone: PUT, each its own commit", None);
    let together = plain::through_the_store(file, setting).await;
    together.print("the store without HTTP: PUT", None);
    println!(
        "the server does {:.0}% of axum alone, and its PUTs are {:.0}% of what SQLite alone commits one by one",
        100.0 * mixed.rate() / handler.rate(),
        100.0 * 0.2 * mixed.rate() / one_by_one.rate(),
    );
}
