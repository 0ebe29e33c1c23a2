//! What the cells of a row say, as values of a seed. The types of the content judge what they read, so that a
//! spreadsheet and a seed are refused for the same reasons.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};
use strum::IntoEnumIterator;
use toml::{Table, Value};

use super::column::Column;
use super::fault::Faults;
use super::sheet::Row;
use crate::civil::{Day, TimeOfDay, Weekday};
use crate::content::timetable::{Bring, CancelReason, HolidayName, SessionKind, Who};
use crate::content::{PlaceId, SessionId};

/// Reads the cells that say anything; what cannot be read is in `faults`.
pub(super) fn read(row: &Row, faults: &mut Faults) -> BTreeMap<Column, Value> {
    let mut values = BTreeMap::new();
    for column in Column::iter() {
        match row.cell(column).or(column.default()).map(|text| value(column, text)) {
            Some(Ok(value)) => {
                values.insert(column, value);
            }
            Some(Err(reason)) => faults.refuse(row.number, column.into(), reason),
            None if column.is_required() && row.has(column) => {
                faults.refuse(row.number, column.into(), "nothing is filled in")
            }
            None => {}
        }
    }
    for (filled, empty) in [(Column::AgesFrom, Column::AgesUntil), (Column::AgesUntil, Column::AgesFrom)] {
        if row.cell(filled).is_some() && row.cell(empty).is_none() {
            faults.refuse(row.number, empty.into(), format!("nothing is filled in, though `{filled}` is"));
        }
    }
    if let (Some(from), Some(until)) = (values.remove(&Column::AgesFrom), values.remove(&Column::AgesUntil)) {
        values.insert(Column::AgesFrom, table([("from", from), ("until", until)]));
    }
    values
}

fn value(column: Column, text: &str) -> Result<Value, String> {
    match column {
        Column::Id => one::<SessionId>(text),
        Column::Place => one::<PlaceId>(text),
        Column::Kind => one::<SessionKind>(text),
        Column::Weekdays => many::<Weekday>(text),
        Column::EveryWeeks => number::<u8>(text),
        Column::Start | Column::End => one::<TimeOfDay>(&padded(text)),
        Column::From | Column::Until | Column::CheckedOn => one::<Day>(text),
        Column::Closed => many::<HolidayName>(text),
        Column::Except => many::<Day>(text),
        Column::Cancelled => all(text.split(';').map(str::trim), cancelled),
        Column::AgesFrom | Column::AgesUntil => number::<u16>(text),
        Column::CostCents => number::<u32>(text),
        Column::Languages => many::<String>(text),
        Column::Registration | Column::ParentStays => yes_or_no(text),
        Column::Bring => many::<Bring>(text),
        Column::Who => many::<Who>(text),
        Column::CheckedBy => Ok(text.into()),
    }
}

/// A text that is a `T`.
fn one<T: DeserializeOwned>(text: &str) -> Result<Value, String> {
    T::deserialize(StrDeserializer::<Error>::new(text)).map(|_| text.into()).map_err(|error| error.to_string())
}

/// Several, with spaces or commas between them.
fn many<T: DeserializeOwned>(text: &str) -> Result<Value, String> {
    all(text.split([' ', ',']), one::<T>)
}

fn all<'a>(
    parts: impl Iterator<Item = &'a str>,
    read: impl Fn(&str) -> Result<Value, String>,
) -> Result<Value, String> {
    parts.filter(|part| !part.is_empty()).map(read).collect::<Result<_, _>>().map(Value::Array)
}

fn number<T: FromStr<Err: std::fmt::Display> + Into<i64>>(text: &str) -> Result<Value, String> {
    let whole = text.parse::<T>().map_err(|error| format!("`{text}` is no number that fits here: {error}"))?;
    Ok(Value::Integer(whole.into()))
}

fn yes_or_no(text: &str) -> Result<Value, String> {
    match text {
        "yes" => Ok(true.into()),
        "no" => Ok(false.into()),
        _ => Err(format!("`{text}` is neither `yes` nor `no`; leave it empty where that is not known")),
    }
}

/// A cancelled day and why.
fn cancelled(text: &str) -> Result<Value, String> {
    let bad = || format!("`{text}` is no day with a reason: write it as 2026-12-07 illness");
    let (day, reason) = text.split_once(' ').ok_or_else(bad)?;
    Ok(table([("day", one::<Day>(day)?), ("reason", one::<CancelReason>(reason.trim())?)]))
}

/// Spreadsheets write half past nine as 9:30, which can mean nothing else.
fn padded(time: &str) -> String {
    if time.find(':') == Some(1) { format!("0{time}") } else { time.to_owned() }
}

fn table<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Table(entries.map(|(key, value)| (key.to_owned(), value)).into_iter().collect::<Table>())
}
