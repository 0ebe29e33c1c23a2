//! A family's file, from a phone's own storage or from a copy that somebody puts back: nothing readable is lost, and
//! what was read merges, folds and is written as the rules of merging say.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use thuistaal::civil::Day;
use thuistaal::family::file::{Voices, read, voices, with_voices, write};
use thuistaal::family::{Clock, Damage, Entry, Fact, Facts, Growth, Key, PhoneId, State};
use thuistaal::sync::{fold, take_in};

pub const TOKENS: &[&str] = &[
    r#"{"thuistaal":1,"family":{"#,
    r#""voices":{"#,
    r#""done/all/animals-window/2026-11-20":{"at":"1.0.aaaaaaaa","is":true}"#,
    r#""sum/all/animals-window":{"at":"2.0.aaaaaaaa","is":"7"}"#,
    r#""folded/2025-10":{"at":"3.0.aaaaaaaa","is":true}"#,
    r#""child/k3f1/born":{"at":"4.0.bbbbbbbb","is":"~2024-05"}"#,
    r#""is":null"#,
    r#""is":{"later":[1.50]}"#,
    "18446744073709551615.4294967295.zzzzzzzz",
    "\u{c}",
    "\\ud800",
];

/// What parts the files of one input from each other: no JSON has it.
const BETWEEN: char = '\u{c}';
/// 2026-11-20, in milliseconds.
const NOW: u64 = 1_795_132_800_000;

pub fn hold(data: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(data) else { return false };
    let texts: Vec<&str> = text.splitn(3, BETWEEN).collect();
    let mut states = Vec::new();
    for text in &texts {
        let _ = voices(text);
        if let Ok((state, damage)) = read(text) {
            nothing_readable_is_lost(text, &state, damage);
            is_read_as_it_is_written(&state, &voices(text));
            what_it_says_can_be_shown(&state);
            states.push(state);
        }
    }
    let Some(first) = states.first() else { return false };
    let (second, third) = (states.get(1).unwrap_or(first), states.get(2).unwrap_or(first));
    merging_keeps_its_laws(first, second, third);
    two_in_one_file_are_merged(first, second);
    what_is_said_now_holds(first);
    folding_loses_no_count(first);
    true
}

/// Every member that has a name and a stamp of ours is in the state, or counted if more is wrong with it;
/// and every other is counted.
fn nothing_readable_is_lost(text: &str, state: &State, damage: Damage) {
    // What a general reader refuses, such as a number without an end, says nothing about ours.
    let Ok(Value::Object(file)) = serde_json::from_str::<Value>(text) else { return };
    let Some(Value::Object(family)) = file.get("family") else { return };
    let kept: BTreeMap<&Key, &Entry> = state.entries().collect();
    let (mut good, mut others) = (0, 0);
    let mut broken = BTreeSet::new();
    for (name, entry) in family {
        let stamp = entry.get("at").and_then(Value::as_str);
        match (name.parse::<Key>(), stamp.and_then(|stamp| stamp.parse().ok())) {
            (Ok(key), Some(stamp)) => {
                good += 1;
                // One that says its value twice is broken, whatever a general reader makes of it; then an older one stays.
                if kept.get(&key).is_none_or(|kept| kept.stamp < stamp) {
                    broken.insert(key);
                }
            }
            _ => others += 1,
        }
    }
    assert!(broken.len() <= damage.0, "{broken:?} are lost");
    // Without its mark a file is read by how our entries begin, and what begins in another way is not seen.
    let is_marked = file.get("thuistaal").and_then(Value::as_u64).is_some_and(|format| format <= u64::from(u32::MAX));
    // A name that stands there twice counts once here, and one entry can also be a list of its fields.
    assert!(!is_marked || state.entries().count() + damage.0 >= good + others, "an entry is neither kept nor counted");
}

fn is_read_as_it_is_written(state: &State, spoken: &Voices) {
    let text = write(state);
    let (again, damage) = read(&text).expect("what was written");
    assert_eq!((&again, damage), (state, Damage(0)));
    assert_eq!(write(&again), text);
    let spoken_text = with_voices(&text, spoken);
    assert_eq!(read(&spoken_text).expect("a file with recordings"), (again, Damage(0)));
    assert!(voices(&spoken_text).iter().all(|(name, voice)| spoken.get(name) == Some(voice)), "another recording");
}

fn what_it_says_can_be_shown(state: &State) {
    let facts = Facts(state);
    for child in facts.children() {
        assert_eq!(child.born.to_string().parse(), Ok(child.born));
        let _ = child.born.age_on(day("2026-11-20"));
    }
    let _ = (facts.favourites(), facts.municipality(), facts.neighbourhood());
    let growth = Growth::of(state, None, day("2026-11-20"));
    assert!(growth.done.len() >= facts.marks().count());
}

fn merging_keeps_its_laws(one: &State, two: &State, three: &State) {
    assert_eq!(merged(one, two), merged(two, one), "merging commutes");
    assert_eq!(merged(&merged(one, two), three), merged(one, &merged(two, three)), "merging associates");
    let mut sum = merged(one, two);
    let before = sum.clone();
    assert!(!sum.merge(two) && !sum.merge(one) && sum == before, "merging twice changes nothing");
    let kept: BTreeSet<&Key> = sum.entries().map(|(key, _)| key).collect();
    for (key, _) in one.entries().chain(two.entries()) {
        assert!(kept.contains(key), "merging lost {key}");
    }
    let settled = |state: &State| {
        let mut state = state.clone();
        fold::settle(&mut state);
        state
    };
    assert_eq!(settled(&settled(&sum)), settled(&sum), "settling twice does nothing");
    assert_eq!(settled(&merged(&settled(one), &settled(two))), settled(&sum), "settling goes through merging");
    let mut taken = settled(one);
    take_in(&mut taken, two, &mut clock());
    assert_eq!(taken, settled(&sum), "what comes from another phone is merged and settled");
}

/// A name that stands twice in one file, as damage may leave it, is merged as any two entries are.
fn two_in_one_file_are_merged(one: &State, two: &State) {
    let inner = |state: &State| {
        let text = write(state);
        text[text.find(":{").map_or(0, |at| at + 2)..text.len() - 2].to_owned()
    };
    let members = [inner(one), inner(two)].into_iter().filter(|members| !members.is_empty());
    let text = format!(r#"{{"thuistaal":1,"family":{{{}}}}}"#, members.collect::<Vec<_>>().join(","));
    assert_eq!(read(&text).expect("a family file"), (merged(one, two), Damage(0)));
}

/// No file makes a phone that cannot be told anything any more,
/// but one from the very last millisecond that can be counted.
fn what_is_said_now_holds(state: &State) {
    let mut clock = clock();
    match state.latest() {
        Some(stamp) if stamp.millis == u64::MAX => return,
        Some(stamp) => clock.observe(stamp),
        None => {}
    }
    for value in [Some("now".into()), None, Some(Fact::Yes)] {
        let key = state.entries().next().map_or_else(|| "theme/all".parse().expect("a key"), |(key, _)| key.clone());
        let mut later = state.clone();
        later.set(key.clone(), value.clone(), &mut clock, NOW);
        later.merge(state);
        assert_eq!(later.value(&key), value.as_ref(), "what stood there before came back");
    }
}

fn folding_loses_no_count(state: &State) {
    let before = counts(state);
    let mut folded = state.clone();
    fold::settle(&mut folded);
    let settled = counts(&folded);
    let mut clock = clock();
    if let Some(stamp) = folded.latest() {
        clock.observe(stamp);
    }
    fold::fold(&mut folded, &mut clock, NOW);
    // No family comes near where the numbers end.
    if before.values().all(|count| *count < u64::MAX / 2) {
        assert_eq!(counts(&folded), settled, "a fold changed how often something was done");
    }
}

/// How often everything was done with everybody: what was folded, and the days that are kept.
fn counts(state: &State) -> BTreeMap<(String, String), u64> {
    let mut counts = BTreeMap::new();
    for (key, value) in state.facts() {
        match key.segments().collect::<Vec<_>>()[..] {
            ["done", child, activity, day] if value.is_yes() && day.parse::<Day>().is_ok() => {
                *counts.entry((child.to_owned(), activity.to_owned())).or_default() += 1;
            }
            ["sum", child, activity] => {
                let times = value.text().and_then(|times| times.parse::<u64>().ok()).unwrap_or_default();
                let count: &mut u64 = counts.entry((child.to_owned(), activity.to_owned())).or_default();
                *count = count.saturating_add(times);
            }
            _ => {}
        }
    }
    counts.retain(|_, count| *count > 0);
    counts
}

fn merged(one: &State, two: &State) -> State {
    let mut sum = one.clone();
    sum.merge(two);
    sum
}

fn clock() -> Clock {
    Clock::new(PhoneId::from_random(7))
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}
