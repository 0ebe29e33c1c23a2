//! The map itself: set, merge, undo. It knows no key by name.

use std::collections::BTreeMap;
use std::collections::btree_map;

use serde::{Deserialize, Serialize};

use super::{Clock, Fact, Key, Stamp};

/// What one phone said under a key; no value means that it took the fact back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    #[serde(rename = "at")]
    pub stamp: Stamp,
    #[serde(rename = "is", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Fact>,
}

impl Entry {
    /// Whether this one stays when both stand under the same key. Two entries with one stamp differ only after damage,
    /// or where a phone was copied with all that it stored; then the greater text stays, on every phone alike.
    fn beats(&self, other: &Self) -> bool {
        let rank = |entry: &Self| entry.value.as_ref().map(|fact| fact.json().into_owned());
        if self.stamp == other.stamp { rank(self) > rank(other) } else { self.stamp > other.stamp }
    }
}

/// All that a family has done and chosen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct State(BTreeMap<Key, Entry>);

/// What a change replaced: enough to take it back.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    key: Key,
    before: Option<Fact>,
}

impl State {
    pub fn value(&self, key: &Key) -> Option<&Fact> {
        self.0.get(key)?.value.as_ref()
    }

    /// Every fact that holds, by key; what was taken back is left out.
    pub fn facts(&self) -> impl Iterator<Item = (&Key, &Fact)> {
        self.0.iter().filter_map(|(key, entry)| Some((key, entry.value.as_ref()?)))
    }

    /// Every entry, what was taken back included.
    pub fn entries(&self) -> impl Iterator<Item = (&Key, &Entry)> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The latest stamp in the map: what a clock must have observed before it ticks.
    pub fn latest(&self) -> Option<Stamp> {
        self.0.values().map(|entry| entry.stamp).max()
    }

    /// Says `value` under `key`, now. `None` takes the fact back.
    pub fn set(&mut self, key: Key, value: Option<Fact>, clock: &mut Clock, wall: u64) -> Change {
        let before = self.0.get(&key);
        if let Some(entry) = before {
            clock.observe(entry.stamp);
        }
        let change = Change { key: key.clone(), before: before.and_then(|entry| entry.value.clone()) };
        self.0.insert(key, Entry { stamp: clock.tick(wall), value });
        change
    }

    /// Says again what held before `change`. What others said under the key since is overruled: the parent sees it and
    /// chose so. The change that this makes is returned, and undoes the undo.
    pub fn undo(&mut self, change: Change, clock: &mut Clock, wall: u64) -> Change {
        self.set(change.key, change.before, clock, wall)
    }

    /// Puts one entry in, if it beats the one that is there. Says whether anything changed.
    pub fn admit(&mut self, key: Key, entry: Entry) -> bool {
        match self.0.entry(key) {
            btree_map::Entry::Vacant(place) => {
                place.insert(entry);
                true
            }
            btree_map::Entry::Occupied(mut place) => {
                let wins = entry.beats(place.get());
                if wins {
                    place.insert(entry);
                }
                wins
            }
        }
    }

    /// Takes in everything that `other` knows better. Says whether anything changed.
    pub fn merge(&mut self, other: &Self) -> bool {
        let mut changed = false;
        for (key, entry) in &other.0 {
            changed |= self.admit(key.clone(), entry.clone());
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::PhoneId;
    use proptest::prelude::*;

    fn fact(number: u8) -> Fact {
        Fact::from(number.to_string().as_str())
    }

    fn any_entry() -> impl Strategy<Value = Entry> {
        // Few stamps and values, so that equal stamps, ties and equal entries are common.
        (0u64..6, 0u32..2, 0u64..3, proptest::option::of(0u8..3)).prop_map(|(millis, count, phone, value)| Entry {
            stamp: Stamp { millis, count, phone: PhoneId::from_random(phone) },
            value: value.map(fact),
        })
    }

    fn any_state() -> impl Strategy<Value = State> {
        let key =
            prop_oneof!["[ab]/[cd]", Just("child/k3f/born".to_owned()), Just("from-a-later-version/x".to_owned())];
        proptest::collection::btree_map(key.prop_map(|key| key.parse().unwrap()), any_entry(), 0..8).prop_map(State)
    }

    fn merged(a: &State, b: &State) -> State {
        let mut sum = a.clone();
        sum.merge(b);
        sum
    }

    proptest! {
        #[test]
        fn merging_commutes(a in any_state(), b in any_state()) {
            prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        }

        #[test]
        fn merging_associates(a in any_state(), b in any_state(), c in any_state()) {
            prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        }

        #[test]
        fn merging_twice_changes_nothing(a in any_state(), b in any_state()) {
            let mut once = merged(&a, &b);
            let before = once.clone();
            prop_assert!(!once.merge(&b));
            prop_assert_eq!(once, before);
        }

        #[test]
        fn a_merge_loses_no_key(a in any_state(), b in any_state()) {
            let sum = merged(&a, &b);
            prop_assert!(a.entries().chain(b.entries()).all(|(key, _)| sum.0.contains_key(key)));
        }

        #[test]
        fn undo_undoes_and_is_undone(state in any_state(), key in "[ab]/[cd]", value in proptest::option::of(0u8..3), wall in 0u64..10) {
            let mut state = state;
            let mut clock = Clock::new(PhoneId::from_random(1));
            let key: Key = key.parse().unwrap();
            let before = state.value(&key).cloned();
            let value = value.map(fact);
            let change = state.set(key.clone(), value.clone(), &mut clock, wall);
            let back = state.undo(change, &mut clock, wall);
            prop_assert_eq!(state.value(&key), before.as_ref());
            state.undo(back, &mut clock, wall);
            prop_assert_eq!(state.value(&key), value.as_ref());
        }

        #[test]
        fn a_clock_a_year_off_does_not_win_for_ever(ahead in 1u64..400 * 86_400_000, now in 1u64 << 40..1u64 << 41) {
            let key: Key = "child/k3f/name".parse().unwrap();
            let (mut wrong, mut right) = (Clock::new(PhoneId::from_random(1)), Clock::new(PhoneId::from_random(2)));
            let (mut theirs, mut ours) = (State::default(), State::default());
            theirs.set(key.clone(), Some("wrong".into()), &mut wrong, now + ahead);
            ours.merge(&theirs);
            ours.set(key.clone(), Some("right".into()), &mut right, now);
            theirs.merge(&ours);
            prop_assert_eq!(theirs.value(&key), Some(&Fact::from("right")));
        }

        #[test]
        fn a_state_reads_as_it_is_written(state in any_state()) {
            let text = serde_json::to_string(&state).unwrap();
            prop_assert_eq!(serde_json::from_str::<State>(&text).unwrap(), state);
        }
    }
}
