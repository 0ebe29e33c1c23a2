//! Civil days and times of day: what a wall calendar and a wall clock show, in no time zone.
//!
//! Thin types over the `time` crate, with only what this project writes: ISO 8601 days, hours and minutes. (A crate
//! with its own parsing and error texts cost the phone 30 KB more.)

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use strum::EnumString;
use thiserror::Error;

/// A text that is no day or no time.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CivilError {
    #[error("`{0}` is no day: write it as 2026-11-20")]
    Day(String),
    #[error("`{0}` is no time of day: write it as 09:30")]
    Time(String),
}

/// A day of the Gregorian calendar, written `2026-11-20`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(time::Date);

/// A day of the week, Monday first, written in English and lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// Days since Monday, 0 to 6.
    pub fn index(self) -> usize {
        self as usize
    }
}

impl Day {
    /// 1970-01-01.
    pub const EPOCH: Self = Self(match time::Date::from_ordinal_date(1970, 1) {
        Ok(date) => date,
        Err(_) => time::Date::MIN,
    });

    /// The day of that year, month (1 to 12) and day of the month, if the calendar has it.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        time::Date::from_calendar_date(year, time::Month::try_from(month).ok()?, day).ok().map(Self)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    pub fn weekday(self) -> Weekday {
        Weekday::ALL[usize::from(self.0.weekday().number_days_from_monday())]
    }

    /// The Monday of its week.
    pub fn monday(self) -> Self {
        self.plus(-i32::from(self.0.weekday().number_days_from_monday()))
    }

    /// The day so many days later, or earlier; it stops at the ends of the calendar.
    pub fn plus(self, days: i32) -> Self {
        let there = time::Date::from_julian_day(self.0.to_julian_day().saturating_add(days));
        Self(there.unwrap_or(if days < 0 { time::Date::MIN } else { time::Date::MAX }))
    }

    /// How many days this is after `other`.
    pub fn since(self, other: Self) -> i32 {
        self.0.to_julian_day() - other.0.to_julian_day()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Day {
    type Err = CivilError;

    fn from_str(text: &str) -> Result<Self, CivilError> {
        let bad = || CivilError::Day(text.to_owned());
        let [year, month, day] = parts(text, '-', [4, 2, 2]).ok_or_else(bad)?;
        let small = |number: u16| u8::try_from(number).ok();
        small(month).zip(small(day)).and_then(|(month, day)| Self::new(i32::from(year), month, day)).ok_or_else(bad)
    }
}

impl TryFrom<String> for Day {
    type Error = CivilError;
    fn try_from(text: String) -> Result<Self, CivilError> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

/// A time of day, written `09:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    /// The time at that hour (0 to 23) and minute (0 to 59), if the clock has it.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl FromStr for TimeOfDay {
    type Err = CivilError;

    fn from_str(text: &str) -> Result<Self, CivilError> {
        let bad = || CivilError::Time(text.to_owned());
        let [hour, minute] = parts(text, ':', [2, 2]).ok_or_else(bad)?;
        let small = |number: u16| u8::try_from(number).ok();
        small(hour).zip(small(minute)).and_then(|(hour, minute)| Self::new(hour, minute)).ok_or_else(bad)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = CivilError;
    fn try_from(text: String) -> Result<Self, CivilError> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> String {
        time.to_string()
    }
}

/// Numbers of exactly so many digits each, with `between` between them and nothing else.
fn parts<const N: usize>(text: &str, between: char, digits: [usize; N]) -> Option<[u16; N]> {
    let mut numbers = [0; N];
    let mut found = text.split(between);
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part = found.next().filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    found.next().is_none().then_some(numbers)
}

/// A day that is known to exist, for tests.
#[cfg(test)]
pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn days_read_as_they_are_written(days in -700_000i32..2_900_000) {
            let day = Day::EPOCH.plus(days);
            prop_assume!((0..=9999).contains(&day.year()));
            prop_assert_eq!(day.to_string().parse(), Ok(day));
            prop_assert_eq!(day.since(Day::EPOCH), days);
            prop_assert_eq!(day.plus(7).weekday(), day.weekday());
        }

        #[test]
        fn no_text_breaks_the_parsers(text in ".{0,12}", digits in "[0-9:-]{0,12}") {
            for text in [text, digits] {
                if let Ok(day) = text.parse::<Day>() {
                    prop_assert_eq!(day.to_string(), text.clone());
                }
                if let Ok(time) = text.parse::<TimeOfDay>() {
                    prop_assert_eq!(time.to_string(), text);
                }
            }
        }
    }

    #[test]
    fn knows_the_calendar() {
        assert_eq!(day("2026-11-20").weekday(), Weekday::Friday);
        assert_eq!(day("2024-02-28").plus(1), day("2024-02-29"));
        for bad in ["2026-02-29", "2026-13-01", "2026-1-1", "24:00", "2026-11-20 ", ""] {
            assert!(bad.parse::<Day>().is_err() && bad.parse::<TimeOfDay>().is_err(), "{bad:?} was taken");
        }
    }
}
