//! The whole site: the app compiled, the pages written, the worker put together, everything compressed.

mod compress;
mod hashes;
mod slim;
mod wasm;
mod worker;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;

pub use self::compress::Effort;
use crate::cargo::{beside, cargo, finish, root, target, thuistaal};
use crate::tools;

/// What to build, and for where.
#[derive(Debug, Clone, Args)]
pub struct Options {
    /// Scheme and host of the published site.
    #[arg(long, default_value = "https://thuistaal.example")]
    pub origin: String,
    /// The folder to write to; emptied first.
    #[arg(long, default_value = "dist")]
    pub out: PathBuf,
    /// The day the pages are written for, as 2026-11-20; today when absent.
    #[arg(long)]
    pub day: Option<String>,
    /// Write a page of every part in every state too: `/nl/parts/` and `/ar/parts/`.
    #[arg(long)]
    pub parts: bool,
    /// How small the files are made.
    #[arg(skip)]
    pub effort: Effort,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            origin: "https://thuistaal.example".to_owned(),
            out: "dist".into(),
            day: None,
            parts: false,
            effort: Effort::Publish,
        }
    }
}

impl Options {
    /// The day that the pages are written for.
    fn day(&self) -> String {
        self.day.clone().unwrap_or_else(|| time::OffsetDateTime::now_utc().date().to_string())
    }
}

/// Builds the site.
pub fn run(options: &Options) -> Result<()> {
    run_beside(options, || finish(&mut cargo(&["build", "--quiet", "--bin", "thuistaal"])))
}

/// Builds the site, while `native` compiles the program that writes its pages: linking the app keeps one core alone.
pub fn run_beside(options: &Options, native: impl FnOnce() -> Result<()>) -> Result<()> {
    tools::wasm_target()?;
    let app = target().join("app");
    beside(|| wasm::build(&app), native)?;
    tools::emoji();
    let out = root().join(&options.out);
    empty(&out)?;
    prerender(&app, &out, options)?;
    worker::write(&out)?;
    hashes::write(&out, options)?;
    let count = compress::compress(&out, options.effort)?;
    println!("{} written, {count} files compressed", options.out.display());
    Ok(())
}

/// Deletes what an earlier build wrote, even one that came to no end: nothing of it may get into the worker's lists.
/// Only a folder that holds a site is emptied.
fn empty(out: &Path) -> Result<()> {
    let is_empty = || fs::read_dir(out).map(|mut entries| entries.next().is_none());
    if !out.exists() || is_empty().with_context(|| format!("cannot read {}", out.display()))? {
        return Ok(());
    }
    let is_site = ["worker.js", "index.html", "assets"].iter().any(|name| out.join(name).exists());
    ensure!(is_site, "{} holds something that is no site", out.display());
    fs::remove_dir_all(out).with_context(|| format!("cannot empty {}", out.display()))
}

fn prerender(app: &Path, out: &Path, options: &Options) -> Result<()> {
    let mut command = thuistaal();
    command.arg("prerender").arg("--app").arg(app).arg("--out").arg(out).arg("--origin").arg(&options.origin);
    if options.parts {
        command.arg("--parts");
    }
    finish(command.arg("--day").arg(options.day()))
}
