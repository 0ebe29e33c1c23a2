//! The long versions of the tests, one after the other.

use anyhow::Result;

use crate::cargo::{cargo, finish};

/// Property tests with this many cases each.
const CASES: &str = "100000";

pub fn run() -> Result<()> {
    finish(cargo(&["test", "--release", "--package", "thuistaal", "--lib"]).env("PROPTEST_CASES", CASES))
}
