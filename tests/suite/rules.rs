//! The days of a rule, held against an independent implementation of RFC 5545.

use std::collections::BTreeSet;

use proptest::collection::btree_set;
use proptest::prelude::*;
use rrule::RRuleSet;
use thuistaal::civil::{Day, Weekday};
use thuistaal::content::timetable::Rule;

const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "MO"),
    (Weekday::Tuesday, "TU"),
    (Weekday::Wednesday, "WE"),
    (Weekday::Thursday, "TH"),
    (Weekday::Friday, "FR"),
    (Weekday::Saturday, "SA"),
    (Weekday::Sunday, "SU"),
];

/// More than two years have of days.
const ALL: u16 = 1000;

/// What the standard expands: its days, times of day and distances from UTC, in Amsterdam.
pub fn expand(text: &str) -> Vec<(String, String, String)> {
    let set: RRuleSet = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let found = set.all(ALL);
    assert!(!found.limited, "{text} goes on and on");
    let part = |form: &str, index: usize| found.dates[index].format(form).to_string();
    (0..found.dates.len()).map(|at| (part("%Y-%m-%d", at), part("%H:%M", at), part("%z", at))).collect()
}

fn plain(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A rule from a day on, as the standard writes it, with its end as given.
fn written(rule: &Rule, first: Day, time: &str, end: &str) -> String {
    let days: Vec<_> = WEEKDAYS.iter().filter(|(day, _)| rule.weekdays.contains(day)).map(|(_, code)| *code).collect();
    format!(
        "DTSTART;TZID=Europe/Amsterdam:{}T{}00\nRRULE:FREQ=WEEKLY;INTERVAL={};WKST=MO;BYDAY={};{end}",
        plain(first),
        time.replace(':', ""),
        rule.every_weeks,
        days.join(","),
    )
}

proptest! {
    #[test]
    fn falls_on_the_days_that_the_standard_says(
        weekdays in btree_set(0usize..7, 1..=7),
        every_weeks in 1u8..=8,
        start in 0i32..730,
        length in 0i32..=730,
        // By day, as groups are: so the last day is over before midnight in UTC, and the next has not begun.
        (hour, minute) in (6u8..=20, 0u8..60),
    ) {
        let from = Day::new(2026, 1, 1).expect("a day").plus(start);
        let weekdays = weekdays.into_iter().map(|index| WEEKDAYS[index].0).collect();
        let rule = Rule { weekdays, every_weeks, from, until: from.plus(length) };
        let ours: Vec<_> = rule.days(Day::EPOCH).collect();
        prop_assert_eq!(rule.first(), ours.first().copied());
        let Some(first) = rule.first() else { return Ok(()) };
        let time = format!("{hour:02}:{minute:02}");
        for end in [format!("UNTIL={}T210000Z", plain(rule.until)), format!("COUNT={}", ours.len())] {
            let theirs = expand(&written(&rule, first, &time, &end));
            let days: Vec<_> = theirs.iter().map(|(day, _, _)| day.clone()).collect();
            let wanted: Vec<_> = ours.iter().map(Day::to_string).collect();
            prop_assert_eq!(days, wanted, "{}", end);
            prop_assert!(theirs.iter().all(|(_, at, _)| *at == time), "the clock on the wall says the same all year");
        }
    }

    #[test]
    fn its_days_from_a_day_on_are_the_later_ones_of_all(
        weekdays in btree_set(0usize..7, 1..=7),
        every_weeks in 1u8..=8,
        length in 0i32..=400,
        later in -50i32..450,
    ) {
        let from = Day::new(2026, 9, 2).expect("a day");
        let weekdays = weekdays.into_iter().map(|index| WEEKDAYS[index].0).collect();
        let rule = Rule { weekdays, every_weeks, from, until: from.plus(length) };
        let later = from.plus(later);
        let wanted: Vec<_> = rule.days(from).filter(|day| *day >= later).collect();
        prop_assert_eq!(rule.days(later).collect::<Vec<_>>(), wanted);
    }
}

#[test]
fn keeps_its_time_when_the_clocks_change() {
    let (from, until) = (Day::new(2026, 9, 7).expect("a day"), Day::new(2027, 6, 28).expect("a day"));
    let rule = Rule { weekdays: vec![Weekday::Monday], every_weeks: 1, from, until };
    let theirs = expand(&written(&rule, from, "09:30", &format!("UNTIL={}T210000Z", plain(until))));
    let (times, offsets): (BTreeSet<_>, Vec<_>) =
        theirs.iter().map(|(_, time, offset)| (time.as_str(), offset.as_str())).unzip();
    assert_eq!(times, BTreeSet::from(["09:30"]));
    let changes: Vec<_> =
        theirs.windows(2).filter(|pair| pair[0].2 != pair[1].2).map(|pair| pair[1].0.as_str()).collect();
    assert_eq!(changes, ["2026-10-26", "2027-03-29"], "from {offsets:?}");
}
