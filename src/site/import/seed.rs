//! A timetable as a seed: one value a line, so that it reads well, and a change of it too.

use std::collections::BTreeMap;

use toml::Value;

use super::column::Column;

/// Where in the spreadsheet a line of the seed comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    pub row: usize,
    pub column: Option<Column>,
}

impl Default for Origin {
    /// The names of the columns, which all others follow from.
    fn default() -> Self {
        Self { row: 1, column: None }
    }
}

/// The text of the seed, and the origin of each of its lines, from the sessions and the rows that they stand in.
pub(super) fn write(sessions: &[(usize, BTreeMap<Column, Value>)]) -> (String, Vec<Origin>) {
    let mut lines = Vec::new();
    for (row, values) in sessions {
        let row = *row;
        if !lines.is_empty() {
            lines.push((String::new(), Origin { row, column: None }));
        }
        lines.push(("[[session]]".to_owned(), Origin { row, column: None }));
        let value = |(column, value): (&Column, &Value)| {
            (format!("{} = {value}", column.key()), Origin { row, column: Some(*column) })
        };
        lines.extend(values.iter().map(value));
    }
    let (lines, origins): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
    (lines.join("\n") + "\n", origins)
}
