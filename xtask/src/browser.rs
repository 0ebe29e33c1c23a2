//! The browser tests. Two browsers at a time on a small machine keep each other waiting; so what fails is run once more,
//! by itself, and only what fails again has failed. Both results are printed.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::cargo::{cargo, finish};

/// Of the whole workspace, as they were compiled: of one package alone the libraries would have other features.
const TESTS: [&str; 4] = ["test", "--workspace", "--test", "browser"];

pub fn test() -> Result<()> {
    let mut tests = cargo(&TESTS).stdout(Stdio::piped()).spawn().context("cargo does not start")?;
    let output = tests.stdout.take().context("cargo has no output")?;
    let mut failed = Vec::new();
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        failed.extend(name_of_failed(&line).map(str::to_owned));
    }
    if tests.wait()?.success() {
        return Ok(());
    }
    // Without a name it was no test that failed, and running again would change nothing.
    ensure!(!failed.is_empty(), "the browser tests did not run");
    println!("once more, one at a time: {}", failed.join(", "));
    finish(cargo(&TESTS).args(["--", "--exact", "--test-threads=1"]).args(&failed))
}

/// The test that a line of the runner says has failed.
fn name_of_failed(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_failed_test_by_its_line() {
        assert_eq!(name_of_failed("test door::opens ... FAILED"), Some("door::opens"));
        assert_eq!(name_of_failed("test door::opens ... ok"), None);
        assert_eq!(name_of_failed("test result: FAILED. 1 passed"), None);
    }
}
