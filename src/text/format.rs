//! How a language writes numbers and dates: asked through a trait, so that the words know neither browser nor ICU.

use crate::civil::Day;
use strum::EnumString;

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

/// Writes for one language.
pub trait Format: Send + Sync {
    /// The number with just so many `decimals`, grouped and in the digits of the language.
    fn number(&self, value: f64, decimals: u8) -> String;
    fn date(&self, date: Day, style: DateStyle) -> String;
}
