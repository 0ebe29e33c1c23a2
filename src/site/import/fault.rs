//! What is to be mended in a spreadsheet: said by row and column, as its author sees them.

use std::fmt;
use std::path::{Path, PathBuf};

use thiserror::Error;

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

impl Faults {
    /// None so far.
    pub(super) fn in_file(file: &Path) -> Self {
        Self { file: file.to_owned(), faults: Vec::new() }
    }

    pub(super) fn refuse(&mut self, row: usize, column: &str, reason: impl fmt::Display) {
        self.faults.push(Fault { row, column: Some(column.to_owned()), reason: reason.to_string() });
    }

    pub(super) fn refuse_row(&mut self, row: usize, reason: impl fmt::Display) {
        self.faults.push(Fault { row, column: None, reason: reason.to_string() });
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
