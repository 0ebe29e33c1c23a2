//! Folding keeps every merge law, counts what it forgets, and makes room.

use std::collections::BTreeMap;

use proptest::prelude::*;
use thuistaal::civil::Day;
use thuistaal::family::{Clock, Entry, Fact, Facts, PhoneId, Stamp, State};
use thuistaal::sync::{fold, seal};

use crate::support::family;

const DAY: u64 = 86_400_000;
/// 2026-11-20.
const NOW: u64 = 20_777 * DAY;

fn any_state() -> impl Strategy<Value = State> {
    let key = prop_oneof![
        "done/(all|k3f1)/a-[12]/202[456]-0[1-3]-0[12]",
        "pick/all/202[456]-0[1-3]-0[12]",
        "folded/202[45]-0[1-4]",
        "sum/all/a-[12]",
        "favourite/a-[12]",
        "done/odd",
        "folded/odd",
    ];
    let entry = (0u64..4, 0u64..3, proptest::option::of(0u8..2)).prop_map(|(millis, phone, value)| Entry {
        stamp: Stamp { millis, count: 0, phone: PhoneId::from_random(phone) },
        value: value.map(|value| if value == 1 { Fact::Yes } else { Fact::from("3") }),
    });
    proptest::collection::vec((key, entry), 0..12).prop_map(|entries| {
        let mut state = State::default();
        for (key, entry) in entries {
            state.admit(key.parse().unwrap(), entry);
        }
        fold::settle(&mut state);
        state
    })
}

fn joined(a: &State, b: &State) -> State {
    let mut sum = a.clone();
    sum.merge(b);
    fold::settle(&mut sum);
    sum
}

proptest! {
    #[test]
    fn merging_and_settling_commute_associate_and_repeat(a in any_state(), b in any_state(), c in any_state()) {
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
        prop_assert_eq!(joined(&joined(&a, &b), &b), joined(&a, &b));
        prop_assert_eq!(joined(&a, &a), a);
    }
}

/// Marks on so many days up to now, a few each day.
fn years(days: u64, each: u64) -> State {
    let mut clock = Clock::new(PhoneId::from_random(1));
    let mut state = State::default();
    for ago in 0..days {
        let wall = NOW - ago * DAY + ago * 7_919_123 % (DAY / 2);
        let date = Day::EPOCH.plus((wall / DAY) as i32);
        for n in 0..each {
            let key = format!("done/k3f1/theme-{}-{}/{date}", (ago + n) % 8, (ago * 3 + n) % 9);
            let mut then = clock.clone();
            state.set(key.parse().unwrap(), Some(Fact::Yes), &mut then, wall + n * 61_007);
            clock = Clock::new(PhoneId::from_random(1 + n % 2));
        }
    }
    state
}

#[test]
fn folding_forgets_days_and_keeps_their_number() {
    let mut state = years(1200, 2);
    let count = |state: &State| {
        let mut times: BTreeMap<String, u64> = BTreeMap::new();
        for (key, value) in state.facts() {
            let parts: Vec<_> = key.segments().collect();
            match parts[..] {
                ["done", _, activity, _] => *times.entry(activity.to_owned()).or_default() += 1,
                ["sum", _, activity] => {
                    *times.entry(activity.to_owned()).or_default() += value.text().unwrap().parse::<u64>().unwrap()
                }
                _ => {}
            }
        }
        times
    };
    let (before, entries) = (count(&state), state.entries().count());
    let mut clock = Clock::new(PhoneId::from_random(2));
    clock.observe(state.latest().unwrap());
    assert!(fold::fold(&mut state, &mut clock, NOW));
    assert_eq!(count(&state), before);
    assert!(state.entries().count() < entries * 4 / 5);
    while fold::fold(&mut state, &mut clock, NOW) {}
    assert_eq!(count(&state), before);
    let activity = before.keys().next().unwrap();
    assert!(Facts(&state).sums().any(|sum| sum.child == "k3f1" && sum.activity.as_str() == activity && sum.times > 0));
    // Thirteen months and the current one are never folded.
    assert_eq!(fold::horizon(&state).unwrap().to_string(), "2025-10-01");
    assert!(state.facts().any(|(key, _)| key.as_str().ends_with("/2025-10-01")));
    assert!(!state.facts().any(|(key, _)| key.as_str().ends_with("/2025-09-30")));
}

#[test]
fn years_of_marks_fit_and_ten_years_fit_folded() {
    let keys = family(1);
    let size = |state: &State| seal::seal(state, &keys, [0; seal::NONCE]).map(|sealed| sealed.as_bytes().len());
    assert!(size(&years(365 * 6, 2)).unwrap() <= seal::LARGEST);
    let mut ten = years(3650, 3);
    assert!(size(&ten).is_err());
    let mut clock = Clock::new(PhoneId::from_random(2));
    clock.observe(ten.latest().unwrap());
    while fold::fold(&mut ten, &mut clock, NOW) {}
    assert!(size(&ten).unwrap() <= 24_576);
}
