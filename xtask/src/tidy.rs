//! Formatting, lints, and the rules of the house that no lint knows.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use walkdir::WalkDir;

use crate::cargo::{cargo, finish, root};

/// How many columns a line has, as `rustfmt.toml` says too.
const WIDTH: usize = 120;

/// Everything there is to say about the code.
pub fn run() -> Result<()> {
    form()?;
    finish(&mut cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    let wasm = [
        "clippy",
        "--quiet",
        "--package",
        "thuistaal",
        "--target",
        "wasm32-unknown-unknown",
        "--",
        "--deny",
        "warnings",
    ];
    finish(&mut cargo(&wasm))
}

/// What is seen without compiling anything.
pub fn form() -> Result<()> {
    finish(&mut cargo(&["fmt", "--all", "--check"]))?;
    let faults = faults()?;
    if !faults.is_empty() {
        bail!("the rules of the house:\n{}", faults.join("\n"));
    }
    Ok(())
}

/// Breaches of the rules that `src/lib.rs` states.
fn faults() -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let (mut messages, mut app) = (Vec::new(), String::new());
    for folder in ["src", "xtask/src"] {
        for entry in WalkDir::new(root().join(folder)).sort_by_file_name() {
            let entry = entry?;
            let path = entry.path();
            if path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            let text = fs::read_to_string(path)?;
            let name = path.strip_prefix(root())?;
            if !text.starts_with("//!") {
                faults.push(format!("{}: does not open with //!", name.display()));
            }
            // The formatter leaves comments as they are.
            let is_wide = |line: &str| line.trim_start().starts_with("//") && line.chars().count() > WIDTH;
            if let Some(nth) = text.lines().position(is_wide) {
                faults.push(format!("{}:{}: a comment of more than {WIDTH} columns", name.display(), nth + 1));
            }
            if touches_browser(name, &text) {
                faults.push(format!("{}: touches the browser outside src/app/device", name.display()));
            }
            if name.starts_with("src/text/message") {
                messages.extend(variants(&text));
            } else if name.starts_with("src") {
                app.push_str(&text);
            }
        }
    }
    // `NearMsg::Free` is no use of a `Msg::Free`.
    let says =
        |name: &&String| app.match_indices(name.as_str()).any(|(at, _)| !app[..at].ends_with(char::is_alphanumeric));
    let unused = messages.iter().filter(|name| !says(name));
    faults.extend(unused.map(|name| format!("src/text/message: nobody says {name}")));
    Ok(faults)
}

/// Every variant of the enum in `text` with its name before it, as in `NearMsg::Free`. A file has at most one enum.
fn variants(text: &str) -> Vec<String> {
    let Some((_, body)) = text.split_once("pub enum ") else { return Vec::new() };
    let name = body.split_whitespace().next().unwrap_or_default();
    let listed = body.lines().take_while(|line| !line.starts_with('}'));
    listed.filter_map(|line| Some(format!("{name}::{}", line.strip_prefix("    ")?.strip_suffix(',')?))).collect()
}

fn touches_browser(name: &Path, text: &str) -> bool {
    let browser = ["web_sys::", "js_sys::", "gloo_storage::"];
    name.starts_with("src") && !name.starts_with("src/app/device") && browser.iter().any(|crate_| text.contains(crate_))
}
