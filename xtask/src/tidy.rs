//! Formatting, lints, and the rules of the house that no lint knows.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use walkdir::WalkDir;

use crate::cargo::{cargo, finish, root};

pub fn run() -> Result<()> {
    finish(&mut cargo(&["fmt", "--all", "--check"]))?;
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
    finish(&mut cargo(&wasm))?;
    let faults = faults()?;
    if !faults.is_empty() {
        bail!("the rules of the house:\n{}", faults.join("\n"));
    }
    Ok(())
}

/// Breaches of the rules that `src/lib.rs` states.
fn faults() -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let messages = fs::read_to_string(root().join("src/text/message.rs"))?;
    let mut app = String::new();
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
            if touches_browser(name, &text) {
                faults.push(format!("{}: touches the browser outside src/app/device", name.display()));
            }
            if name.starts_with("src") && !name.ends_with("message.rs") {
                app.push_str(&text);
            }
        }
    }
    let variants = messages.lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix(','));
    let unused = variants.filter(|name| !app.contains(&format!("Msg::{name}")));
    faults.extend(unused.map(|name| format!("src/text/message.rs: nobody says Msg::{name}")));
    Ok(faults)
}

fn touches_browser(name: &Path, text: &str) -> bool {
    let browser = ["web_sys::", "js_sys::", "gloo_storage::"];
    name.starts_with("src") && !name.starts_with("src/app/device") && browser.iter().any(|crate_| text.contains(crate_))
}
