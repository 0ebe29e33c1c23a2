//! Sizes and timings beside their budgets.

use anyhow::Result;
use clap::Args;

use crate::cargo::{cargo, finish};
use crate::{build, tools};

#[derive(Debug, Args)]
pub struct Options {
    /// How many times each page is timed.
    #[arg(long, default_value_t = 5)]
    rounds: u32,
}

pub fn run(options: &Options) -> Result<()> {
    tools::browser()?;
    build::run(&build::Options::default())?;
    let rounds = options.rounds.to_string();
    finish(
        cargo(&["bench", "--profile", "dev", "--package", "thuistaal", "--bench", "page"])
            .env("THUISTAAL_ROUNDS", rounds),
    )
}
