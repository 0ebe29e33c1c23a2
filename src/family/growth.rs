//! What was done over a long time: everything, and month by month. It only grows.

use super::facts::Mark;
use super::{ChildId, Facts, State};
use crate::civil::Day;
use crate::content::ActivityId;

/// How many months the year at a glance has.
pub const MONTHS: usize = 12;
/// How many times from days that made room for new ones are told apart: more than a family comes to, so that no broken
/// file fills the memory.
const OLD: usize = 100_000;

/// What a family did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Growth {
    /// Each time, the oldest first; days that make room for new ones come before all others.
    pub done: Vec<ActivityId>,
    /// The last months, this one last.
    pub months: Vec<Month>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    pub first: Day,
    pub count: usize,
}

impl Growth {
    /// What was done with `child`, or with everybody.
    pub fn of(state: &State, child: Option<&ChildId>, today: Day) -> Self {
        let facts = Facts(state);
        let is_of = |who: &str| child.is_none_or(|child| child.as_str() == who);
        let mut marks: Vec<Mark> = facts.marks().filter(|mark| is_of(&mark.child)).collect();
        marks.sort_by(|one, other| (one.day, &one.activity).cmp(&(other.day, &other.activity)));
        let firsts = last_firsts(today);
        let count = |first: &Day| marks.iter().filter(|mark| first_of(mark.day) == *first).count();
        let months = firsts.iter().map(|first| Month { first: *first, count: count(first) }).collect();
        let old = facts.sums().filter(|sum| is_of(&sum.child));
        let old = old.flat_map(|sum| std::iter::repeat_n(sum.activity, sum.times)).take(OLD);
        Self { done: old.chain(marks.into_iter().map(|mark| mark.activity)).collect(), months }
    }

    pub fn has_done(&self, activity: &ActivityId) -> bool {
        self.done.contains(activity)
    }

    /// Each of what was done once, the latest first.
    pub fn latest(&self) -> Vec<&ActivityId> {
        let mut latest: Vec<&ActivityId> = Vec::new();
        for id in self.done.iter().rev() {
            if !latest.contains(&id) {
                latest.push(id);
            }
        }
        latest
    }

    /// How often something of that kind was done.
    pub fn times(&self, is: impl Fn(&ActivityId) -> bool) -> usize {
        self.done.iter().filter(|id| is(id)).count()
    }
}

fn first_of(day: Day) -> Day {
    day.plus(1 - i32::from(day.day()))
}

/// The first days of the last months, that of `today` last.
fn last_firsts(today: Day) -> Vec<Day> {
    let mut firsts = vec![first_of(today)];
    while firsts.len() < MONTHS {
        let last = firsts.last().copied().unwrap_or(today);
        firsts.push(first_of(last.plus(-1)));
    }
    firsts.reverse();
    firsts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;
    use crate::family::{Clock, Fact, PhoneId, facts};
    use proptest::prelude::*;

    fn state(days: &[(&str, bool)]) -> (State, ChildId) {
        let (mut state, mut clock) = (State::default(), Clock::new(PhoneId::from_random(1)));
        let child = ChildId::from_random(5);
        for (at, ours) in days {
            let key = facts::done_key(ours.then_some(&child), &"animals-window".parse().unwrap(), day(at));
            state.set(key, Some(Fact::Yes), &mut clock, 1);
        }
        (state, child)
    }

    #[test]
    fn counts_by_month_and_by_child() {
        let (mut state, child) =
            state(&[("2026-11-01", true), ("2026-11-30", false), ("2025-12-31", true), ("2025-11-30", true)]);
        let today = day("2026-11-30");
        let all = Growth::of(&state, None, today);
        assert_eq!(all.done.len(), 4);
        assert_eq!(
            all.months.iter().map(|month| month.count).collect::<Vec<_>>(),
            [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]
        );
        assert_eq!((all.months[0].first, all.months[11].first), (day("2025-12-01"), day("2026-11-01")));
        assert_eq!(Growth::of(&state, Some(&child), today).done.len(), 3);
        // Days that were folded are still leaves.
        let sum = format!("sum/{}/animals-cow", child.as_str()).parse().unwrap();
        state.set(sum, Some("7".into()), &mut Clock::new(PhoneId::from_random(2)), 9);
        assert_eq!(Growth::of(&state, Some(&child), today).done.len(), 10);
        assert_eq!(Growth::of(&state, None, today).done[6].as_str(), "animals-cow");
    }

    #[test]
    fn tells_what_was_done_last_and_how_often() {
        let [one, two]: [ActivityId; 2] = ["animals-cow", "animals-dog"].map(|id| id.parse().unwrap());
        let growth = Growth { done: [&one, &two, &one].map(Clone::clone).to_vec(), months: Vec::new() };
        assert_eq!(growth.latest(), [&one, &two]);
        assert_eq!((growth.times(|id| *id == one), growth.times(|id| *id == two), growth.times(|_| false)), (2, 1, 0));
    }

    #[test]
    fn no_number_fills_the_memory() {
        let (mut state, _) = state(&[("2026-11-01", true)]);
        for activity in ["a", "b", "c"] {
            let sum = format!("sum/all/{activity}").parse().unwrap();
            state.set(sum, Some("99999".into()), &mut Clock::new(PhoneId::from_random(2)), 9);
        }
        let done = Growth::of(&state, None, day("2026-11-30")).done;
        assert_eq!((done.len(), done.last().map(ActivityId::as_str)), (OLD + 1, Some("animals-window")));
    }

    proptest! {
        #[test]
        fn the_months_are_twelve_in_a_row(at in -20_000..40_000_i32) {
            let today = Day::EPOCH.plus(at);
            let firsts = last_firsts(today);
            prop_assert_eq!(firsts.len(), MONTHS);
            prop_assert!(firsts.iter().all(|first| first.day() == 1));
            prop_assert!(firsts.windows(2).all(|two| (28..=31).contains(&two[1].since(two[0]))));
            prop_assert_eq!(firsts.last().map(|first| (first.year(), first.month())), Some((today.year(), today.month())));
        }
    }
}
