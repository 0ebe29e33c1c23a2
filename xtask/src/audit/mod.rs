//! What others may ask of us before they trust a site: where its parts come from, how its answers are graded, and
//! whether a build can be repeated. Each takes minutes, so that `cargo xtask soak` asks and the ordinary tests do not.

mod deny;
mod observatory;
mod repeat;

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::build;

#[derive(Debug, Args)]
pub struct Options {
    /// What to look at; everything when nothing is named.
    looks: Vec<Look>,
    /// Ask for nothing that lies elsewhere: the list of known vulnerabilities is left out.
    #[arg(long)]
    offline: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Look {
    /// Licences, sources and known vulnerabilities of what is built in, by cargo-deny.
    Deny,
    /// The headers of the running server, by MDN's HTTP Observatory.
    Observatory,
    /// Two builds of the last commit in two places, byte for byte.
    Repeat,
}

pub fn run(options: &Options) -> Result<()> {
    let wanted = |look| options.looks.is_empty() || options.looks.contains(&look);
    if wanted(Look::Deny) {
        deny::run(options.offline)?;
    }
    if wanted(Look::Observatory) {
        build::run(&build::Options::default())?;
        observatory::run()?;
    }
    if wanted(Look::Repeat) {
        repeat::run()?;
    }
    Ok(())
}
