//! The long versions of the tests, one after the other, and what they found on one table,
//! which `docs/evidence.md` keeps.
//!
//! A test says what it found on a line of its own that begins with [`FOUND`]; where one fails the others go on. All of
//! them take hours, so that they can be run by name, and [`table`] keeps what was found before.

mod table;

use std::process::Command;
use std::time::Instant;

use anyhow::{Result, ensure};
use clap::Args;

use self::table::Table;
use crate::cargo::{Stream, cargo, finish, listen};
use crate::{build, tools};

/// How a line begins that belongs on the table.
pub const FOUND: &str = "found: ";

/// One long test: what it is about, and the command that runs it.
struct Trial {
    about: &'static str,
    command: Command,
}

/// Which of them.
#[derive(Debug, Args)]
pub struct Options {
    /// Only those whose command holds one of these words, such as `faults` or `deny`.
    words: Vec<String>,
}

pub fn run(options: &Options) -> Result<()> {
    let is_wanted = |trial: &Trial| {
        let command = spelled(&trial.command);
        options.words.is_empty() || options.words.iter().any(|word| command.contains(word.as_str()))
    };
    let all = trials();
    let order: Vec<String> = all.iter().map(|trial| spelled(&trial.command)).collect();
    let wanted: Vec<_> = all.into_iter().filter(is_wanted).collect();
    ensure!(!wanted.is_empty(), "nothing is called that");
    tools::for_tests()?;
    // None of them asks what a page weighs.
    build::run(&build::Options { effort: build::Effort::Test, ..build::Options::default() })?;
    finish(&mut cargo(&["test", "--quiet", "--workspace", "--all-targets", "--no-run"]))?;
    let mut passed = true;
    for trial in wanted {
        passed &= trial.run()?;
    }
    println!("\n{}", Table::read()?.in_order(&order));
    ensure!(passed, "not all of it passed");
    Ok(())
}

fn trials() -> Vec<Trial> {
    vec![
        Trial::new("properties, 100 000 cases each", &["test", "--release", "--lib"]).with("PROPTEST_CASES", "100000"),
        Trial::new(
            "10 000 histories of families under faults, 1 000 kills on each store",
            &["test", "--release", "--test", "sync"],
        )
        .with("PROPTEST_CASES", "100000")
        .with("THUISTAAL_HISTORIES", "10000")
        .with("THUISTAAL_KILLS", "1000"),
        Trial::xtask("what comes in from outside, every kind made up for an hour", &["fuzz", "--seconds", "3600"]),
        Trial::browser("the worker under faults", "faults").with("THUISTAAL_ALL", "1"),
        Trial::browser("damaged and foreign states in storage", "storage").with("THUISTAAL_STATES", "5000"),
        Trial::new(
            "the same states, read alone",
            &["test", "--workspace", "--test", "suite", "storage", "--", "--nocapture"],
        )
        .with("THUISTAAL_STATES", "5000"),
        Trial::bench("a year of use, and ten", "life"),
        Trial::xtask("what is built in: licences, sources, known vulnerabilities", &["audit", "deny"]),
        Trial::xtask("the running server, graded", &["audit", "observatory"]),
        Trial::xtask("two builds, byte for byte", &["audit", "repeat"]),
        Trial::xtask("all browser tests in Firefox", &["test", "--engine", "firefox"]),
        Trial::xtask("all browser tests in WebKit", &["test", "--engine", "webkit"]),
        Trial::browser("every kind of page in every language, by axe", "axe").with("THUISTAAL_ALL", "1"),
        Trial::browser("every page without a network", "offline").with("THUISTAAL_ALL", "1"),
        Trial::browser("the width of every page in every language", "width").with("THUISTAAL_ALL", "1"),
    ]
}

impl Trial {
    fn new(about: &'static str, arguments: &[&str]) -> Self {
        Self { about, command: cargo(arguments) }
    }

    /// Browser tests of this name.
    fn browser(about: &'static str, name: &str) -> Self {
        Self::new(about, &["test", "--workspace", "--test", "browser", name, "--", "--nocapture"])
    }

    /// A measurement of what is built already.
    fn bench(about: &'static str, name: &str) -> Self {
        Self::new(about, &["bench", "--bench", name, "--profile", "dev"])
    }

    /// One of our own commands.
    fn xtask(about: &'static str, arguments: &[&str]) -> Self {
        Self::new(about, &[&["xtask"], arguments].concat())
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it, and puts what it found on the table. Says whether it passed.
    fn run(mut self) -> Result<bool> {
        let command = spelled(&self.command);
        println!("{}: {command}", self.about);
        let began = Instant::now();
        let mut found = Vec::new();
        let passed = listen(&mut self.command, Stream::Output, |line| {
            // What goes before it is the runner's own.
            found.extend(line.split_once(FOUND).map(|(_, found)| found.to_owned()));
            found.extend(
                line.strip_prefix("test result: ").and_then(|rest| Some(rest.split("; 0 ignored").next()?.to_owned())),
            );
        })?;
        let failed = if passed { "" } else { "**failed** " };
        Table::put(self.about, &format!("{failed}{}", found.join("; ")), began.elapsed(), &command)?;
        Ok(passed)
    }
}

/// The command as one types it, with what it is told by its surroundings.
fn spelled(command: &Command) -> String {
    let told = command.get_envs().filter_map(|(name, value)| Some((name.to_str()?, value?.to_str()?)));
    let told = told.filter(|(name, _)| name.starts_with("THUISTAAL") || name.starts_with("PROPTEST"));
    let told = told.map(|(name, value)| format!("{name}={value}"));
    let arguments = command.get_args().filter_map(|argument| argument.to_str()).map(str::to_owned);
    told.chain(["cargo".to_owned()]).chain(arguments).collect::<Vec<_>>().join(" ")
}
