//! How old a child is, and for which ages a thing is meant. Everything counts in whole months.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

/// An age in whole months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Months(pub u16);

impl Months {
    /// Whole years, as a parent says them: 35 months is 2.
    pub fn years(self) -> u16 {
        self.0 / 12
    }
}

/// The ages from `from` up to, and not including, `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeSpan {
    pub from: Months,
    pub until: Months,
}

impl AgeSpan {
    pub const fn months(from: u16, until: u16) -> Self {
        Self { from: Months(from), until: Months(until) }
    }

    pub fn contains(self, age: Months) -> bool {
        self.from <= age && age < self.until
    }

    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// Whether every age of `self` is also an age of `other`.
    pub fn within(self, other: Self) -> bool {
        other.from <= self.from && self.until <= other.until
    }
}

/// What a parent chooses with one tap when she does not want to give a birth month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr)]
pub enum AgeBand {
    #[strum(serialize = "0")]
    Baby,
    #[strum(serialize = "1")]
    One,
    #[strum(serialize = "2")]
    Two,
    #[strum(serialize = "3")]
    Three,
    #[strum(serialize = "4")]
    FourAndUp,
}

impl AgeBand {
    /// The band as it stands in addresses and in markup: its first year.
    pub fn code(self) -> &'static str {
        self.into()
    }

    pub fn from_code(code: &str) -> Option<Self> {
        use strum::IntoEnumIterator;
        Self::iter().find(|band| band.code() == code)
    }

    pub fn span(self) -> AgeSpan {
        match self {
            Self::Baby => AgeSpan::months(0, 12),
            Self::One => AgeSpan::months(12, 24),
            Self::Two => AgeSpan::months(24, 36),
            Self::Three => AgeSpan::months(36, 48),
            Self::FourAndUp => AgeSpan::months(48, 72),
        }
    }

    /// The age that stands for the band when only the band is known: its middle.
    pub fn typical(self) -> Months {
        let AgeSpan { from, until } = self.span();
        Months((from.0 + until.0) / 2)
    }

    /// The band that an age falls in; a child of six or more stays in the last one.
    pub fn of(age: Months) -> Self {
        use strum::IntoEnumIterator;
        Self::iter().find(|band| band.span().contains(age)).unwrap_or(Self::FourAndUp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::IntoEnumIterator;

    #[test]
    fn bands_follow_each_other_without_a_gap() {
        let spans: Vec<_> = AgeBand::iter().map(AgeBand::span).collect();
        assert!(spans.windows(2).all(|pair| pair[0].until == pair[1].from));
        assert_eq!(AgeBand::of(Months(23)), AgeBand::One);
        assert_eq!(AgeBand::of(Months(100)), AgeBand::FourAndUp);
        assert!(AgeBand::iter().all(|band| AgeBand::of(band.typical()) == band));
    }
}
