//! A day, as coarse as the server needs to know when a family was last here.

use std::time::{SystemTime, UNIX_EPOCH};

/// Days since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

impl Day {
    pub fn today() -> Self {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Self(u32::try_from(seconds / 86_400).unwrap_or(u32::MAX))
    }

    #[must_use]
    pub fn minus(self, days: u32) -> Self {
        Self(self.0.saturating_sub(days))
    }

    /// As a column of either database holds it.
    pub(super) fn column(self) -> i32 {
        i32::try_from(self.0).unwrap_or(i32::MAX)
    }
}
