//! What was done, by week: Monday to Sunday, the latest week last.

use super::facts::Mark;
use crate::civil::Day;

/// One week of marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Day,
    /// What was done on each day, Monday first.
    pub days: [Vec<Mark>; 7],
}

impl Week {
    pub fn count(&self) -> usize {
        self.days.iter().map(Vec::len).sum()
    }
}

/// The last `count` weeks up to the one that `today` falls in. Marks outside them are left out.
pub fn last_weeks(marks: impl Iterator<Item = Mark>, today: Day, count: u8) -> Vec<Week> {
    let this = today.monday();
    let mondays = (0..i32::from(count)).rev().map(|ago| this.plus(-7 * ago));
    let mut weeks: Vec<Week> = mondays.map(|monday| Week { monday, days: Default::default() }).collect();
    for mark in marks {
        let monday = mark.day.monday();
        if let Some(week) = weeks.iter_mut().find(|week| week.monday == monday) {
            week.days[mark.day.weekday().index()].push(mark);
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;

    #[test]
    fn puts_every_mark_on_its_day() {
        let mark = |text| Mark { child: "all".into(), activity: "a-b".parse().unwrap(), day: day(text) };
        let marks = ["2026-11-16", "2026-11-22", "2026-11-15", "2026-01-01"].map(mark);
        let weeks = last_weeks(marks.into_iter(), day("2026-11-20"), 4);
        assert_eq!(weeks.iter().map(Week::count).collect::<Vec<_>>(), [0, 0, 1, 2]);
        assert_eq!(weeks[3].monday, day("2026-11-16"));
        assert_eq!(weeks[3].days[6].len(), 1);
    }
}
