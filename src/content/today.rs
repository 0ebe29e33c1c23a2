//! Which activity is today's.
//!
//! A pure rule of the index, the child's age, the day and what was done before that day: so it needs no network and
//! comes out the same on both carers' phones. It must never depend on a hash that may change with a version of Rust.

use super::{ActivityEntry, ActivityId, Index, Months, ThemeEntry, ThemeId};
use crate::civil::Day;

/// What today's choice depends on.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// Absent when no age was given: then anything may come.
    pub age: Option<Months>,
    /// The theme of the child's group, where the family chose one.
    pub theme: Option<&'a ThemeId>,
    /// Tells children apart, so that two of the same age get different days.
    pub child: &'a str,
    pub day: Day,
}

/// The activities that fit, the best for that day first; the next is what "another one" gives.
///
/// `times_done` says how often an activity was done *before* that day: a mark of today moves nothing.
/// The booklet of the theme comes first, then the others; within each what was done least; then a rotation by day, so
/// that nobody sees the same activity two days in a row while there are others.
pub fn ranked<'a>(
    index: &'a Index,
    question: &Question<'_>,
    times_done: impl Fn(&ActivityId) -> usize,
) -> Vec<(&'a ThemeEntry, &'a ActivityEntry)> {
    let fits = |activity: &ActivityEntry| question.age.is_none_or(|age| activity.ages.contains(age));
    let mut found: Vec<_> = index.activities().filter(|(_, activity)| fits(activity)).collect();
    if found.is_empty() {
        // A child older than the oldest booklet still gets something: what is meant for the oldest.
        let oldest = index.activities().map(|(_, activity)| activity.ages.until).max();
        found = index.activities().filter(|(_, activity)| Some(activity.ages.until) == oldest).collect();
    }
    sort_by_rank(&mut found, |(_, activity)| mix(question.child, activity.id.as_str()));
    let day = day_number(question.day);
    let theme = question.theme.cloned().or_else(|| theme_of_the_day(index, &found, day));
    let (mut booklet, mut others): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|(of, _)| Some(&of.id) == theme.as_ref());
    for group in [&mut booklet, &mut others] {
        turn(group, day);
        sort_by_rank(group, |(_, activity)| u64::try_from(times_done(&activity.id)).unwrap_or(u64::MAX));
    }
    booklet.append(&mut others);
    booklet
}

type Found<'a> = (&'a ThemeEntry, &'a ActivityEntry);

/// Sorts by rank and keeps the order of equals: each is put in its place, as a library's sort costs kilobytes.
fn sort_by_rank(found: &mut Vec<Found<'_>>, rank: impl Fn(&Found<'_>) -> u64) {
    let mut sorted = Vec::new();
    for item in found.drain(..) {
        insert(&mut sorted, rank(&item), item);
    }
    found.extend(sorted.into_iter().map(|(_, item)| item));
}

fn insert<'a>(sorted: &mut Vec<(u64, Found<'a>)>, rank: u64, item: Found<'a>) {
    let place = sorted.partition_point(|(other, _)| *other <= rank);
    sorted.insert(place, (rank, item));
}

/// Puts another one first every day, until all have been first.
fn turn<T>(group: &mut [T], day: u64) {
    if let Some(count) = u64::try_from(group.len()).ok().filter(|count| *count > 0) {
        group.rotate_left(usize::try_from(day % count).unwrap_or(0));
    }
}

/// Six weeks a theme, in the index's order, when the family did not choose one.
fn theme_of_the_day(index: &Index, found: &[Found<'_>], day: u64) -> Option<ThemeId> {
    let themes = index.themes.iter().filter(|theme| found.iter().any(|(of, _)| of.id == theme.id));
    let themes: Vec<_> = themes.collect();
    let count = u64::try_from(themes.len()).ok().filter(|count| *count > 0)?;
    let nth = usize::try_from(day / 42 % count).ok()?;
    themes.get(nth).map(|theme| theme.id.clone())
}

/// Days since 1970-01-01; days before it count as the first.
fn day_number(day: Day) -> u64 {
    u64::try_from(day.since(Day::EPOCH)).unwrap_or(0)
}

/// FNV-1a over both texts: small, and the same for ever.
fn mix(child: &str, activity: &str) -> u64 {
    let bytes = child.bytes().chain([0xff]).chain(activity.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;
    use crate::content::{AgeSpan, Kind};

    fn index() -> Index {
        let theme = |id: &str, from, until| ThemeEntry {
            id: id.parse().unwrap(),
            activities: (1..=8)
                .map(|n| ActivityEntry {
                    id: format!("{id}-{n}").parse().unwrap(),
                    kind: Kind::Talk,
                    ages: AgeSpan::months(from, until),
                })
                .collect(),
        };
        Index { themes: vec![theme("baby", 0, 24), theme("food", 24, 72), theme("pets", 24, 72)], ..Index::default() }
    }

    fn question(age: u16, day: Day) -> Question<'static> {
        Question { age: Some(Months(age)), theme: None, child: "k3f", day }
    }

    #[test]
    fn fits_the_age_and_is_the_same_wherever_it_is_asked() {
        let index = index();
        let asked = question(30, day("2026-11-20"));
        let first = ranked(&index, &asked, |_| 0);
        assert!(first.iter().all(|(_, activity)| activity.ages.contains(Months(30))));
        assert_eq!(first, ranked(&index.clone(), &asked, |_| 0));
    }

    #[test]
    fn eight_days_give_eight_activities() {
        let index = index();
        for age in [10, 30] {
            let first = |d| ranked(&index, &question(age, Day::EPOCH.plus(d)), |_| 0)[0].1.id.clone();
            let mut seen: Vec<_> = (1..=8).map(first).collect();
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), 8, "at {age} months");
        }
    }

    #[test]
    fn the_chosen_theme_comes_first_and_what_was_done_waits() {
        let index = index();
        let theme: ThemeId = "pets".parse().unwrap();
        let asked = Question { theme: Some(&theme), ..question(40, day("2026-11-20")) };
        let fresh = ranked(&index, &asked, |_| 0);
        assert!(fresh[..8].iter().all(|(of, _)| of.id == theme));
        let done = fresh[0].1.id.clone();
        let later = ranked(&index, &asked, |id| usize::from(*id == done));
        assert_eq!(later[7].1.id, done);
    }

    #[test]
    fn a_child_of_nine_still_gets_something() {
        assert!(!ranked(&index(), &question(108, day("2026-11-20")), |_| 0).is_empty());
    }
}
