//! Why a session does not take place on a day of its rule: a closure that was known beforehand, or a cancellation.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::civil::Day;

/// A holiday, as the seeds and the words name it: of the schools, or of everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum HolidayName {
    Autumn,
    Winter,
    Spring,
    May,
    Summer,
    EasterMonday,
    KingsDay,
    LiberationDay,
    Ascension,
    WhitMonday,
}

/// One holiday of one year in one region; both days are part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub name: HolidayName,
    pub from: Day,
    pub until: Day,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BreakReason {
    Holiday(HolidayName),
    /// A single day without it, for no reason that a parent needs.
    DayOff,
}

/// Days on which a session does not take place, as was known when the timetable was made; both ends are part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Break {
    pub from: Day,
    pub until: Day,
    pub reason: BreakReason,
}

impl Break {
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    Illness,
    TooFew,
    Building,
    Other,
}

/// A day on which a session was to take place, and does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancelled {
    pub day: Day,
    pub reason: CancelReason,
}
