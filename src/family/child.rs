//! A child, as far as the app needs to know it: what to call it, and about how old it is.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use thiserror::Error;

use crate::content::{AgeBand, Months};

/// A child: four letters drawn at random, so that two phones that each add a child keep both.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChildId(String);

/// Why a text is no child's id or no birth month.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ChildError {
    #[error("`{0}` is no child's id")]
    Id(String),
    #[error("`{0}` is no birth month: write 2024-05, or ~2024-05 when it is a guess")]
    Born(String),
}

impl ChildId {
    /// The id that 20 random bits stand for; the others are ignored.
    pub fn from_random(bits: u64) -> Self {
        Self(crate::family::PhoneId::from_random(bits).as_str()[..4].to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ChildId {
    type Err = ChildError;

    fn from_str(text: &str) -> Result<Self, ChildError> {
        let allowed =
            !text.is_empty() && text.len() <= 16 && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if allowed { Ok(Self(text.to_owned())) } else { Err(ChildError::Id(text.to_owned())) }
    }
}

/// The month a child was born in; the day is nobody's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Born {
    /// The first day of that month.
    month: Date,
    /// Derived from an age band, not given by the parent.
    guessed: bool,
}

impl Born {
    /// The month that contains `day`.
    pub fn in_month_of(day: Date) -> Self {
        Self { month: day.first_of_month(), guessed: false }
    }

    /// The month that makes a child of the middle of `band` on `today`; from then on the child grows older by itself.
    pub fn guessed_from(band: AgeBand, today: Date) -> Self {
        let back = jiff::Span::new().months(i64::from(band.typical().0));
        Self { month: today.first_of_month().checked_sub(back).unwrap_or(today), guessed: true }
    }

    pub fn is_guessed(self) -> bool {
        self.guessed
    }

    /// The age on `day`, in whole calendar months; 0 for a child yet to be born.
    pub fn age_on(self, day: Date) -> Months {
        let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
        Months(u16::try_from((months(day) - months(self.month)).max(0)).unwrap_or(u16::MAX))
    }

    /// As an input of type `month` writes it: `2024-05`.
    pub fn month(self) -> String {
        format!("{:04}-{:02}", self.month.year(), self.month.month())
    }
}

impl fmt::Display for Born {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.guessed { "~" } else { "" }, self.month())
    }
}

impl FromStr for Born {
    type Err = ChildError;

    fn from_str(text: &str) -> Result<Self, ChildError> {
        let bad = || ChildError::Born(text.to_owned());
        let (guessed, month) = text.strip_prefix('~').map_or((false, text), |month| (true, month));
        let (year, month) = month.split_once('-').ok_or_else(bad)?;
        if year.len() != 4 || month.len() != 2 {
            return Err(bad());
        }
        let date = Date::new(year.parse().map_err(|_| bad())?, month.parse().map_err(|_| bad())?, 1);
        Ok(Self { month: date.map_err(|_| bad())?, guessed })
    }
}

/// A child as the state knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    pub id: ChildId,
    /// What the parent calls it; may be empty.
    pub name: String,
    pub born: Born,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    #[test]
    fn a_band_guesses_a_month_that_falls_in_it() {
        for band in AgeBand::iter() {
            let born = Born::guessed_from(band, date(2026, 11, 20));
            assert_eq!(AgeBand::of(born.age_on(date(2026, 11, 20))), band);
        }
        assert_eq!(Born::in_month_of(date(2024, 5, 31)).age_on(date(2026, 5, 1)), Months(24));
        assert_eq!(Born::in_month_of(date(2027, 1, 1)).age_on(date(2026, 5, 1)), Months(0));
    }

    proptest! {
        #[test]
        fn a_month_reads_as_it_is_written(year in 1900i16..2100, month in 1i8..=12, guessed: bool) {
            let born = Born { month: date(year, month, 1), guessed };
            prop_assert_eq!(born.to_string().parse(), Ok(born));
        }

        #[test]
        fn no_text_breaks_the_parser(text in ".{0,12}") {
            let _ = text.parse::<Born>();
        }
    }
}
