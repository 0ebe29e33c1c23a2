//! What the known keys mean. The only place that spells them.
//!
//! | key | value |
//! |---|---|
//! | `child/<child>/born` | `"2024-05"`, or `"~2024-05"` when guessed from an age band |
//! | `child/<child>/name` | what the parent calls it |
//! | `done/<child>/<activity>/<day>` | `true` |
//! | `sum/<child>/<activity>` | how often it was done on days that made room for new ones |
//! | `folded/<year>-<month>` | `true`: the days before that month have made room |
//! | `pick/<child>/<day>` | the activity the parent asked for instead |
//! | `favourite/<activity>` | `true` |
//! | `theme/<child>` | the theme of the child's group |
//! | `session/<municipality>/<session>` | `true`: the family goes there |
//! | `step/<step>` | `true`: done on the way to a preschool |
//! | `setting/municipality`, `setting/neighbourhood` | where the family lives, as far as it said |
//!
//! A family without a child uses [`NOBODY`] in the place of the child.

use crate::civil::Day;

use super::{Born, Child, ChildId, Fact, Key, State};
use crate::content::{ActivityId, MunicipalityId, SessionId, StepId, ThemeId};

/// Stands for the child while none was given.
pub const NOBODY: &str = "all";

/// The child's part of a key.
pub fn who(child: Option<&ChildId>) -> &str {
    child.map_or(NOBODY, ChildId::as_str)
}

pub fn born_key(child: &ChildId) -> Key {
    Key::of(&["child", child.as_str(), "born"])
}

pub fn name_key(child: &ChildId) -> Key {
    Key::of(&["child", child.as_str(), "name"])
}

pub fn done_key(child: Option<&ChildId>, activity: &ActivityId, day: Day) -> Key {
    Key::of(&["done", who(child), activity.as_str(), &day.to_string()])
}

/// Of an activity's days that have made room. Child and activity are segments of a key already.
pub fn sum_key(child: &str, activity: &str) -> Key {
    Key::of(&["sum", child, activity])
}

/// Says that the days before the month of `first` have made room.
pub fn folded_key(first: Day) -> Key {
    Key::of(&["folded", &format!("{:04}-{:02}", first.year(), first.month())])
}

/// The first day that is still kept, where that is what a key says.
pub fn folded_until(key: &Key) -> Option<Day> {
    let month = key.as_str().strip_prefix("folded/")?;
    format!("{month}-01").parse().ok()
}

/// The day that a key is about: its last segment, for the kinds of key that this version knows to be dated.
pub fn day_of(key: &Key) -> Option<Day> {
    let mut parts = key.segments();
    let kind = parts.next()?;
    if matches!(kind, "done" | "pick") { parts.last()?.parse().ok() } else { None }
}

pub fn pick_key(child: Option<&ChildId>, day: Day) -> Key {
    Key::of(&["pick", who(child), &day.to_string()])
}

pub fn favourite_key(activity: &ActivityId) -> Key {
    Key::of(&["favourite", activity.as_str()])
}

pub fn theme_key(child: Option<&ChildId>) -> Key {
    Key::of(&["theme", who(child)])
}

pub fn session_key(municipality: &MunicipalityId, session: &SessionId) -> Key {
    Key::of(&["session", municipality.as_str(), session.as_str()])
}

pub fn step_key(step: &StepId) -> Key {
    Key::of(&["step", step.as_str()])
}

pub fn municipality_key() -> Key {
    Key::of(&["setting", "municipality"])
}

pub fn neighbourhood_key() -> Key {
    Key::of(&["setting", "neighbourhood"])
}

/// One activity done on one day with one child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub child: String,
    pub activity: ActivityId,
    pub day: Day,
}

/// How often an activity was done with a child on days that are no longer kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    pub child: String,
    pub activity: ActivityId,
    pub times: usize,
}

/// A state, read by meaning. A value that does not parse is as if it were not there; it stays in the map.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a>(pub &'a State);

impl Facts<'_> {
    /// The children, in the order of their ids, so that every phone shows the same order.
    pub fn children(&self) -> Vec<Child> {
        let mut children = Vec::new();
        for (key, value) in self.0.facts() {
            let mut parts = key.segments();
            if (parts.next(), parts.clone().nth(1)) != (Some("child"), Some("born")) {
                continue;
            }
            let id = parts.next().and_then(|id| id.parse::<ChildId>().ok());
            let born = value.text().and_then(|born| born.parse::<Born>().ok());
            if let (Some(id), Some(born)) = (id, born) {
                let name = self.0.value(&name_key(&id)).and_then(Fact::text);
                let name = name.unwrap_or_default().to_owned();
                children.push(Child { id, name, born });
            }
        }
        // The map is in the order of its keys, and so are they.
        children
    }

    /// Every mark, in no order that means anything.
    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        self.0.facts().filter(|(_, value)| value.is_yes()).filter_map(|(key, _)| {
            let mut parts = key.segments();
            if parts.next() != Some("done") {
                return None;
            }
            let child = parts.next()?.to_owned();
            let activity = parts.next()?.parse().ok()?;
            let day = parts.next()?.parse().ok()?;
            Some(Mark { child, activity, day })
        })
    }

    /// What is left of days that made room for new ones, in the order of the keys.
    pub fn sums(&self) -> impl Iterator<Item = Sum> {
        self.0.facts().filter_map(|(key, value)| {
            let mut parts = key.segments();
            if parts.next() != Some("sum") {
                return None;
            }
            let child = parts.next()?.to_owned();
            let activity = parts.next()?.parse().ok()?;
            // A number that no family reaches is none of ours, and must not fill the memory.
            let times = value.text()?.parse().ok().filter(|times| *times < 100_000)?;
            Some(Sum { child, activity, times })
        })
    }

    pub fn is_done(&self, child: Option<&ChildId>, activity: &ActivityId, day: Day) -> bool {
        self.0.value(&done_key(child, activity, day)).is_some_and(Fact::is_yes)
    }

    /// What was done with the child before `day`, once for each time.
    pub fn done_before(&self, child: Option<&ChildId>, day: Day) -> Vec<ActivityId> {
        self.marks().filter(|mark| mark.child == who(child) && mark.day < day).map(|mark| mark.activity).collect()
    }

    /// What the parent asked for instead of the day's own.
    pub fn pick(&self, child: Option<&ChildId>, day: Day) -> Option<ActivityId> {
        self.0.value(&pick_key(child, day))?.text()?.parse().ok()
    }

    pub fn theme(&self, child: Option<&ChildId>) -> Option<ThemeId> {
        self.0.value(&theme_key(child))?.text()?.parse().ok()
    }

    /// What the family keeps, in the order of the ids.
    pub fn favourites(&self) -> Vec<ActivityId> {
        let kept = self.0.facts().filter(|(_, value)| value.is_yes());
        kept.filter_map(|(key, _)| key.as_str().strip_prefix("favourite/")?.parse().ok()).collect()
    }

    /// The sessions of a municipality that the family saved, in the order of their ids.
    pub fn sessions(&self, of: &MunicipalityId) -> Vec<SessionId> {
        let saved = self.0.facts().filter(|(_, value)| value.is_yes());
        let own = format!("session/{of}/");
        saved.filter_map(|(key, _)| key.as_str().strip_prefix(&own)?.parse().ok()).collect()
    }

    pub fn is_step_done(&self, step: &StepId) -> bool {
        self.0.value(&step_key(step)).is_some_and(Fact::is_yes)
    }

    pub fn municipality(&self) -> Option<MunicipalityId> {
        self.0.value(&municipality_key())?.text()?.parse().ok()
    }

    pub fn neighbourhood(&self) -> Option<&str> {
        self.0.value(&neighbourhood_key())?.text()
    }

    pub fn is_favourite(&self, activity: &ActivityId) -> bool {
        self.0.value(&favourite_key(activity)).is_some_and(Fact::is_yes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;
    use crate::family::{Clock, PhoneId};

    #[test]
    fn reads_what_it_writes_and_skips_what_it_cannot_read() {
        let mut clock = Clock::new(PhoneId::from_random(1));
        let mut state = State::default();
        let child = ChildId::from_random(5);
        let activity: ActivityId = "animals-window".parse().unwrap();
        let today = day("2026-11-20");
        state.set(born_key(&child), Some("2024-05".into()), &mut clock, 1);
        state.set(name_key(&child), Some("Ada".into()), &mut clock, 2);
        state.set("child/x9/born".parse().unwrap(), Some("soon".into()), &mut clock, 3);
        state.set(done_key(Some(&child), &activity, today), Some(Fact::Yes), &mut clock, 4);
        let facts = Facts(&state);
        assert_eq!(facts.children().len(), 1);
        assert_eq!(facts.children()[0].name, "Ada");
        assert!(facts.is_done(Some(&child), &activity, today));
        assert!(facts.done_before(Some(&child), today).is_empty());
        assert_eq!(facts.done_before(Some(&child), day("2026-11-21")), [activity]);
    }
}
