//! The long versions of the tests, one after the other.

use anyhow::Result;

use crate::cargo::{cargo, finish};
use crate::{build, tools};

/// Property tests with this many cases each.
const CASES: &str = "100000";
/// Histories of families under faults.
const HISTORIES: &str = "10000";
/// How often the server is killed on each store.
const KILLS: &str = "1000";

pub fn run() -> Result<()> {
    tools::postgres()?;
    tools::browser()?;
    tools::axe()?;
    let test = |which: &[&str]| {
        let mut command = cargo(&["test", "--release", "--package", "thuistaal"]);
        command.args(which).env("PROPTEST_CASES", CASES);
        command
    };
    finish(&mut test(&["--lib"]))?;
    finish(test(&["--test", "sync"]).env("THUISTAAL_HISTORIES", HISTORIES).env("THUISTAAL_KILLS", KILLS))?;
    // Every kind of page in every language.
    build::run(&build::Options::default())?;
    let axe = ["test", "--package", "thuistaal", "--test", "browser", "axe"];
    finish(cargo(&axe).env("THUISTAAL_ALL", "1"))?;
    // Every fault on everything that the worker keeps, and how many phones it bricked.
    let faults = ["test", "--workspace", "--test", "browser", "faults", "--", "--nocapture"];
    finish(cargo(&faults).env("THUISTAAL_ALL", "1"))
}
