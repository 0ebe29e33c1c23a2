//! A theme: its booklet, its words and its Dutch sentences.

use std::collections::BTreeSet;

use super::seed::{At, SeedReport, theme_file};
use super::{ages, pictures};
use crate::content::{Activity, Theme};
use crate::site::{Problems, Sources};

/// As many as a booklet, a word list and a list of Dutch sentences have.
const ACTIVITIES: usize = 8;
const WORDS: usize = 12;
const PHRASES: usize = 6;

/// The fewest kinds of activity in a booklet, and the fewest prompts of an activity.
const KINDS: usize = 5;
const PROMPTS: usize = 3;

pub(super) fn check(sources: &Sources, theme: &Theme, problems: &mut Problems) {
    let mut report = SeedReport::new(sources, theme_file(&theme.id), problems);
    let top = At::top();
    ages::span(&mut report, &top.key("ages"), theme.ages);
    pictures::emoji(&mut report, &top.key("sign"), &theme.sign);
    pictures::scene(&mut report, &top.key("picture"), &theme.picture);
    for (index, word) in theme.words.iter().enumerate() {
        pictures::emoji(&mut report, &top.key("words").nth(index).key("emoji"), &word.emoji);
    }
    if theme.words.len() != WORDS {
        report.refuse(&top.key("words"), format!("{} words instead of {WORDS}", theme.words.len()));
    }
    if theme.phrases.len() != PHRASES {
        report.refuse(&top.key("phrases"), format!("{} phrases instead of {PHRASES}", theme.phrases.len()));
    }
    if theme.activities.len() != ACTIVITIES {
        let found = theme.activities.len();
        report.refuse(&top, format!("a theme of {found} activities instead of {ACTIVITIES}"));
    }
    let kinds: BTreeSet<_> = theme.activities.iter().map(|activity| activity.kind).collect();
    if kinds.len() < KINDS {
        report.refuse(&top, format!("a theme of {} kinds of activity instead of at least {KINDS}", kinds.len()));
    }
    for (index, activity) in theme.activities.iter().enumerate() {
        check_activity(&mut report, &top.key("activity").nth(index), theme, activity);
    }
}

fn check_activity(report: &mut SeedReport<'_>, at: &At, theme: &Theme, activity: &Activity) {
    ages::span(report, &at.key("ages"), activity.ages);
    ages::prompts(report, at, &activity.prompts, activity.ages, PROMPTS);
    pictures::scene(report, &at.key("picture"), &activity.picture);
    minutes(report, at, activity.minutes);
    if !(3..=5).contains(&activity.steps) {
        report.refuse(&at.key("steps"), format!("{} steps instead of 3 to 5", activity.steps));
    }
    for (index, word) in activity.words.iter().enumerate() {
        if theme.word(word).is_none() {
            let reason = format!("unknown word: `{word}` is not in the list of `{}`", theme.id);
            report.refuse(&at.key("words").nth(index), reason);
        }
    }
}

/// Refuses what is over before it began, and what no small child sits through.
pub(super) fn minutes(report: &mut SeedReport<'_>, at: &At, minutes: u8) {
    if !(3..=15).contains(&minutes) {
        report.refuse(&at.key("minutes"), format!("{minutes} minutes instead of 3 to 15"));
    }
}
