//! A timetable: sessions that can take place, at places that exist.

use std::collections::BTreeSet;

use super::ages;
use super::seed::{At, SeedReport, municipality_file};
use crate::content::timetable::{BreakReason, Happens, Rule};
use crate::content::{Municipality, Session};
use crate::site::{Problems, Sources};
use unic_langid::LanguageIdentifier;

pub(super) fn check(sources: &Sources, municipality: &Municipality, problems: &mut Problems) {
    let mut report = SeedReport::new(sources, municipality_file(&municipality.id, "timetable"), problems);
    let mut ids = BTreeSet::new();
    for (index, session) in municipality.sessions.iter().enumerate() {
        let at = At::top().key("session").nth(index);
        if !ids.insert(&session.id) {
            report.refuse(&at.key("id"), format!("overlapping ids: there is another session `{}`", session.id));
        }
        if municipality.place(&session.place).is_none() {
            report.refuse(&at.key("place"), format!("unknown place: `{}`", session.place));
        }
        if let Some(span) = session.ages {
            ages::span(&mut report, &at.key("ages"), span);
        }
        check_time(&mut report, &at, session);
        check_days(&mut report, &at, session);
        for (index, tag) in session.languages.iter().enumerate() {
            check_language(&mut report, &at.key("languages").nth(index), tag);
        }
    }
}

fn check_time(report: &mut SeedReport<'_>, at: &At, session: &Session) {
    let Session { start, end, rule, .. } = session;
    let Rule { weekdays, every_weeks, from, until } = rule;
    if start >= end {
        report.refuse(&at.key("start"), format!("impossible time: from {start} to {end}"));
    }
    if weekdays.windows(2).any(|pair| pair[0] == pair[1]) {
        report.refuse(&at.key("weekdays"), "a weekday that is named twice");
    }
    if *every_weeks < 1 {
        report.refuse(&at.key("every_weeks"), "impossible time: every 0 weeks; write 1 for every week");
    }
    if from > until {
        report.refuse(&at.key("from"), format!("impossible time: from {from} until {until}"));
    } else if weekdays.is_empty() || rule.first().is_none() {
        let reason = format!("a rule with no date: no such weekday from {from} until {until}");
        report.refuse(&at.key("weekdays"), reason);
    } else if session.next(*from).is_none() {
        report.refuse(at, "a rule with no date: every one is closed or cancelled");
    }
}

/// Days that are taken out must be there: else somebody meant another day, and a parent stands before a closed door.
fn check_days(report: &mut SeedReport<'_>, at: &At, session: &Session) {
    let off = session.breaks.iter().filter(|one| one.reason == BreakReason::DayOff);
    for (index, one) in off.enumerate().filter(|(_, one)| !session.rule.falls_on(one.from)) {
        report.refuse(&at.key("except").nth(index), format!("it does not fall on {} anyway", one.from));
    }
    for (index, one) in session.cancelled.iter().enumerate() {
        let at = at.key("cancelled").nth(index);
        let twice = session.cancelled[..index].iter().any(|before| before.day == one.day);
        let closed = session.breaks.iter().any(|known| known.contains(one.day));
        match session.on(one.day) {
            None => report.refuse(&at, format!("it does not fall on {} anyway", one.day)),
            Some(Happens::Cancelled(_)) if twice => report.refuse(&at, format!("{} is cancelled twice", one.day)),
            Some(_) if closed => report.refuse(&at, format!("{} is closed anyway", one.day)),
            Some(_) => {}
        }
    }
}

/// Refuses what is no BCP 47 tag, or one in another form than the usual, under which no name is found for it.
fn check_language(report: &mut SeedReport<'_>, at: &At, tag: &str) {
    match tag.parse::<LanguageIdentifier>() {
        Ok(known) if known != tag => {
            report.refuse(at, format!("`{tag}` is not the usual form of a language tag: write `{known}`"));
        }
        // Every registered language has two or three letters, though the grammar of tags allows more.
        Ok(known) if !known.language.is_empty() && known.language.as_str().len() <= 3 => {}
        _ => report.refuse(at, format!("`{tag}` is no language tag: write one as in `nl` or `kmr`")),
    }
}
