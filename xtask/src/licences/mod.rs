//! The licences of what a phone is given, as a text that the site publishes: most of them ask that it comes along.
//!
//! Cargo tells what the app is linked from, and each package brings its text. `public/licences.txt` is committed, so
//! that everybody sees when it changes; a test holds it against what Cargo tells now. What a package may be used under
//! is `.cargo/deny.toml`'s to say.

mod choice;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::cargo::{cargo, root};
use choice::Licence;

const FILE: &str = "public/licences.txt";
const PHONE: &str = "wasm32-unknown-unknown";
const OWN: &str = "thuistaal";

/// Said before each text of its own.
const LINE: &str = "\n----------------------------------------------------------------------\n\n";

/// Writes the text.
pub fn run() -> Result<()> {
    let text = text()?;
    fs::write(root().join(FILE), &text)?;
    println!("{FILE}: {} lines", text.lines().count());
    Ok(())
}

/// Every licence once, with those whom it is of before it.
fn text() -> Result<String> {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |text: String, name: String| texts.entry(text).or_default().insert(name);
    for package in packages()? {
        for licence in Licence::chosen(&package.licence).with_context(|| package.title.clone())? {
            add(licence.text(&package)?, format!("{} ({})", package.title, licence.code()));
        }
    }
    // What is linked from Rust itself stands in no list of Cargo's.
    add(Licence::Mit.standard("The Rust Project Contributors"), "the standard library of Rust (MIT)".to_owned());
    let mut parts: Vec<_> = texts.iter().map(|(text, names)| (names, text)).collect();
    parts.sort();
    let mut all = String::from(include_str!("head.txt"));
    for (names, text) in parts {
        let names = names.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
        write!(all, "{LINE}{names}\n\n{text}\n")?;
    }
    Ok(all)
}

/// A package that is in the app, or by which it is put together.
struct Package {
    /// Name and version.
    title: String,
    /// As its manifest has it.
    licence: String,
    authors: String,
    folder: PathBuf,
}

fn packages() -> Result<Vec<Package>> {
    let linked = ["tree", "--package", OWN, "--target", PHONE, "--edges", "normal,no-proc-macro", "--prefix", "none"];
    let linked = told(&[&linked[..], &["--format", "{p}"]].concat())?;
    let title = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ").replace(" v", " ");
    let linked: BTreeSet<String> = linked.lines().filter(|line| !line.is_empty()).map(title).collect();
    let known = told(&["metadata", "--format-version", "1", "--filter-platform", PHONE])?;
    let known: Value = serde_json::from_str(&known)?;
    let known = known["packages"].as_array().context("no packages")?;
    let packages: Vec<Package> =
        known.iter().filter_map(Package::read).filter(|package| linked.contains(&package.title)).collect();
    ensure!(packages.len() == linked.len(), "of {} packages {} are known", linked.len(), packages.len());
    Ok(packages)
}

impl Package {
    fn read(value: &Value) -> Option<Self> {
        let text = |name: &str| value[name].as_str();
        let authors = value["authors"].as_array()?.iter().filter_map(Value::as_str);
        // Whom it is of is to be said, and not how to write to them.
        let authors: Vec<_> = authors.map(|author| author.split(" <").next().unwrap_or(author)).collect();
        Some(Self {
            title: format!("{} {}", text("name")?, text("version")?),
            licence: text("license")?.to_owned(),
            authors: authors.join(", "),
            folder: Path::new(text("manifest_path")?).parent()?.to_owned(),
        })
    }
}

/// What Cargo says.
fn told(args: &[&str]) -> Result<String> {
    let output = cargo(args).stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "cargo {} failed", args[0]);
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_published_is_up_to_date() {
        let published = fs::read_to_string(root().join(FILE)).unwrap_or_default();
        assert!(text().unwrap() == published, "run `cargo xtask licences`");
    }
}
