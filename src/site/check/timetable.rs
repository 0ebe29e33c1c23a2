//! A timetable: sessions that can take place, at places that exist.

use std::collections::BTreeSet;

use super::ages;
use super::seed::{At, SeedReport, municipality_file};
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
        for (index, tag) in session.languages.iter().enumerate() {
            check_language(&mut report, &at.key("languages").nth(index), tag);
        }
    }
}

fn check_time(report: &mut SeedReport<'_>, at: &At, session: &Session) {
    let Session { start, end, from, until, .. } = session;
    if start >= end {
        report.refuse(&at.key("start"), format!("impossible time: from {start} to {end}"));
    }
    if session.every_weeks < 1 {
        report.refuse(&at.key("every_weeks"), "impossible time: every 0 weeks; write 1 for every week");
    }
    if from > until {
        report.refuse(&at.key("from"), format!("impossible time: from {from} until {until}"));
    } else if session.next_on_or_after(*from).is_none() {
        let reason = format!("impossible time: that weekday does not occur from {from} until {until}");
        report.refuse(&at.key("weekday"), reason);
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
