//! Every test: the house's rules, the content, units and properties, the server over HTTP and on both databases, and
//! the site in a browser.

use anyhow::Result;
use clap::Args;

use crate::cargo::{beside, cargo, finish, lint_what_is_compiled, thuistaal};
use crate::engine::Engine;
use crate::{browser, build, tidy, tools};

/// What is tried in WebKit each time, where it is there: reading before the app, the app without a network, the next
/// version, bad input.
const IN_WEBKIT: [&str; 5] = ["first_visit", "right_to_left::arabic", "offline", "new_version::a_second", "bad_input"];

#[derive(Debug, Args)]
pub struct Options {
    /// Only the browser tests, in this engine.
    #[arg(long)]
    engine: Option<Engine>,
    /// Handed on to `cargo test`; with an engine, names or parts of names of the tests to run.
    #[arg(trailing_var_arg = true)]
    rest: Vec<String>,
}

pub fn run(options: &Options) -> Result<()> {
    tidy::form()?;
    lint_what_is_compiled();
    let tested = build::Options { effort: build::Effort::Test, ..build::Options::default() };
    build::run_beside(&tested, || {
        // What is installed waits for lines and disks while the compiler has the cores, and only tests need it.
        beside(
            || tools::for_tests().inspect_err(|error| eprintln!("{error}")),
            || finish(&mut cargo(&["test", "--quiet", "--workspace", "--all-targets", "--no-run"])),
        )?;
        finish(thuistaal().arg("check"))
    })?;
    if let Some(engine) = options.engine {
        return browser::test(engine, &options.rest.iter().map(String::as_str).collect::<Vec<_>>());
    }
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
    browser::test(Engine::Chromium, &[])?;
    // The engine of every iPhone, where its driver is there already: bringing it takes minutes, and the rest of it is
    // the soak's.
    if Engine::Webkit.is_there() {
        return browser::test(Engine::Webkit, &IN_WEBKIT);
    }
    println!("left out: WebKit. `cargo xtask test --engine webkit` brings its driver and runs all of them in it");
    Ok(())
}
