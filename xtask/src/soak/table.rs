//! What the long tests found, each when it was run last: a table in Markdown under `target/`, which a run of some of
//! them adds to.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use time::OffsetDateTime;

use crate::cargo::{git, target};

const HEAD: &str = "| what | found | minutes | day, commit | command |\n|---|---|---|---|---|";

/// Rows by the command that each is of, which stands in its last cell.
pub struct Table(BTreeMap<String, String>);

impl Table {
    /// What was found before; nothing where nothing was run.
    pub fn read() -> Result<Self> {
        let text = match fs::read_to_string(file()) {
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            read => read?,
        };
        Ok(Self(text.lines().filter_map(|row| Some((command_of(row)?.to_owned(), row.to_owned()))).collect()))
    }

    /// Puts a row in the place of what was found before by the same command, and keeps it.
    ///
    /// The table is read again for it, since a run of other trials may have added to it in the meantime.
    pub fn put(about: &str, found: &str, took: Duration, command: &str) -> Result<()> {
        let mut table = Self::read()?;
        let commit = git(&["rev-parse", "--short", "HEAD"]).unwrap_or_else(|| "no commit".to_owned());
        let (day, minutes) = (OffsetDateTime::now_utc().date(), took.as_secs_f64() / 60.0);
        // A bar would begin a cell.
        let found = found.replace('|', "/");
        let row = format!("| {about} | {found} | {minutes:.1} | {day}, {commit} | `{command}` |");
        table.0.insert(command.to_owned(), row);
        Ok(fs::write(file(), table.in_order(&table.0.keys().cloned().collect::<Vec<_>>()))?)
    }

    /// The rows of these commands.
    pub fn in_order(&self, commands: &[String]) -> String {
        let rows = commands.iter().filter_map(|command| self.0.get(command).map(String::as_str));
        [HEAD].into_iter().chain(rows).map(|line| format!("{line}\n")).collect()
    }
}

fn file() -> PathBuf {
    target().join("soak.md")
}

fn command_of(row: &str) -> Option<&str> {
    let (_, command) = row.strip_suffix("` |")?.rsplit_once("| `")?;
    Some(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_known_by_its_command() {
        assert_eq!(
            command_of("| a | b `c` | 1.0 | 2026-11-30, 1a2b3c4 | `cargo xtask audit deny` |"),
            Some("cargo xtask audit deny")
        );
        assert_eq!(HEAD.lines().find_map(command_of), None);
    }
}
