//! The days on which a session falls: some weekdays, every so many weeks, from one day to another.
//!
//! It is RFC 5545's `FREQ=WEEKLY` with `WKST=MO`, and nothing else of it. The tests hold it against an independent
//! implementation of that standard.

use serde::{Deserialize, Serialize};

use crate::civil::{Day, Weekday};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// At least one, in the order of the week.
    pub weekdays: Vec<Weekday>,
    /// 1 for every week, 2 for every other; counted in weeks that begin on Monday, from that of the first day on.
    pub every_weeks: u8,
    /// The first and the last day on which it may fall.
    pub from: Day,
    pub until: Day,
}

/// For how many days one looks ahead: ten years.
const AHEAD: i32 = 3_653;

impl Rule {
    /// The first day of all, where there is any.
    pub fn first(&self) -> Option<Day> {
        (0..7).map(|days| self.from.plus(days)).find(|day| *day <= self.until && self.weekdays.contains(&day.weekday()))
    }

    pub fn falls_on(&self, day: Day) -> bool {
        let weeks_since = |first: Day| day.monday().since(first.monday()) / 7;
        let in_turn = |first: Day| day >= first && weeks_since(first) % i32::from(self.every_weeks.max(1)) == 0;
        day <= self.until && self.weekdays.contains(&day.weekday()) && self.first().is_some_and(in_turn)
    }

    /// Its days, `from` included, in order, as far as anybody plans:
    /// a rule that never ends must not keep a phone for ever.
    pub fn days(&self, from: Day) -> impl Iterator<Item = Day> {
        let from = from.max(self.from);
        let count = self.until.since(from).saturating_add(1).clamp(0, AHEAD);
        (0..count).map(move |days| from.plus(days)).filter(|day| self.falls_on(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;

    fn rule(weekdays: &[Weekday], every_weeks: u8) -> Rule {
        Rule { weekdays: weekdays.to_vec(), every_weeks, from: day("2026-09-02"), until: day("2026-10-31") }
    }

    #[test]
    fn one_without_an_end_is_looked_at_for_ten_years() {
        let endless = Rule { from: day("0000-01-01"), until: day("9999-12-31"), ..rule(&[Weekday::Tuesday], 1) };
        let days: Vec<_> = endless.days(day("2026-11-20")).collect();
        assert_eq!((days.len(), days.last()), (522, Some(&day("2036-11-18"))));
    }

    fn days(rule: &Rule, from: &str, count: usize) -> Vec<String> {
        rule.days(day(from)).take(count).map(|day| day.to_string()).collect()
    }

    #[test]
    fn comes_back_every_so_many_weeks() {
        let weekly = rule(&[Weekday::Tuesday], 1);
        assert_eq!(days(&weekly, "2026-01-01", 2), ["2026-09-08", "2026-09-15"]);
        assert_eq!(days(&weekly, "2026-10-28", 9), [""; 0]);
        assert_eq!(days(&rule(&[Weekday::Tuesday], 2), "2026-09-09", 2), ["2026-09-22", "2026-10-06"]);
    }

    #[test]
    fn counts_weeks_from_the_week_of_the_first_day() {
        // 2 September is a Wednesday: the Monday before it was too early, and the next one is of an idle week.
        let both = rule(&[Weekday::Monday, Weekday::Wednesday], 2);
        assert_eq!(days(&both, "2026-09-01", 4), ["2026-09-02", "2026-09-14", "2026-09-16", "2026-09-28"]);
    }

    #[test]
    fn a_rule_without_a_day_has_none() {
        let mut rule = rule(&[Weekday::Tuesday], 1);
        rule.until = day("2026-09-05");
        assert_eq!(rule.first(), None);
        assert_eq!(rule.days(day("2026-09-01")).count(), 0);
    }
}
