//! What a municipality's own documents say of its preschool, and what it costs there.
//!
//! Costs differ from place to place and from year to year: they are reckoned from the municipality's dated table, and
//! where that has no answer there is none.

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

/// What a parent has said of what it would cost her, so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CostAnswers {
    /// Whether she has kinderopvangtoeslag.
    pub allowance: Option<bool>,
    /// Whether the consultatiebureau gave an indication.
    pub indication: Option<bool>,
    /// Which step of the table the family's income is in.
    pub band: Option<usize>,
    pub hours_a_week: Option<u8>,
}

/// What that comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Estimate {
    /// Not all has been said yet.
    Open,
    /// So many cents in an average month.
    Cents(u32),
    /// The municipality's documents have no answer.
    Unknown,
}

impl Preschool {
    /// The table for who said this. Nothing before it is known which,
    /// `Some(None)` where the municipality has no such table.
    pub fn table_for(&self, asked: &CostAnswers) -> Option<Option<&CostTable>> {
        let whom = match (asked.indication, asked.allowance?) {
            (Some(true), _) if self.table(Entitlement::Indication).is_some() => Entitlement::Indication,
            (_, true) => Entitlement::Allowance,
            (_, false) => Entitlement::NoAllowance,
        };
        Some(self.table(whom))
    }

    pub fn estimate(&self, asked: &CostAnswers) -> Estimate {
        if self.tables.is_empty() {
            return Estimate::Unknown;
        }
        let Some(table) = self.table_for(asked) else { return Estimate::Open };
        let Some(table) = table else { return Estimate::Unknown };
        let band = asked.band.and_then(|nth| table.bands.get(nth));
        let (Some(band), Some(hours)) = (band, asked.hours_a_week) else { return Estimate::Open };
        self.a_month(band, hours).map_or(Estimate::Unknown, Estimate::Cents)
    }

    pub fn table(&self, whom: Entitlement) -> Option<&CostTable> {
        self.tables.iter().find(|table| table.whom == whom)
    }

    /// What so many hours a week come to in an average month, in cents, for parents in a band of a table; `None` where
    /// the municipality did not say for how many weeks, or where it comes to what nobody pays.
    pub fn a_month(&self, band: &CostBand, hours_a_week: u8) -> Option<u32> {
        let hours = u64::from(hours_a_week) * u64::from(self.weeks_a_year?);
        u32::try_from((u64::from(band.cents_an_hour) * hours + 6) / 12).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;

    fn band(cents_an_hour: u32) -> CostBand {
        CostBand { income_from: 0, income_until: None, cents_an_hour }
    }

    fn preschool(tables: &[(Entitlement, u32)]) -> Preschool {
        let table = |(whom, cents): &(Entitlement, u32)| CostTable { whom: *whom, bands: vec![band(*cents)] };
        Preschool {
            source: "s".into(),
            checked_on: day("2026-11-01"),
            valid_until: day("2027-12-31"),
            weeks_a_year: Some(40),
            hours_a_week: Some(16),
            cost_from_cents_a_month: None,
            ask_place: None,
            tables: tables.iter().map(table).collect(),
        }
    }

    #[test]
    fn the_estimate_follows_what_was_said() {
        use Entitlement::{Indication, NoAllowance};
        let both = preschool(&[(NoAllowance, 30), (Indication, 3)]);
        let mut asked = CostAnswers { hours_a_week: Some(16), ..CostAnswers::default() };
        assert_eq!(both.estimate(&asked), Estimate::Open);
        asked.allowance = Some(false);
        assert_eq!(both.estimate(&asked), Estimate::Open, "the income is not known yet");
        asked.band = Some(0);
        assert_eq!(both.estimate(&asked), Estimate::Cents(1600));
        asked.indication = Some(true);
        assert_eq!(both.estimate(&asked), Estimate::Cents(160));
        // A municipality without a table for it counts as for others.
        assert_eq!(preschool(&[(NoAllowance, 30)]).estimate(&asked), Estimate::Cents(1600));
        asked = CostAnswers { allowance: Some(true), indication: None, ..asked };
        assert_eq!(both.estimate(&asked), Estimate::Unknown);
        assert_eq!(preschool(&[]).estimate(&CostAnswers::default()), Estimate::Unknown);
    }

    #[test]
    fn a_month_is_a_twelfth_of_the_year() {
        let band = band(30);
        let mut preschool = preschool(&[(Entitlement::NoAllowance, 30)]);
        assert_eq!(preschool.a_month(&band, 16), Some(1600));
        assert!(preschool.table(Entitlement::Indication).is_none());
        let too_much = CostBand { cents_an_hour: u32::MAX, ..band.clone() };
        assert_eq!(preschool.a_month(&too_much, 16), None);
        preschool.weeks_a_year = None;
        assert_eq!(preschool.a_month(&band, 16), None);
    }
}
