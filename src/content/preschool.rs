//! What a municipality's own documents say of its preschool, and what it costs there.
//!
//! Costs differ from place to place and from year to year: they are reckoned from the municipality's dated table, and where
//! that has no answer there is none.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::PlaceId;
use crate::civil::Day;

/// For which parents a table of costs is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Entitlement {
    /// Without kinderopvangtoeslag.
    NoAllowance,
    /// With kinderopvangtoeslag: what remains to be paid.
    Allowance,
    /// With "extra spelen en leren" from the consultatiebureau.
    Indication,
}

/// One step of a cost table. Incomes are joint, in euro a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostBand {
    pub income_from: u32,
    /// Exclusive; absent in the last band.
    pub income_until: Option<u32>,
    pub cents_an_hour: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostTable {
    #[serde(rename = "for")]
    pub whom: Entitlement,
    pub bands: Vec<CostBand>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preschool {
    pub source: String,
    pub checked_on: Day,
    pub valid_until: Day,
    pub weeks_a_year: Option<u8>,
    pub hours_a_week: Option<u8>,
    /// The lowest monthly contribution of parents without kinderopvangtoeslag.
    pub cost_from_cents_a_month: Option<u32>,
    pub ask_place: Option<PlaceId>,
    #[serde(default, rename = "table")]
    pub tables: Vec<CostTable>,
}

impl Preschool {
    pub fn table(&self, whom: Entitlement) -> Option<&CostTable> {
        self.tables.iter().find(|table| table.whom == whom)
    }

    /// What so many hours a week come to in an average month, in cents, for parents in a band of a table; `None` where the
    /// municipality did not say for how many weeks, or where it comes to what nobody pays.
    pub fn a_month(&self, band: &CostBand, hours_a_week: u8) -> Option<u32> {
        let hours = u64::from(hours_a_week) * u64::from(self.weeks_a_year?);
        u32::try_from((u64::from(band.cents_an_hour) * hours + 6) / 12).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;

    #[test]
    fn a_month_is_a_twelfth_of_the_year() {
        let band = CostBand { income_from: 0, income_until: None, cents_an_hour: 30 };
        let mut preschool = Preschool {
            source: "s".into(),
            checked_on: day("2026-11-01"),
            valid_until: day("2027-12-31"),
            weeks_a_year: Some(40),
            hours_a_week: Some(16),
            cost_from_cents_a_month: None,
            ask_place: None,
            tables: vec![CostTable { whom: Entitlement::NoAllowance, bands: vec![band.clone()] }],
        };
        assert_eq!(preschool.a_month(&band, 16), Some(1600));
        assert!(preschool.table(Entitlement::Indication).is_none());
        let too_much = CostBand { cents_an_hour: u32::MAX, ..band.clone() };
        assert_eq!(preschool.a_month(&too_much, 16), None);
        preschool.weeks_a_year = None;
        assert_eq!(preschool.a_month(&band, 16), None);
    }
}
