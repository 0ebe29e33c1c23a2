//! The hash of every file that is served, as `hashes.txt` beside them: whoever builds the same has the same list, and
//! can hold it against what a site answers.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Result;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::Options;
use super::worker::hex;
use crate::cargo::git;

const FILE: &str = "hashes.txt";

/// Writes the list of what is in `dist`, before it is compressed, which changes nothing of what arrives. The first line
/// says how to build the same; the others are as `sha256sum` writes and checks them.
pub fn write(dist: &Path, options: &Options) -> Result<()> {
    let changed = git(&["status", "--porcelain"]).is_some_and(|changes| !changes.is_empty());
    let commit = git(&["rev-parse", "HEAD"]).unwrap_or_else(|| "unknown".to_owned());
    let commit = if changed { format!("{commit} with changes") } else { commit };
    let parts = if options.parts { " --parts" } else { "" };
    let (origin, day) = (&options.origin, options.day());
    let mut list = format!("# commit {commit}: cargo xtask build --origin {origin} --day {day}{parts}\n");
    for entry in WalkDir::new(dist).sort_by_file_name() {
        let entry = entry?;
        let path = entry.path().strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        // The headers are for the server, which sends them and not their file.
        if entry.file_type().is_file() && path != "_headers" {
            writeln!(list, "{}  {path}", hex(&Sha256::digest(fs::read(entry.path())?)))?;
        }
    }
    fs::write(dist.join(FILE), list)?;
    Ok(())
}
