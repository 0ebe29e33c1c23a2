//! Days, as coarse as the server needs to know when a family was last here.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::civil::Day;

/// The civil day in UTC.
pub fn today() -> Day {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Day::EPOCH.plus(i32::try_from(seconds / 86_400).unwrap_or(i32::MAX))
}

/// As a column of either database holds it: days since 1970.
pub(super) fn column(day: Day) -> i32 {
    day.since(Day::EPOCH)
}
