//! What is new in the sessions that a parent saved, since she last looked.

use std::fmt;
use std::str::FromStr;

use super::Session;
use crate::civil::Day;
use crate::content::{Municipality, SessionId};

/// What a parent was last shown of a session, in a few letters: when and where it is, and which days are cancelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    when: String,
    place: String,
    cancelled: Vec<Day>,
}

/// What became of a session that a parent saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is no longer in the timetable.
    Gone,
    /// It has other days or another time.
    Time,
    Place,
    /// This day was cancelled.
    Cancelled(Day),
}

impl Seen {
    pub fn of(session: &Session) -> Self {
        let rule = &session.rule;
        let weekdays: String = rule.weekdays.iter().map(|weekday| char::from(b'0' + weekday.index() as u8)).collect();
        Self {
            when: format!("{weekdays}/{} {}-{}", rule.every_weeks, session.start, session.end),
            place: session.place.to_string(),
            cancelled: session.cancelled.iter().map(|one| one.day).collect(),
        }
    }

    /// What differs now from what was seen; a cancelled day that is past is no news.
    pub fn changes(&self, now: Option<&Session>, today: Day) -> Vec<Change> {
        let Some(now) = now.map(Self::of) else { return vec![Change::Gone] };
        let mut changes = Vec::new();
        if now.when != self.when {
            changes.push(Change::Time);
        }
        if now.place != self.place {
            changes.push(Change::Place);
        }
        let fresh = now.cancelled.iter().filter(|day| **day >= today && !self.cancelled.contains(day));
        changes.extend(fresh.map(|day| Change::Cancelled(*day)));
        changes
    }
}

/// What is new in the `saved` sessions of a municipality, session by session. One that was never seen before is no
/// news: the parent has just saved it.
pub fn news(
    municipality: &Municipality,
    saved: &[SessionId],
    seen: impl Fn(&SessionId) -> Option<Seen>,
    today: Day,
) -> Vec<(SessionId, Vec<Change>)> {
    let changes = |id: &SessionId| Some((id.clone(), seen(id)?.changes(municipality.session(id), today)));
    saved.iter().filter_map(changes).filter(|(_, changes)| !changes.is_empty()).collect()
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}|{}|", self.when, self.place)?;
        self.cancelled.iter().try_for_each(|day| write!(f, "{day},"))
    }
}

/// What was kept is not what a version of the app wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is nothing that was seen of a session")]
pub struct SeenError(String);

impl FromStr for Seen {
    type Err = SeenError;

    fn from_str(text: &str) -> Result<Self, SeenError> {
        let bad = || SeenError(text.to_owned());
        let mut parts = text.split('|');
        let (when, place) = parts.next().zip(parts.next()).ok_or_else(bad)?;
        let days = parts.next().ok_or_else(bad)?.split_terminator(',').map(str::parse);
        let cancelled = days.collect::<Result<_, _>>().map_err(|_| bad())?;
        Ok(Self { when: when.to_owned(), place: place.to_owned(), cancelled })
    }
}
