//! Builds the site and serves it with a database, as `thuistaal serve` does anywhere.

use anyhow::Result;
use clap::Args;

use crate::build;
use crate::cargo::{finish, target, thuistaal};

#[derive(Debug, Args)]
pub struct Options {
    /// The port to listen on; 0 lets the system choose one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

pub fn run(options: &Options) -> Result<()> {
    // Whoever serves from here works on it.
    build::run(&build::Options { parts: true, ..build::Options::default() })?;
    let port = options.port.to_string();
    let database = target().join("thuistaal.db");
    finish(thuistaal().args(["serve", "--site", "dist", "--port", &port]).arg("--database").arg(database))
}
