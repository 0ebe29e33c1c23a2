//! A child, as far as the app needs to know it: what to call it, and about how old it is.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::civil::Day;
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
    /// Months since the year 0.
    month: i32,
    /// Derived from an age band, not given by the parent.
    guessed: bool,
}

/// Months since the year 0.
fn month_of(day: Day) -> i32 {
    day.year() * 12 + i32::from(day.month()) - 1
}

impl Born {
    /// The month that contains `day`.
    pub fn in_month_of(day: Day) -> Self {
        Self { month: month_of(day), guessed: false }
    }

    /// The month that makes a child of the middle of `band` on `today`; from then on the child grows older by itself.
    pub fn guessed_from(band: AgeBand, today: Day) -> Self {
        Self { month: month_of(today) - i32::from(band.typical().0), guessed: true }
    }

    /// The age on `day`, in whole calendar months; 0 for a child yet to be born.
    pub fn age_on(self, day: Day) -> Months {
        Months(u16::try_from((month_of(day) - self.month).max(0)).unwrap_or(u16::MAX))
    }

    /// As an input of type `month` writes it: `2024-05`.
    pub fn month(self) -> String {
        format!("{:04}-{:02}", self.month.div_euclid(12), self.month.rem_euclid(12) + 1)
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
        let (guessed, month) = text.strip_prefix('~').map_or((false, text), |month| (true, month));
        let first: Day = format!("{month}-01").parse().map_err(|_| ChildError::Born(text.to_owned()))?;
        Ok(Self { month: month_of(first), guessed })
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
    use crate::civil::day;
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    #[test]
    fn a_band_guesses_a_month_that_falls_in_it() {
        for band in AgeBand::iter() {
            let born = Born::guessed_from(band, day("2026-11-20"));
            assert_eq!(AgeBand::of(born.age_on(day("2026-11-20"))), band);
        }
        assert_eq!(Born::in_month_of(day("2024-05-31")).age_on(day("2026-05-01")), Months(24));
        assert_eq!(Born::in_month_of(day("2027-01-01")).age_on(day("2026-05-01")), Months(0));
    }

    proptest! {
        #[test]
        fn a_month_reads_as_it_is_written(month in 1900i32 * 12..2100 * 12, guessed: bool) {
            let born = Born { month, guessed };
            prop_assert_eq!(born.to_string().parse(), Ok(born));
        }

        #[test]
        fn no_text_breaks_the_parser(text in ".{0,12}") {
            let _ = text.parse::<Born>();
        }
    }
}
