//! What a phone makes of the texts that it stored. `device` has the texts; here is what they come to.

use crate::family::{Clock, State, file};
use crate::sync::fold;

/// The most letters that a family takes before its oldest days make room: some 6500 marks. A phone stores it twice, has
/// room for ten times that, and reads all of it at every start.
pub const LARGE: usize = 512 << 10;

/// The family in what was stored, and whether each text could be read whole.
/// One that is not there is nothing to be read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stored {
    pub state: State,
    pub is_whole: bool,
    pub is_before_whole: bool,
}

impl Stored {
    /// The family in the current text; where that has damage or is gone, also what the text before it still knows.
    pub fn read(current: Option<&str>, before: Option<&str>) -> Self {
        let read = |text: Option<&str>| match text.map(file::read) {
            None => (State::default(), true),
            Some(Ok((state, damage))) => (state, damage.0 == 0),
            Some(Err(_)) => (State::default(), false),
        };
        let (mut state, is_whole) = read(current);
        if is_whole && current.is_some() {
            return Self { state, is_whole, is_before_whole: true };
        }
        let (older, is_before_whole) = read(before);
        state.merge(&older);
        fold::settle(&mut state);
        Self { state, is_whole, is_before_whole }
    }
}

/// Lets the oldest days of a large family make room, where no other phone has a say in it: a family on several phones
/// does so when it has just heard from them. Says whether anything changed.
pub fn make_room(state: &mut State, clock: &mut Clock, wall: u64) -> bool {
    let mut changed = false;
    while file::write(state).len() > LARGE && fold::fold(state, clock, wall) {
        changed = true;
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::Day;
    use crate::family::{Fact, Facts, PhoneId};

    const DAY: u64 = 86_400_000;

    fn marks(days: u64, a_day: u64) -> (State, Clock) {
        let (mut state, mut clock) = (State::default(), Clock::new(PhoneId::from_random(1)));
        for day in 0..days {
            let date = Day::EPOCH.plus(i32::try_from(day).unwrap());
            for n in 0..a_day {
                let key = format!("done/all/animals-{n}/{date}").parse().unwrap();
                state.set(key, Some(Fact::Yes), &mut clock, day * DAY);
            }
        }
        (state, clock)
    }

    #[test]
    fn what_the_last_text_lost_the_one_before_still_knows() {
        let (older, _) = marks(3, 1);
        let (newer, _) = marks(4, 1);
        let [older, newer] = [&older, &newer].map(file::write);
        let broken = newer.replacen("animals-0/1970-01-02", "animals-0/1970-01-02!", 1);
        let read = Stored::read(Some(&broken), Some(&older));
        assert_eq!((file::write(&read.state), read.is_whole, read.is_before_whole), (newer.clone(), false, true));
        // The one before is not asked while the last is well, and is all there is when that is gone.
        assert_eq!(file::write(&Stored::read(Some(&newer), Some("?")).state), newer);
        assert_eq!(file::write(&Stored::read(None, Some(&older)).state), older);
        assert_eq!(Stored::read(Some("?"), Some("?")), Stored::default());
        assert!(Stored::read(None, None).is_whole);
    }

    #[test]
    fn ten_years_stay_below_what_is_large_and_no_time_is_forgotten() {
        let (mut state, mut clock) = marks(3650, 4);
        assert!(make_room(&mut state, &mut clock, 3650 * DAY));
        assert!(file::write(&state).len() <= LARGE);
        let sums: usize = Facts(&state).sums().map(|sum| sum.times).sum();
        assert_eq!(sums + Facts(&state).marks().count(), 3650 * 4);
        assert!(!make_room(&mut state, &mut clock, 3650 * DAY));
    }
}
