//! What is wrong, and where: for whoever wrote the seed or the translation.

use std::fmt;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Error)]
#[error("{}:{line}: {reason}", file.display())]
pub struct Problem {
    /// Relative to the project's root.
    pub file: PathBuf,
    /// Counted from 1.
    pub line: usize,
    pub reason: String,
}

/// Everything that is wrong; never empty when it is returned as an error.
#[derive(Debug, Default, Error)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn add(&mut self, file: &Path, line: usize, reason: impl fmt::Display) {
        self.0.push(Problem { file: file.to_owned(), line, reason: in_one_line(&reason.to_string()) });
    }

    /// `Ok` when there is nothing to mend.
    pub fn into_result(mut self) -> Result<(), Self> {
        self.0.sort();
        self.0.dedup();
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        write!(f, "{} to mend", self.0.len())
    }
}

/// The text in one line, whatever stands in what it quotes.
pub fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() { line.extend(c.escape_default()) } else { line.push(c) }
    }
    line
}

/// The line, counted from 1, on which the byte at `offset` stands.
pub fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// The first line, counted from 1, that satisfies `wanted`; 1 when none does.
pub fn line_where(text: &str, wanted: impl Fn(&str) -> bool) -> usize {
    text.lines().position(wanted).map_or(1, |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_one_line() {
        let mut problems = Problems::default();
        problems.add(Path::new("a.ftl"), 3, "expected \"\n | \r\n\", found \u{1b}");
        assert_eq!(problems.to_string(), "a.ftl:3: expected \"\\n | \\r\\n\", found \\u{1b}\n1 to mend");
    }
}
