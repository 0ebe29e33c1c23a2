//! cargo-deny reads `.cargo/deny.toml`: where packages come from, under which licences, and which have known
//! vulnerabilities.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::cargo::{finish, root};
use crate::crates::DENY;

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
        println!("found: nothing of known vulnerabilities: their list was not asked for");
        return Ok(());
    }
    ensure!(
        deny(&["fetch", "db"]).status()?.success(),
        "the list of known vulnerabilities cannot be fetched; everything else is in order, and `--offline` asks for no more"
    );
    finish(&mut deny(&["check", "--disable-fetch", "advisories"]))
}
