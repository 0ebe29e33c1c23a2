//! How a language writes dates. Browsers know how for the large languages alone, and would write English on a Tigrinya
//! page: so it travels with the words, in one line that the build adds to them, and pages and app write the same.

use strum::EnumString;

use super::Digits;
use crate::civil::Day;

/// How much of a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString)]
#[strum(serialize_all = "lowercase")]
pub enum DateStyle {
    /// 20 November 2026
    Long,
    /// 20 November
    Day,
    /// November
    Month,
    /// Friday
    Weekday,
}

/// What the line begins with: a comment, as Fluent sees it.
const LINE: &str = "# dates|";
/// What stands for the day and for the year.
const DAY: char = '@';
const YEAR: char = '^';

/// For each month how a whole date is written, then how a day is and what the month is called by itself;
/// then the days of the week, Monday first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dates(String);

impl Dates {
    /// Finds the line among words.
    pub fn find(words: &str) -> Option<Self> {
        words.lines().rev().find_map(|line| line.strip_prefix(LINE)).map(|line| Self(line.to_owned()))
    }

    /// The line, from the whole dates, the days and the months of a year, and the days of a week:
    /// all as they are written on `day` of `year`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn line(parts: impl Iterator<Item = String>, day: &str, year: &str) -> String {
        let [day_sign, year_sign] = [DAY, YEAR].map(String::from);
        let parts = parts.map(|part| part.replacen(year, &year_sign, 1).replacen(day, &day_sign, 1));
        format!("{LINE}{}\n", parts.collect::<Vec<_>>().join("|"))
    }

    /// Writes a date; nothing where the line was no line of ours.
    pub fn write(&self, date: Day, style: DateStyle, digits: Digits) -> Option<String> {
        let month = usize::from(date.month() - 1);
        let index = match style {
            DateStyle::Long => month,
            DateStyle::Day => 12 + month,
            DateStyle::Month => 24 + month,
            DateStyle::Weekday => 36 + date.weekday().index(),
        };
        let mut written = String::new();
        for sign in self.0.split('|').nth(index)?.chars() {
            match sign {
                DAY => written.push_str(&digits.write(&date.day().to_string())),
                YEAR => written.push_str(&digits.write(&date.year().to_string())),
                other => written.push(other),
            }
        }
        Some(written)
    }
}
