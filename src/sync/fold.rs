//! Old days make room for new ones.
//!
//! Of old days only a number is worth keeping: how often each activity was done. But numbers cannot be merged with the
//! marks they were counted from: whether a mark was done or undone depends on which of two stamps is greater, and a
//! number has forgotten both. So nothing is ever merged *into* a number. Instead a phone that has just merged what the
//! server holds
//!
//! 1. writes the numbers as ordinary entries, `sum/<child>/<activity>`, and
//! 2. writes the horizon, `folded/<year>-<month>`: every dated key before that month is no longer part of the state.
//!
//! Every phone that reads a horizon forgets the same keys ([`settle`]). Leaving out keys commutes with a merge that
//! goes key by key, and the horizon of a merge is the later of both horizons; so merging and settling keep all merge
//! laws. What it costs: a mark on a day before the horizon that reaches the server only after the fold is not counted.
//! The horizon is therefore at least [`KEPT_MONTHS`] old.

use std::collections::BTreeMap;

use crate::civil::Day;
use crate::family::facts::{day_of, folded_key, folded_until, sum_key};
use crate::family::{Clock, Fact, Key, State};

/// How many whole months are never folded.
pub const KEPT_MONTHS: i32 = 13;
const DAY_MILLIS: u64 = 86_400_000;

/// The first day that is still kept by day, if any were folded.
pub fn horizon(state: &State) -> Option<Day> {
    state.entries().filter_map(|(key, _)| folded_until(key)).max()
}

/// Forgets what stands before the horizon. Doing it twice does nothing.
pub fn settle(state: &mut State) {
    let Some(horizon) = horizon(state) else { return };
    let kept = |key: &Key| match (folded_until(key), day_of(key)) {
        (Some(other), _) => other == horizon,
        (_, Some(day)) => day >= horizon,
        _ => true,
    };
    if !state.entries().all(|(key, _)| kept(key)) {
        let mut settled = State::default();
        for (key, entry) in state.entries().filter(|(key, _)| kept(key)) {
            settled.admit(key.clone(), entry.clone());
        }
        *state = settled;
    }
}

/// Folds so many of the oldest months that about a third of the dated keys go, but none of the last [`KEPT_MONTHS`].
/// Says whether there was anything to fold. To be called right after a merge with what the server holds.
pub fn fold(state: &mut State, clock: &mut Clock, wall: u64) -> bool {
    let Some(latest) = latest_allowed(wall) else { return false };
    let mut days: Vec<Day> = state.entries().filter_map(|(key, _)| day_of(key)).collect();
    days.sort_unstable();
    let Some(third) = days.get(days.len() / 3) else { return false };
    let until = month_start(*third, 1).unwrap_or(*third).min(latest);
    if days.first().is_none_or(|first| *first >= until) {
        return false;
    }
    let mut sums: BTreeMap<Key, u64> = BTreeMap::new();
    for (key, value) in state.facts() {
        if value.is_yes() && day_of(key).is_some_and(|day| day < until) {
            let parts: Vec<&str> = key.segments().collect();
            if let ["done", child, activity, _] = parts[..] {
                *sums.entry(sum_key(child, activity)).or_default() += 1;
            }
        }
    }
    for (sum, more) in sums {
        let before = state.value(&sum).and_then(count).unwrap_or(0);
        state.set(sum, Some(before.saturating_add(more).to_string().as_str().into()), clock, wall);
    }
    state.set(folded_key(until), Some(Fact::Yes), clock, wall);
    settle(state);
    true
}

/// A number is kept as a text, as all that the app says but yes.
fn count(fact: &Fact) -> Option<u64> {
    fact.text()?.parse().ok()
}

fn latest_allowed(wall: u64) -> Option<Day> {
    let today = Day::EPOCH.plus(i32::try_from(wall / DAY_MILLIS).ok()?);
    month_start(today, -KEPT_MONTHS)
}

/// The first day of the month that is so many months after the one of `day`.
fn month_start(day: Day, months: i32) -> Option<Day> {
    let month = day.year() * 12 + i32::from(day.month()) - 1 + months;
    Day::new(month.div_euclid(12), u8::try_from(month.rem_euclid(12) + 1).ok()?, 1)
}
