//! Every test: the house's rules, the content, units and properties, the server over HTTP and on both databases, and the site in a browser.

use anyhow::Result;
use clap::Args;

use crate::cargo::{cargo, finish, lint_what_is_compiled, thuistaal};
use crate::{browser, build, tidy, tools};

#[derive(Debug, Args)]
pub struct Options {
    /// Handed on to `cargo test`, such as the name of a test.
    #[arg(trailing_var_arg = true)]
    rest: Vec<String>,
}

pub fn run(options: &Options) -> Result<()> {
    tools::browser()?;
    tools::paper()?;
    tools::postgres()?;
    tools::axe()?;
    tidy::form()?;
    lint_what_is_compiled();
    build::run_beside(&build::Options::default(), || {
        finish(&mut cargo(&["test", "--quiet", "--workspace", "--all-targets", "--no-run"]))?;
        finish(thuistaal().arg("check"))
    })?;
    if !options.rest.is_empty() {
        return finish(cargo(&["test", "--workspace"]).args(&options.rest));
    }
    finish(&mut cargo(&[
        "test",
        "--workspace",
        "--no-fail-fast",
        "--lib",
        "--bins",
        "--test",
        "suite",
        "--test",
        "sync",
    ]))?;
    browser::test()
}
