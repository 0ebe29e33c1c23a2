//! Sizes, timings and rates beside their budgets.

use anyhow::Result;
use clap::Args;

use crate::cargo::{cargo, finish};
use crate::{build, tools};

#[derive(Debug, Args)]
pub struct Options {
    /// How many times each page is timed.
    #[arg(long, default_value_t = 5)]
    rounds: u32,
    /// How many families the server holds; they take 4 GB a million.
    #[arg(long, default_value_t = 1_000_000)]
    families: u64,
}

pub fn run(options: &Options) -> Result<()> {
    tools::browser()?;
    build::run(&build::Options::default())?;
    let (rounds, families) = (options.rounds.to_string(), options.families.to_string());
    // What the pages are measured by is built already; the server is measured as it is deployed.
    finish(bench("page").args(["--profile", "dev"]).env("THUISTAAL_ROUNDS", rounds))?;
    finish(bench("sync").env("THUISTAAL_BENCH_FAMILIES", families))
}

fn bench(name: &str) -> std::process::Command {
    cargo(&["bench", "--bench", name])
}
