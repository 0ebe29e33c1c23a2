//! A session: what happens at a place, for whom, when, and what a parent wants to know before she goes.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use super::{Break, BreakReason, CancelReason, Cancelled, Rule};
use crate::civil::{Day, TimeOfDay};
use crate::content::{AgeSpan, PlaceId, SessionId};

/// What happens at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum SessionKind {
    DropIn,
    OpenHour,
    ParentMeeting,
    LanguageLesson,
    Library,
    Antenatal,
}

/// Something to bring along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bring {
    Socks,
    PlayClothes,
    Drink,
    Nappies,
    Notebook,
    Booklet,
}

/// Who is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    Guide,
    Nurse,
    Volunteer,
    Teacher,
    Librarian,
    Midwife,
    Coach,
    Parents,
}

/// What is not known of a session is absent, and shown as something to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub id: SessionId,
    pub place: PlaceId,
    pub kind: SessionKind,
    pub rule: Rule,
    pub start: TimeOfDay,
    pub end: TimeOfDay,
    pub breaks: Vec<Break>,
    pub cancelled: Vec<Cancelled>,
    /// The child's age; absent where it is for parents alone.
    pub ages: Option<AgeSpan>,
    pub cost_cents: Option<u32>,
    /// BCP 47 tags of what is spoken there.
    pub languages: Vec<String>,
    pub registration: Option<bool>,
    pub parent_stays: Option<bool>,
    pub bring: Vec<Bring>,
    pub who: Vec<Who>,
    pub checked_on: Day,
    /// Who said so: a proper name, the same in every language.
    pub checked_by: String,
}

/// What becomes of a session on a day of its rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happens {
    TakesPlace,
    Closed(BreakReason),
    Cancelled(CancelReason),
}

/// For how many days what was checked is taken to hold.
const HOLDS: i32 = 180;

impl Session {
    /// What becomes of it on `day`; nothing on a day that is not of its rule.
    pub fn on(&self, day: Day) -> Option<Happens> {
        if !self.rule.falls_on(day) {
            return None;
        }
        let closed = self.breaks.iter().find(|known| known.contains(day)).map(|known| Happens::Closed(known.reason));
        let cancelled = self.cancelled.iter().find(|one| one.day == day).map(|one| Happens::Cancelled(one.reason));
        Some(cancelled.or(closed).unwrap_or(Happens::TakesPlace))
    }

    /// The next day, `today` included, on which it does take place; `None` when it is over.
    pub fn next(&self, today: Day) -> Option<Day> {
        self.rule.days(today).find(|day| self.on(*day) == Some(Happens::TakesPlace))
    }

    /// The next day of its rule on which it does not take place, and why, where that comes before the next that does.
    pub fn missed_before_next(&self, today: Day) -> Option<(Day, Happens)> {
        let next = self.rule.days(today).next()?;
        let happens = self.on(next)?;
        (happens != Happens::TakesPlace).then_some((next, happens))
    }

    /// Whether what is known of it is too old to go by without asking.
    pub fn is_stale(&self, today: Day) -> bool {
        today.since(self.checked_on) > HOLDS
    }
}

/// Every Tuesday, but for the autumn holidays and one cancelled day: for tests.
#[cfg(test)]
pub fn example() -> Session {
    use super::HolidayName;
    use crate::civil::{Weekday, day};

    Session {
        id: "s".parse().unwrap(),
        place: "p".parse().unwrap(),
        kind: SessionKind::DropIn,
        rule: Rule {
            weekdays: vec![Weekday::Tuesday],
            every_weeks: 1,
            from: day("2026-09-02"),
            until: day("2026-11-30"),
        },
        start: TimeOfDay::new(9, 30).unwrap(),
        end: TimeOfDay::new(11, 0).unwrap(),
        breaks: vec![Break {
            from: day("2026-10-10"),
            until: day("2026-10-18"),
            reason: BreakReason::Holiday(HolidayName::Autumn),
        }],
        cancelled: vec![Cancelled { day: day("2026-10-20"), reason: CancelReason::Illness }],
        ages: None,
        cost_cents: None,
        languages: vec![],
        registration: None,
        parent_stays: None,
        bring: vec![],
        who: vec![],
        checked_on: day("2026-09-01"),
        checked_by: "P".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::HolidayName;
    use super::*;
    use crate::civil::day;

    #[test]
    fn leaves_out_closures_and_cancellations() {
        let session = example();
        assert_eq!(session.on(day("2026-10-12")), None);
        assert_eq!(session.on(day("2026-10-13")), Some(Happens::Closed(BreakReason::Holiday(HolidayName::Autumn))));
        assert_eq!(session.on(day("2026-10-20")), Some(Happens::Cancelled(CancelReason::Illness)));
        assert_eq!(session.next(day("2026-10-07")), Some(day("2026-10-27")));
        assert_eq!(session.missed_before_next(day("2026-10-07")).unwrap().0, day("2026-10-13"));
        assert_eq!(session.missed_before_next(day("2026-10-21")), None);
        assert_eq!(session.next(day("2026-11-25")), None);
    }

    #[test]
    fn what_was_checked_long_ago_is_stale() {
        assert!(!example().is_stale(day("2027-02-28")));
        assert!(example().is_stale(day("2027-03-01")));
    }
}
