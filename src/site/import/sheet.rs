//! The rows of a spreadsheet that was saved as CSV, with commas or with semicolons.

use std::collections::BTreeMap;
use std::str::FromStr;

use csv::{ReaderBuilder, StringRecord};
use strum::IntoEnumIterator;

use super::column::Column;
use super::fault::Faults;

/// What some spreadsheets write before UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// One row that is not empty.
pub(super) struct Row {
    /// As a spreadsheet counts: the names of the columns are row 1.
    pub number: usize,
    cells: BTreeMap<Column, String>,
}

impl Row {
    /// What the cell says, if anything.
    pub fn cell(&self, column: Column) -> Option<&str> {
        self.cells.get(&column).map(String::as_str).filter(|text| !text.is_empty())
    }

    pub fn has(&self, column: Column) -> bool {
        self.cells.contains_key(&column)
    }
}

/// Reads every row; what is wrong with them or with the names of the columns is in `faults`.
pub(super) fn read(bytes: &[u8], faults: &mut Faults) -> Vec<Row> {
    let Some(text) = text(bytes.strip_prefix(MARK).unwrap_or(bytes), faults) else { return Vec::new() };
    let header = text.lines().find(|line| !line.is_empty()).unwrap_or_default();
    let delimiter = if header.matches(';').count() > header.matches(',').count() { b';' } else { b',' };
    let mut reader = ReaderBuilder::new();
    let mut reader = reader.has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut records = Vec::new();
    // Lines that are within a row, because a cell goes on in the next line.
    let mut within = 0;
    for record in reader.records() {
        match record {
            Ok(record) => {
                let number = line(&text, &record) - within;
                within += record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
                records.push((number, record));
            }
            Err(error) => faults.refuse_row(error.position().map_or(1, |position| position.line() as usize), error),
        }
    }
    let mut records = records.into_iter();
    let (number, names) = records.next().unwrap_or((1, StringRecord::new()));
    let columns = columns(number, &names, faults);
    let filled = records.filter(|(_, record)| record.iter().any(|cell| !cell.trim().is_empty()));
    let rows: Vec<_> = filled.map(|(number, record)| row(number, &record, &columns, faults)).collect();
    if rows.is_empty() {
        faults.refuse_row(number, "no session stands below the names of the columns");
    }
    rows
}

/// The text in UTF-8, its lines ended in one way.
fn text(bytes: &[u8], faults: &mut Faults) -> Option<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.replace("\r\n", "\n").replace('\r', "\n")),
        Err(error) => {
            let read = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let row = read.iter().filter(|byte| **byte == b'\n').count() + 1;
            faults.refuse_row(
                row,
                "this is not UTF-8: save it as “CSV UTF-8” in Excel, or with the character set “Unicode (UTF-8)” in \
                 LibreOffice",
            );
            None
        }
    }
}

/// The line on which a record begins. The reader names that of the empty lines before it.
fn line(text: &str, record: &StringRecord) -> usize {
    let Some(position) = record.position() else { return 1 };
    let before = text.as_bytes().get(position.byte() as usize..).unwrap_or_default();
    position.line() as usize + before.iter().take_while(|byte| **byte == b'\n').count()
}

/// Which column each cell of a row belongs to; nothing for one whose name is unknown.
fn columns(row: usize, names: &StringRecord, faults: &mut Faults) -> Vec<Option<Column>> {
    let mut columns = Vec::new();
    for name in names.iter().map(str::trim) {
        let column = Column::from_str(name).ok();
        match column {
            // A spreadsheet keeps a column that was emptied.
            None if name.is_empty() => {}
            None => faults.refuse(row, name, format!("unknown column; there are {}", all())),
            Some(_) if columns.contains(&column) => faults.refuse(row, name, "there are two columns of this name"),
            Some(_) => {}
        }
        columns.push(column);
    }
    for missing in Column::iter().filter(|column| column.is_required() && !columns.contains(&Some(*column))) {
        faults.refuse(row, missing.into(), "missing column");
    }
    columns
}

fn all() -> String {
    Column::iter().map(<&str>::from).collect::<Vec<_>>().join(", ")
}

fn row(number: usize, record: &StringRecord, columns: &[Option<Column>], faults: &mut Faults) -> Row {
    if record.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
        faults.refuse_row(number, "a cell under no column: does one hold the sign that parts the columns?");
    }
    let mut cells = BTreeMap::new();
    for (index, column) in columns.iter().enumerate() {
        let Some(column) = column else { continue };
        let cell = record.get(index).unwrap_or_default();
        // Or a quotation mark that nothing closes: then it holds all the rest.
        if cell.contains('\n') {
            faults.refuse(number, column.into(), "a cell of several lines");
        }
        cells.insert(*column, cell.trim().to_owned());
    }
    Row { number, cells }
}
