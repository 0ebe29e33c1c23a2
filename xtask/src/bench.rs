//! Sizes, timings and rates beside their budgets.

use std::path::{self, PathBuf};

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
    /// The folder of a site that was built before; its pages are timed in turn with those of now.
    #[arg(long)]
    before: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<()> {
    tools::browser()?;
    build::run(&build::Options::default())?;
    let (rounds, families) = (options.rounds.to_string(), options.families.to_string());
    // What the pages are measured by is built already; the server is measured as it is deployed.
    let mut page = bench("page");
    page.args(["--profile", "dev"]).env("THUISTAAL_ROUNDS", rounds);
    if let Some(before) = &options.before {
        page.env("THUISTAAL_BEFORE", path::absolute(before)?);
    }
    finish(&mut page)?;
    finish(bench("sync").env("THUISTAAL_BENCH_FAMILIES", families))
}

fn bench(name: &str) -> std::process::Command {
    cargo(&["bench", "--bench", name])
}
