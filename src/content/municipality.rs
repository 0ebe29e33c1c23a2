//! A municipality: its places, its weekly timetable and what is known of its preschool.
//!
//! Missing is allowed and shown as "ask"; invented is not. Everything carries its source and the day it was checked.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{AgeSpan, MunicipalityId, PlaceId, SessionId};
use crate::civil::{Day, TimeOfDay, Weekday};

/// What a place is to a parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum PlaceKind {
    DropIn,
    Preschool,
    Library,
    LanguageLessons,
    ParentMeeting,
    Clinic,
    NeighbourhoodTeam,
    Support,
    Antenatal,
    CommunityCentre,
}

/// What happens at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum SessionKind {
    DropIn,
    OpenHour,
    ParentMeeting,
    LanguageLesson,
    Library,
    Antenatal,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: PlaceId,
    /// The proper name, the same in every language.
    pub name: String,
    pub kind: PlaceKind,
    pub neighbourhood: Option<String>,
    pub address: Option<String>,
    /// The document and section that says so, in Dutch.
    pub source: String,
    pub checked_on: Day,
}

/// A session that comes back every week, or every few weeks, on one weekday. Civil time in Europe/Amsterdam.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    pub id: SessionId,
    pub place: PlaceId,
    pub kind: SessionKind,
    pub weekday: Weekday,
    pub every_weeks: u8,
    pub start: TimeOfDay,
    pub end: TimeOfDay,
    /// The first and the last day on which it may take place.
    pub from: Day,
    pub until: Day,
    /// The child's age; absent where it is for parents alone.
    pub ages: Option<AgeSpan>,
    /// Absent where nobody wrote it down.
    pub cost_cents: Option<u32>,
    /// BCP 47 tags of what is spoken there.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Absent where nobody wrote it down.
    pub registration: Option<bool>,
    pub checked_on: Day,
}

/// One step of a cost table. Incomes are joint, in euro a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostBand {
    pub income_from: u32,
    /// Exclusive; absent in the last band.
    pub income_until: Option<u32>,
    pub cents_an_hour: u32,
}

/// What a municipality's own documents say of its preschool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preschool {
    pub source: String,
    pub checked_on: Day,
    pub valid_until: Day,
    pub weeks_a_year: Option<u8>,
    pub hours_a_week: Option<u8>,
    /// The lowest monthly contribution of parents without kinderopvangtoeslag.
    pub cost_from_cents_a_month: Option<u32>,
    pub ask_place: Option<PlaceId>,
    #[serde(default, rename = "cost")]
    pub costs: Vec<CostBand>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    pub id: MunicipalityId,
    pub name: String,
    /// Invented, to try the app with; every page of it says so.
    pub demo: bool,
    pub places: Vec<Place>,
    pub sessions: Vec<Session>,
    pub preschool: Preschool,
}

impl Municipality {
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| &place.id == id)
    }

    /// The week as one reads it: Monday first, then by the clock.
    pub fn week(&self) -> Vec<&Session> {
        let mut sessions: Vec<_> = self.sessions.iter().collect();
        sessions.sort_by_key(|session| (session.weekday, session.start));
        sessions
    }
}

impl Session {
    /// The next day, `today` included, on which it takes place by its rule; `None` when it is over.
    pub fn next_on_or_after(&self, today: Day) -> Option<Day> {
        let wait = (7 + self.weekday.index() - self.from.weekday().index()) % 7;
        let first = self.from.plus(i32::try_from(wait).ok()?);
        let step = i32::from(self.every_weeks.max(1)) * 7;
        let passed = today.since(first).max(0);
        let next = first.plus((passed + step - 1) / step * step);
        (next <= self.until).then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;

    fn session(every_weeks: u8) -> Session {
        Session {
            id: "s".parse().unwrap(),
            place: "p".parse().unwrap(),
            kind: SessionKind::DropIn,
            weekday: Weekday::Tuesday,
            every_weeks,
            start: TimeOfDay::new(9, 30).unwrap(),
            end: TimeOfDay::new(11, 0).unwrap(),
            from: day("2026-09-02"),
            until: day("2026-10-31"),
            ages: None,
            cost_cents: None,
            languages: vec![],
            registration: None,
            checked_on: day("2026-09-01"),
        }
    }

    #[test]
    fn finds_the_next_time_by_the_rule() {
        let weekly = session(1);
        assert_eq!(weekly.next_on_or_after(day("2026-01-01")), Some(day("2026-09-08")));
        assert_eq!(weekly.next_on_or_after(day("2026-09-08")), Some(day("2026-09-08")));
        assert_eq!(weekly.next_on_or_after(day("2026-09-09")), Some(day("2026-09-15")));
        assert_eq!(weekly.next_on_or_after(day("2026-10-28")), None);
        assert_eq!(session(2).next_on_or_after(day("2026-09-09")), Some(day("2026-09-22")));
    }
}
