//! The project's own commands: build, serve, test, tidy, bench, gallery, soak, audit, fuzz, licences, weigh.
//!
//! They call cargo and the program itself; nothing has to be installed first but Rust and a C compiler. Tools that only
//! tests need are installed where that is possible, and otherwise named in one line.

mod audit;
mod bench;
mod browser;
mod build;
mod cargo;
mod crates;
mod engine;
mod fuzz;
mod gallery;
mod licences;
mod serve;
mod soak;
mod test;
mod tidy;
mod tools;
mod weigh;

use clap::{Parser, Subcommand};

/// Builds, serves and tests Thuistaal.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the whole site to `dist/`.
    Build(build::Options),
    /// Build, then serve on a local address and print it.
    Serve(serve::Options),
    /// Build, then run the tests: unit, property, HTTP and browser. The long ones are left to `soak`.
    Test(test::Options),
    /// Check formatting, lints and the rules of the house.
    Tidy,
    /// Build, then print sizes and page timings beside their budgets.
    Bench(bench::Options),
    /// Build, then put pictures of every kind of page on one sheet.
    Gallery,
    /// Run the long versions of the tests, or some of them.
    Soak(soak::Options),
    /// Ask whether what we build in, send and build can be trusted: `deny`, `observatory`, `repeat`.
    Audit(audit::Options),
    /// Let libFuzzer make up what comes in from outside.
    Fuzz(fuzz::Options),
    /// Write the licences of what the app is made of to `public/licences.txt`.
    Licences,
    /// Build, then say whose code a first visit downloads.
    Weigh,
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Build(options) => build::run(&options),
        Command::Serve(options) => serve::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Tidy => tidy::run(),
        Command::Bench(options) => bench::run(&options),
        Command::Gallery => gallery::run(),
        Command::Soak(options) => soak::run(&options),
        Command::Audit(options) => audit::run(&options),
        Command::Fuzz(options) => fuzz::run(&options),
        Command::Licences => licences::run(),
        Command::Weigh => weigh::run(),
    }
}
