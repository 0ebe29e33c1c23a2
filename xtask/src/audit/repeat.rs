//! Whether a build can be repeated: the last commit is built twice, the second time from nothing, in another folder,
//! with another home and target for Cargo and in another time zone, and every byte of the two sites is compared.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::build;
use crate::cargo::{cargo, finish, git, root, target};
use crate::soak::FOUND;

/// Any day will do that is the same for both.
const DAY: &str = "2026-11-20";

/// A file by its path, with its hash.
type Files = BTreeMap<String, Vec<u8>>;

pub fn run() -> Result<()> {
    let changes = git(&["status", "--porcelain"]).context("builds are compared of a git repository")?;
    ensure!(changes.is_empty(), "what is compared is the last commit: commit or put aside\n{changes}");
    let here = target().join("repeat");
    if here.is_dir() {
        fs::remove_dir_all(&here)?;
    }
    let first = here.join("site");
    build::run(&build::Options { out: first.clone(), day: Some(DAY.to_owned()), ..build::Options::default() })?;
    let first = files(&first)?;
    let second = files(&elsewhere(&here)?)?;
    let differ: Vec<_> =
        first.keys().chain(second.keys()).filter(|path| first.get(*path) != second.get(*path)).collect();
    if !differ.is_empty() {
        bail!("{} of {} files differ, as {:?}", differ.len(), first.len(), &differ[..differ.len().min(20)]);
    }
    println!("{FOUND}two builds of {} files are the same", first.len());
    fs::remove_dir_all(&here)?;
    Ok(())
}

/// Builds the last commit in a clone of its own under `here`, and says where the site is.
fn elsewhere(here: &Path) -> Result<std::path::PathBuf> {
    let clone = here.join("a folder elsewhere/thuistaal");
    finish(Command::new("git").args(["clone", "--quiet"]).arg(root()).arg(&clone))?;
    let mut build = cargo(&["xtask", "build", "--day", DAY]);
    build.current_dir(&clone).env("CARGO_TARGET_DIR", here.join("another target"));
    build.env("TZ", "Pacific/Kiritimati").env("LC_ALL", "C");
    // The packages are those that were fetched already, at another path.
    #[cfg(unix)]
    if let Some(known) = crate::cargo::home() {
        let home = here.join("another-home-for-cargo");
        fs::create_dir_all(&home)?;
        for name in ["registry", "config.toml"] {
            std::os::unix::fs::symlink(known.join(name), home.join(name))?;
        }
        build.env("CARGO_HOME", &home);
    }
    finish(&mut build)?;
    Ok(clone.join("dist"))
}

fn files(site: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in WalkDir::new(site) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(site)?.to_string_lossy().into_owned();
            files.insert(path, Sha256::digest(fs::read(entry.path())?).to_vec());
        }
    }
    ensure!(files.contains_key("worker.js"), "there is no site in {}", site.display());
    Ok(files)
}
