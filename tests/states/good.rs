//! A family as the app writes it: children, marks, choices, and what a later version says.

use std::ops::Range;

use thuistaal::civil::Day;
use thuistaal::family::{Entry, Key, PhoneId, Stamp, State, file};

use super::Units;
use crate::random::Random;

const ACTIVITIES: [&str; 5] =
    ["animals-cow-says-meow", "food-you-are-the-soup", "together-peekaboo", "body-draw-a-giggle", "home-put-me-to-bed"];
const NAMES: [&str; 5] = ["Ada", "Noor \u{1f33b}", "\u{0644}\u{064a}\u{0644}\u{0649}", "Zo\u{00eb} \\\"Z\\\"", ""];
const SUMS: [&str; 3] = ["\"7\"", "\"99999\"", "\"many\""];
const PLACES: [&str; 2] = ["\"voorbeeldstad\"", "\"atlantis\""];
/// What a later version may say; nobody here knows what it means.
const LATER: [&str; 6] =
    ["1.50", "{ \"a\" : [null, {\"b\": [] }] }", "false", "[\"\u{1f9f8}\", 1e5]", "-0.0", "\"only a text\""];

/// A family and its text.
pub struct Good {
    pub entries: Vec<(Key, Entry)>,
    /// Where each entry stands in the text, from its key to its brace.
    pub places: Vec<Range<usize>>,
    pub text: Units,
}

impl Good {
    pub fn of(random: &mut Random, today: Day) -> Self {
        let mut state = State::default();
        let mut wall = 1_700_000_000_000 + random.below(50_000_000_000);
        let phones = [random.next(), random.next()].map(PhoneId::from_random);
        let mut say = |key: String, value: &str, random: &mut Random| {
            wall += random.below(100_000_000);
            let (phone, count) = (*random.pick(&phones), random.below(3) as u32);
            let stamp = Stamp { millis: wall, count, phone };
            // As a later version or another phone says it: a JSON value.
            let value = Some(serde_json::from_str(value).expect("a value"));
            state.admit(key.parse().expect("a key"), Entry { stamp, value: value.filter(|_| !random.one_in(12)) });
        };
        let children = ["k3f1", "z", "abcdefgh12345678", "all"];
        let child = *random.pick(&children);
        if child != "all" {
            say(format!("child/{child}/born"), "\"~2024-05\"", random);
            say(format!("child/{child}/name"), &format!("\"{}\"", random.pick(&NAMES)), random);
        }
        for _ in 0..random.below(40) {
            let (day, activity) = (today.plus(-(random.below(300) as i32)), *random.pick(&ACTIVITIES));
            let (place, sum, later) = (*random.pick(&PLACES), *random.pick(&SUMS), *random.pick(&LATER));
            match random.below(10) {
                0 => say(format!("pick/{child}/{day}"), &format!("\"{activity}\""), random),
                1 => say(format!("favourite/{activity}"), "true", random),
                2 => say("setting/municipality".to_owned(), place, random),
                3 => say("session/voorbeeldstad/monday-toddlers".to_owned(), "true", random),
                4 => say(format!("sum/{child}/{activity}"), sum, random),
                5 => say(format!("later/{}", random.below(9)), later, random),
                _ => say(format!("done/{child}/{activity}/{day}"), "true", random),
            }
        }
        say("step/ask".to_owned(), "true", random);
        Self::written(state.entries().map(|(key, entry)| (key.clone(), entry.clone())).collect())
    }

    /// What was said earlier: some of the same.
    pub fn older(&self, random: &mut Random) -> Self {
        let some = self.entries.iter().enumerate().filter(|(nth, _)| *nth == 0 || !random.one_in(5));
        Self::written(some.map(|(_, entry)| entry.clone()).collect())
    }

    fn written(entries: Vec<(Key, Entry)>) -> Self {
        let mut state = State::default();
        let mut text: Units = "{\"thuistaal\":1,\"family\":{".encode_utf16().collect();
        let mut places = Vec::new();
        for (key, entry) in &entries {
            if !places.is_empty() {
                text.push(u16::from(b','));
            }
            let from = text.len();
            let value = entry.value.as_ref().map(|fact| format!(",\"is\":{}", fact.json())).unwrap_or_default();
            text.extend(format!("\"{key}\":{{\"at\":\"{}\"{value}}}", entry.stamp).encode_utf16());
            places.push(from..text.len());
            state.admit(key.clone(), entry.clone());
        }
        text.extend("}}".encode_utf16());
        assert_eq!(String::from_utf16(&text).expect("a text"), file::write(&state), "the app writes it otherwise now");
        Self { entries, places, text }
    }
}
