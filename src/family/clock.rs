//! When a thing was said: a hybrid logical clock (Kulkarni and others, 2014).
//!
//! A stamp follows the wall clock while that runs forward, never goes back when it does not, and is always greater
//! than every stamp this phone has seen. So a phone a year ahead wins only until its entries have been merged once.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A phone, or rather one browser's storage: eight letters drawn at random when the app first ran in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneId([u8; 8]);

impl PhoneId {
    /// The id that 40 random bits stand for; the others are ignored.
    pub fn from_random(bits: u64) -> Self {
        const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        // Every index is below 32 by the mask.
        Self(std::array::from_fn(|i| LETTERS[(bits >> (5 * i) & 31) as usize]))
    }

    pub fn as_str(&self) -> &str {
        // Both ways to make an id let only ASCII through.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Why a text is no stamp.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is no stamp: write milliseconds.count.phone")]
pub struct StampError(String);

/// Compares by time, then count, then phone: so any two stamps of different phones have an order that all agree on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Stamp {
    /// Milliseconds since 1970, UTC.
    pub millis: u64,
    /// Tells apart what was said within one millisecond, or while the wall clock stood behind.
    pub count: u32,
    pub phone: PhoneId,
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.millis, self.count, self.phone.as_str())
    }
}

impl FromStr for Stamp {
    type Err = StampError;

    fn from_str(text: &str) -> Result<Self, StampError> {
        let bad = || StampError(text.to_owned());
        let mut parts = text.splitn(3, '.');
        let mut next = || parts.next().ok_or_else(bad);
        let (millis, count, phone) = (next()?, next()?, next()?);
        let number = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit());
        if !number(millis) || !number(count) {
            return Err(bad());
        }
        Ok(Self {
            millis: millis.parse().map_err(|_| bad())?,
            count: count.parse().map_err(|_| bad())?,
            phone: phone.parse().map_err(|_| bad())?,
        })
    }
}

impl FromStr for PhoneId {
    type Err = StampError;

    fn from_str(text: &str) -> Result<Self, StampError> {
        let bytes: [u8; 8] = text.as_bytes().try_into().map_err(|_| StampError(text.to_owned()))?;
        let allowed = bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if allowed { Ok(Self(bytes)) } else { Err(StampError(text.to_owned())) }
    }
}

impl TryFrom<String> for Stamp {
    type Error = StampError;
    fn try_from(text: String) -> Result<Self, StampError> {
        text.parse()
    }
}

impl From<Stamp> for String {
    fn from(stamp: Stamp) -> String {
        stamp.to_string()
    }
}

/// Hands out this phone's stamps.
#[derive(Debug, Clone)]
pub struct Clock {
    phone: PhoneId,
    last: (u64, u32),
}

impl Clock {
    pub fn new(phone: PhoneId) -> Self {
        Self { phone, last: (0, 0) }
    }

    /// The next stamp, given the wall clock in milliseconds since 1970.
    pub fn tick(&mut self, wall: u64) -> Stamp {
        let (millis, count) = self.last;
        self.last = if wall > millis {
            (wall, 0)
        } else {
            // A count that runs over moves into the next millisecond; time ends some hundred million years from now.
            count.checked_add(1).map_or((millis.saturating_add(1), 0), |count| (millis, count))
        };
        Stamp { millis: self.last.0, count: self.last.1, phone: self.phone }
    }

    /// Takes note of a stamp seen elsewhere: everything said from now on is later.
    pub fn observe(&mut self, seen: Stamp) {
        self.last = self.last.max((seen.millis, seen.count));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn stamps_only_grow(walls in proptest::collection::vec(0u64..1 << 50, 1..50), seen in 0u64..1 << 50) {
            let mut clock = Clock::new(PhoneId::from_random(7));
            clock.observe(Stamp { millis: seen, count: u32::MAX, phone: PhoneId::from_random(9) });
            let stamps: Vec<_> = walls.into_iter().map(|wall| clock.tick(wall)).collect();
            prop_assert!(stamps.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(stamps[0].millis > seen);
        }

        #[test]
        fn a_stamp_reads_as_it_is_written(millis: u64, count: u32, bits: u64) {
            let stamp = Stamp { millis, count, phone: PhoneId::from_random(bits) };
            prop_assert_eq!(stamp.to_string().parse(), Ok(stamp));
        }

        #[test]
        fn no_text_breaks_the_parser(text: String) {
            let _ = text.parse::<Stamp>();
        }
    }
}
