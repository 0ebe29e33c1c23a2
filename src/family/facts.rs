//! What the known keys mean. The only place that spells them.
//!
//! | key | value |
//! |---|---|
//! | `child/<child>/born` | `"2024-05"`, or `"~2024-05"` when guessed from an age band |
//! | `child/<child>/name` | what the parent calls it |
//! | `done/<child>/<activity>/<day>` | `true` |
//! | `pick/<child>/<day>` | the activity the parent asked for instead |
//! | `favourite/<activity>` | `true` |
//! | `theme/<child>` | the theme of the child's group |
//!
//! A family without a child uses [`NOBODY`] in the place of the child.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;

use super::{Born, Child, ChildId, Key, KeyError, State};
use crate::content::{ActivityId, ThemeId};

/// Stands for the child while none was given.
pub const NOBODY: &str = "all";

/// The child's part of a key.
pub fn who(child: Option<&ChildId>) -> &str {
    child.map_or(NOBODY, ChildId::as_str)
}

pub fn born_key(child: &ChildId) -> Result<Key, KeyError> {
    format!("child/{}/born", child.as_str()).parse()
}

pub fn name_key(child: &ChildId) -> Result<Key, KeyError> {
    format!("child/{}/name", child.as_str()).parse()
}

pub fn done_key(child: Option<&ChildId>, activity: &ActivityId, day: Date) -> Result<Key, KeyError> {
    format!("done/{}/{activity}/{day}", who(child)).parse()
}

pub fn pick_key(child: Option<&ChildId>, day: Date) -> Result<Key, KeyError> {
    format!("pick/{}/{day}", who(child)).parse()
}

pub fn favourite_key(activity: &ActivityId) -> Result<Key, KeyError> {
    format!("favourite/{activity}").parse()
}

pub fn theme_key(child: Option<&ChildId>) -> Result<Key, KeyError> {
    format!("theme/{}", who(child)).parse()
}

/// One activity done on one day with one child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub child: String,
    pub activity: ActivityId,
    pub day: Date,
}

/// A state, read by meaning. A value that does not parse is as if it were not there; it stays in the map.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a>(pub &'a State);

impl Facts<'_> {
    /// The children, in the order of their ids, so that every phone shows the same order.
    pub fn children(&self) -> Vec<Child> {
        let mut children = BTreeMap::new();
        for (key, value) in self.0.facts() {
            let mut parts = key.segments();
            if (parts.next(), parts.clone().nth(1)) != (Some("child"), Some("born")) {
                continue;
            }
            let id = parts.next().and_then(|id| id.parse::<ChildId>().ok());
            let born = value.as_str().and_then(|born| born.parse::<Born>().ok());
            if let (Some(id), Some(born)) = (id, born) {
                let name = name_key(&id).ok().and_then(|key| self.0.value(&key)?.as_str());
                let name = name.unwrap_or_default().to_owned();
                children.insert(id.clone(), Child { id, name, born });
            }
        }
        children.into_values().collect()
    }

    /// Every mark, in no order that means anything.
    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        self.0.facts().filter(|(_, value)| **value == Value::Bool(true)).filter_map(|(key, _)| {
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

    pub fn is_done(&self, child: Option<&ChildId>, activity: &ActivityId, day: Date) -> bool {
        done_key(child, activity, day).is_ok_and(|key| self.0.value(&key) == Some(&Value::Bool(true)))
    }

    /// How often the activity was done with the child before `day`.
    pub fn times_done_before(&self, child: Option<&ChildId>, day: Date) -> BTreeMap<ActivityId, usize> {
        let mut times = BTreeMap::new();
        for mark in self.marks().filter(|mark| mark.child == who(child) && mark.day < day) {
            *times.entry(mark.activity).or_default() += 1;
        }
        times
    }

    /// What the parent asked for instead of the day's own.
    pub fn pick(&self, child: Option<&ChildId>, day: Date) -> Option<ActivityId> {
        self.0.value(&pick_key(child, day).ok()?)?.as_str()?.parse().ok()
    }

    pub fn theme(&self, child: Option<&ChildId>) -> Option<ThemeId> {
        self.0.value(&theme_key(child).ok()?)?.as_str()?.parse().ok()
    }

    pub fn is_favourite(&self, activity: &ActivityId) -> bool {
        favourite_key(activity).is_ok_and(|key| self.0.value(&key) == Some(&Value::Bool(true)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::{Clock, PhoneId};
    use jiff::civil::date;

    #[test]
    fn reads_what_it_writes_and_skips_what_it_cannot_read() {
        let mut clock = Clock::new(PhoneId::from_random(1));
        let mut state = State::default();
        let child = ChildId::from_random(5);
        let activity: ActivityId = "animals-window".parse().unwrap();
        let day = date(2026, 11, 20);
        state.set(born_key(&child).unwrap(), Some("2024-05".into()), &mut clock, 1);
        state.set(name_key(&child).unwrap(), Some("Ada".into()), &mut clock, 2);
        state.set("child/x9/born".parse().unwrap(), Some("soon".into()), &mut clock, 3);
        state.set(done_key(Some(&child), &activity, day).unwrap(), Some(true.into()), &mut clock, 4);
        let facts = Facts(&state);
        assert_eq!(facts.children().len(), 1);
        assert_eq!(facts.children()[0].name, "Ada");
        assert!(facts.is_done(Some(&child), &activity, day));
        assert!(facts.times_done_before(Some(&child), day).is_empty());
        assert_eq!(facts.times_done_before(Some(&child), date(2026, 11, 21))[&activity], 1);
    }
}
