//! What was done, by week: Monday to Sunday, the latest week last.

use jiff::Span;
use jiff::civil::Date;

use super::facts::Mark;

/// One week of marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// What was done on each day, Monday first.
    pub days: [Vec<Mark>; 7],
}

impl Week {
    pub fn count(&self) -> usize {
        self.days.iter().map(Vec::len).sum()
    }
}

/// The Monday of the week that `day` falls in.
pub fn monday_of(day: Date) -> Date {
    let back = Span::new().days(day.weekday().to_monday_zero_offset());
    day.checked_sub(back).unwrap_or(day)
}

/// The last `count` weeks up to the one that `today` falls in. Marks outside them are left out.
pub fn last_weeks(marks: impl Iterator<Item = Mark>, today: Date, count: usize) -> Vec<Week> {
    let this = monday_of(today);
    let mut weeks: Vec<Week> = (0..count)
        .rev()
        .filter_map(|ago| i64::try_from(ago).ok())
        .filter_map(|ago| this.checked_sub(Span::new().days(ago * 7)).ok())
        .map(|monday| Week { monday, days: Default::default() })
        .collect();
    for mark in marks {
        let monday = monday_of(mark.day);
        let day = usize::try_from(mark.day.weekday().to_monday_zero_offset()).unwrap_or(0);
        if let Some(week) = weeks.iter_mut().find(|week| week.monday == monday) {
            week.days[day].push(mark);
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn puts_every_mark_on_its_day() {
        let mark = |day| Mark { child: "all".into(), activity: "a-b".parse().unwrap(), day };
        let marks = [date(2026, 11, 16), date(2026, 11, 22), date(2026, 11, 15), date(2026, 1, 1)].map(mark);
        let weeks = last_weeks(marks.into_iter(), date(2026, 11, 20), 4);
        assert_eq!(weeks.iter().map(Week::count).collect::<Vec<_>>(), [0, 0, 1, 2]);
        assert_eq!(weeks[3].monday, date(2026, 11, 16));
        assert_eq!(weeks[3].days[6].len(), 1);
    }
}
