//! cargo-deny reads `.cargo/deny.toml`: where packages come from, under which licences, and which have known
//! vulnerabilities.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::cargo::{finish, git, home, root};
use crate::crates::DENY;
use crate::soak::FOUND;

/// Checks all of it; where `is_offline`, all but the vulnerabilities, whose list lies elsewhere.
pub fn run(is_offline: bool) -> Result<()> {
    let program = DENY.bring()?;
    let deny = |args: &[&str]| {
        let mut command = Command::new(&program);
        command.arg("--workspace").args(args).current_dir(root());
        command
    };
    finish(&mut deny(&["check", "bans", "licenses", "sources"]))?;
    if is_offline {
        println!("{FOUND}nothing of known vulnerabilities: their list was not asked for");
        return Ok(());
    }
    ensure!(
        deny(&["fetch", "db"]).status()?.success(),
        "the list of known vulnerabilities cannot be fetched; everything else is in order, and `--offline` asks for no more"
    );
    finish(&mut deny(&["check", "advisories"]))?;
    let day = home().and_then(|home| day_of_list(&home)).unwrap_or_else(|| "an unknown day".to_owned());
    println!("{FOUND}licences, sources and bans in order; no known vulnerability by the list of {day}");
    Ok(())
}

/// The last day on which the list that cargo-deny keeps under cargo's own folder was added to.
fn day_of_list(home: &Path) -> Option<String> {
    let kept = fs::read_dir(home.join("advisory-dbs")).ok()?;
    let lists = kept.filter_map(|entry| Some(entry.ok()?.path().to_str()?.to_owned()));
    lists.filter_map(|list| git(&["-C", &list, "log", "-1", "--format=%cs"])).max()
}
