//! What is to be mended in a spreadsheet: said by row and column, as its author sees them.

use std::fmt;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::site::problem::in_one_line;

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Fault {
    /// As a spreadsheet counts: the names of the columns are row 1.
    row: usize,
    /// Absent where it is the row as a whole.
    column: Option<String>,
    reason: String,
}

/// Everything that is to be mended in one spreadsheet.
#[derive(Debug, Error)]
pub struct Faults {
    file: PathBuf,
    faults: Vec<Fault>,
}

/// The most characters of a column's name and of a reason that are shown: a quotation mark that nothing closes makes
/// all the rest of a spreadsheet one cell.
const NAME: usize = 60;
const REASON: usize = 400;

/// The text in one line, and its beginning where it is long.
fn short(text: &str, most: usize) -> String {
    let line = in_one_line(text);
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

impl Faults {
    /// None so far.
    pub(super) fn in_file(file: &Path) -> Self {
        Self { file: file.to_owned(), faults: Vec::new() }
    }

    pub(super) fn refuse(&mut self, row: usize, column: &str, reason: impl fmt::Display) {
        self.add(row, Some(short(column, NAME)), reason);
    }

    pub(super) fn refuse_row(&mut self, row: usize, reason: impl fmt::Display) {
        self.add(row, None, reason);
    }

    fn add(&mut self, row: usize, column: Option<String>, reason: impl fmt::Display) {
        self.faults.push(Fault { row, column, reason: short(&reason.to_string(), REASON) });
    }

    /// `Ok` when there is nothing to mend so far.
    pub(super) fn none(mut self) -> Result<Self, Self> {
        self.faults.sort();
        self.faults.dedup();
        if self.faults.is_empty() { Ok(self) } else { Err(self) }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Fault { row, column, reason } in &self.faults {
            write!(f, "{}: row {row}", self.file.display())?;
            if let Some(column) = column {
                write!(f, ", column `{column}`")?;
            }
            writeln!(f, ": {reason}")?;
        }
        write!(f, "{} to mend", self.faults.len())
    }
}
