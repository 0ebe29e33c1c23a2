//! The service worker with its version and its lists put before it; and beside it what takes it away in an emergency.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::cargo::root;

/// A file of the site, as the worker knows it: its address and its hash.
type File = (String, String);

/// Writes `worker.js` into the finished site, and `worker-off.js`, which an operator puts in its place.
pub fn write(dist: &Path) -> Result<()> {
    let mut common: Vec<File> = Vec::new();
    let mut languages: BTreeMap<String, Vec<File>> = BTreeMap::new();
    let mut sounds: Vec<File> = Vec::new();
    for entry in WalkDir::new(dist).sort_by_file_name() {
        let entry = entry?;
        let path = entry.path().strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        if entry.file_type().is_file() && path.starts_with("assets/audio/") {
            sounds.push((format!("/{path}"), integrity(&fs::read(entry.path())?)));
            continue;
        }
        let Some(kept) = entry.file_type().is_file().then(|| keeps(&path)).flatten() else { continue };
        let file = (kept.address, integrity(&fs::read(entry.path())?));
        match kept.language {
            Some(tag) => languages.entry(tag).or_default().push(file),
            None => common.push(file),
        }
    }
    let source = root().join("src/worker.js");
    let source = fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    let files = json!({ "common": common, "languages": languages, "sounds": sounds }).to_string();
    let version = hex(&Sha256::digest([source.as_bytes(), files.as_bytes()].concat()))[..12].to_owned();
    // One block, so that nothing of a file that was cut short on its way runs: no place to cut leaves it a script.
    let whole = format!("{{\nconst VERSION = \"{version}\";\nconst FILES = {files};\n\n{source}}}\n");
    fs::write(dist.join("worker.js"), whole)?;
    let off = root().join("src/worker_off.js");
    fs::copy(&off, dist.join("worker-off.js")).with_context(|| format!("cannot read {}", off.display()))?;
    Ok(())
}

/// What the worker keeps of the site.
struct Kept {
    address: String,
    /// The language that needs it, when not all do.
    language: Option<String>,
}

/// Whether the worker keeps the file at `path`: what the app is made of, and the frame of each language. The written
/// pages are for the first visit, and what only a browser's own windows show (icons, screenshots) is fetched by them.
fn keeps(path: &str) -> Option<Kept> {
    let parts: Vec<&str> = path.split('/').collect();
    let kept = |language: Option<&str>, address: String| Some(Kept { address, language: language.map(str::to_owned) });
    match parts[..] {
        ["index.html"] => kept(None, "/".to_owned()),
        ["icons", "icon.svg"] | ["assets", _] | ["assets", _, _] if !is_language(&parts) => {
            kept(None, format!("/{path}"))
        }
        ["assets", tag, ..] => kept(Some(tag), format!("/{path}")),
        // The parts, which are there for development alone, are a page that the frame cannot draw.
        [tag, page @ ("shell" | "parts"), "index.html"] => kept(Some(tag), format!("/{tag}/{page}/")),
        [tag, "app.webmanifest"] => kept(Some(tag), format!("/{path}")),
        _ => None,
    }
}

/// Whether the parts are those of an asset of one language, as in `assets/tr/app.1a2b3c4d5e.ftl`.
fn is_language(parts: &[&str]) -> bool {
    matches!(parts, ["assets", tag, _, ..] if tag.len() <= 3)
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
