//! The long versions of the tests, one after the other.

use anyhow::Result;

use crate::cargo::{cargo, finish};
use crate::{build, tools};

/// Property tests with this many cases each.
const CASES: &str = "100000";
/// Histories of families under faults.
const HISTORIES: &str = "10000";
/// Damaged and foreign states on which the app starts.
const STATES: &str = "5000";
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
    build::run(&build::Options::default())?;
    let states = ["test", "--package", "thuistaal", "--test", "browser", "storage", "--", "--nocapture"];
    finish(cargo(&states).env("THUISTAAL_STATES", STATES))?;
    // A year of use; the site is built already.
    finish(&mut cargo(&["bench", "--package", "thuistaal", "--bench", "life", "--profile", "dev"]))?;
    // Every kind of page in every language.
    let axe = ["test", "--package", "thuistaal", "--test", "browser", "axe"];
    finish(cargo(&axe).env("THUISTAAL_ALL", "1"))
}
