//! The browser tests. Two browsers at a time on a small machine keep each other waiting; so what fails is run once
//! more, by itself, and only what fails again has failed. Both results are printed.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::cargo::{Stream, cargo, finish, listen, root};
use crate::engine::Engine;

/// Of the whole workspace, as they were compiled: of one package alone the libraries would have other features.
const TESTS: [&str; 4] = ["test", "--workspace", "--test", "browser"];

/// What takes too long for every run: what becomes of installations, updates and caches under faults, which
/// `cargo xtask soak` plays. A worker that was cut short and a first page under faults stay.
const LONG: [&str; 7] = [
    "faults::full",
    "faults::half",
    "faults::install",
    "faults::mixed",
    "faults::switch",
    "faults::truncation",
    "faults::update",
];

/// Runs those of the tests in `engine` whose names hold one of `names`; all, where there are none.
pub fn test(engine: Engine, names: &[&str]) -> Result<()> {
    engine.bring()?;
    let mut tests = tests_in(engine);
    tests.arg("--").args(LONG.iter().flat_map(|long| ["--skip", long])).args(names);
    // Two of its browsers on one screen take the keyboard from each other.
    if engine == Engine::Webkit {
        tests.arg("--test-threads=1");
    }
    let mut failed = Vec::new();
    let passed = listen(&mut tests, Stream::Output, |line| failed.extend(name_of_failed(line).map(str::to_owned)))?;
    if passed {
        return Ok(());
    }
    // Without a name it was no test that failed, and running again would change nothing.
    ensure!(!failed.is_empty(), "the browser tests did not run");
    println!("once more, one at a time: {}", failed.join(", "));
    finish(tests_in(engine).args(["--", "--exact", "--test-threads=1"]).args(&failed))
}

/// Cargo, running the browser tests in `engine`.
fn tests_in(engine: Engine) -> Command {
    let mut tests = cargo(&TESTS);
    if let Some((program, arguments)) = engine.screen() {
        let on_screen = tests;
        tests = Command::new(program);
        tests.args(arguments).arg(on_screen.get_program()).args(on_screen.get_args());
        tests.envs(on_screen.get_envs().filter_map(|(name, value)| Some((name, value?))));
        tests.current_dir(root());
    }
    engine.tell(&mut tests);
    tests
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
