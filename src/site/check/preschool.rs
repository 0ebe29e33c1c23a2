//! What is known of a municipality's preschool: whom to ask, until when it holds, what it costs.

use super::seed::{At, SeedReport, municipality_file};
use crate::content::{CostTable, Municipality};
use crate::site::{Problems, Sources};

pub(super) fn check(sources: &Sources, municipality: &Municipality, problems: &mut Problems) {
    let mut report = SeedReport::new(sources, municipality_file(&municipality.id, "preschool"), problems);
    let preschool = &municipality.preschool;
    if let Some(place) = preschool.ask_place.as_ref().filter(|place| municipality.place(place).is_none()) {
        report.refuse(&At::top().key("ask_place"), format!("unknown place: `{place}`"));
    }
    if preschool.checked_on > preschool.valid_until {
        let (checked_on, valid_until) = (preschool.checked_on, preschool.valid_until);
        let reason = format!("impossible time: checked on {checked_on}, and valid until {valid_until} already");
        report.refuse(&At::top().key("checked_on"), reason);
    }
    for (index, table) in preschool.tables.iter().enumerate() {
        let at = At::top().key("table").nth(index);
        if preschool.tables[..index].iter().any(|before| before.whom == table.whom) {
            report.refuse(&at.key("for"), "another table is for the same parents");
        }
        check_costs(&mut report, &at.key("bands"), table);
    }
}

/// Every income has one price: the bands start at nothing, follow each other, and the last is open.
fn check_costs(report: &mut SeedReport<'_>, at: &At, table: &CostTable) {
    let costs = &table.bands;
    if costs.is_empty() {
        report.refuse(at, "a table without bands");
    }
    // Where the next band must begin; nowhere after an open one.
    let mut next = Some(0);
    for (index, band) in costs.iter().enumerate() {
        let at = at.nth(index);
        let from = band.income_from;
        match next {
            Some(0) if index == 0 && from != 0 => {
                report.refuse(&at.key("income_from"), format!("the first cost band starts at {from} instead of 0"));
            }
            Some(expected) if from > expected => {
                report.refuse(&at.key("income_from"), format!("cost bands leave a gap from {expected} to {from}"));
            }
            Some(expected) if from < expected => {
                report.refuse(&at.key("income_from"), format!("cost bands overlap from {from} to {expected}"));
            }
            Some(_) => {}
            None => report.refuse(&at, "cost bands overlap: the one before is open, which only the last may be"),
        }
        if let Some(until) = band.income_until.filter(|until| *until <= from) {
            report.refuse(&at.key("income_until"), format!("an impossible cost band: from {from} until {until}"));
        }
        next = band.income_until;
    }
    if let (Some(until), Some(last)) = (next, costs.len().checked_sub(1)) {
        let at = at.nth(last).key("income_until");
        report.refuse(&at, format!("the last cost band must be open, and ends at {until}"));
    }
}
