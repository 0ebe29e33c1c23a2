//! Programs that crates bring: the one on the path, or one of our own, compiled once under `target/tools/`.

use std::path::PathBuf;

use anyhow::{Result, ensure};

use crate::cargo::{cargo, finish, target};
use crate::tools::find;

/// A program of the crate of the same name, in the version that is compiled where there is none.
pub struct Program {
    name: &'static str,
    version: &'static str,
}

/// Looks at licences, sources and known vulnerabilities.
pub const DENY: Program = Program { name: "cargo-deny", version: "0.20.2" };
/// Runs libFuzzer.
pub const FUZZ: Program = Program { name: "cargo-fuzz", version: "0.13.2" };
/// Drives Firefox; Debian has no package of it.
pub const GECKODRIVER: Program = Program { name: "geckodriver", version: "0.37.1" };

impl Program {
    /// Where it is, if it is here.
    pub fn find(&self) -> Option<PathBuf> {
        let own = self.own();
        find(self.name).or_else(|| own.is_file().then_some(own))
    }

    /// Where it is, brought if it is not here: compiled quickly, since none of them is what takes the time.
    pub fn bring(&self) -> Result<PathBuf> {
        if let Some(found) = self.find() {
            return Ok(found);
        }
        let Self { name, version } = self;
        let install = ["install", "--quiet", "--locked", "--debug", "--version", version, name, "--root"];
        finish(cargo(&install).arg(folder()))?;
        let own = self.own();
        ensure!(own.is_file(), "{name} is not where cargo puts it");
        Ok(own)
    }

    fn own(&self) -> PathBuf {
        folder().join("bin").join(self.name)
    }
}

fn folder() -> PathBuf {
    target().join("tools")
}
