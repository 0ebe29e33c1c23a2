//! One kind of damage to the text of a family; `entries` has those that put something into it.

use std::ops::Range;

use serde_json::Value;
use thuistaal::family::{Entry, Key, Stamp};

use super::good::Good;
use super::{Units, entries, junk};
use crate::random::Random;

/// The number of the kind in which the text is gone.
pub const GONE: u64 = 14;
/// The number of the kind in which it is as the app wrote it.
pub const UNTOUCHED: u64 = 15;

/// A text that was damaged, and what is known of it.
pub struct Harmed {
    pub text: Option<Units>,
    /// The entries that stand there as they stood, by their place in the family.
    pub intact: Vec<usize>,
    /// Entries that came in with the damage and are none: they are well formed.
    pub more: Vec<(Key, Entry)>,
    /// Whether anything in it cannot be read.
    pub is_damaged: bool,
}

/// The damage of that number, and what it is called.
pub fn nth(kind: u64, good: &Good, random: &mut Random) -> (&'static str, Harmed) {
    match kind {
        0 => ("cut off", cut(good, random)),
        1 => ("bits flipped", flipped(good, random)),
        2 => ("of a wrong type", wrong_type(good, random)),
        3 => ("deeply nested", entries::nested(good, random)),
        4 => ("with a huge number", entries::huge_number(good, random)),
        5 => ("somebody else's", whole(junk::foreign(random))),
        6 => ("of another format", format(good, random)),
        7 => ("with half a character", entries::surrogate(good, random)),
        8 => ("with a NUL", entries::nul(good, random)),
        9 => ("with a huge text", entries::huge_text(good, random)),
        10 => ("with what only later versions know", entries::unknown(good, random)),
        11 => ("said far in the future", entries::future(good, random)),
        12 => ("good and bad entries side by side", entries::beside(good, random)),
        13 => ("with a key twice", entries::twice(good, random)),
        GONE => ("gone", Harmed { text: None, intact: Vec::new(), more: Vec::new(), is_damaged: false }),
        _ => ("untouched", untouched(good)),
    }
}

pub fn untouched(good: &Good) -> Harmed {
    Harmed { text: Some(good.text.clone()), intact: all(good), more: Vec::new(), is_damaged: false }
}

pub fn units(text: &str) -> Units {
    text.encode_utf16().collect()
}

pub fn all(good: &Good) -> Vec<usize> {
    (0..good.entries.len()).collect()
}

pub fn any(good: &Good, random: &mut Random) -> usize {
    random.below(good.entries.len() as u64) as usize
}

/// The text is no family at all.
pub fn whole(text: &str) -> Harmed {
    Harmed { text: Some(units(text)), intact: Vec::new(), more: Vec::new(), is_damaged: true }
}

/// With `new` in the place of the units at `range`; entries that it touches are lost.
pub fn replaced(good: &Good, range: Range<usize>, new: &[u16]) -> Harmed {
    let mut text = good.text[..range.start].to_vec();
    text.extend(new);
    text.extend(&good.text[range.end..]);
    let apart = |place: &Range<usize>| place.end <= range.start || range.end <= place.start;
    let intact = all(good).into_iter().filter(|nth| apart(&good.places[*nth])).collect();
    Harmed { text: Some(text), intact, more: Vec::new(), is_damaged: true }
}

/// With one more entry before all others.
pub fn with_entry(good: &Good, entry: &str, is_damaged: bool) -> Harmed {
    let at = good.places[0].start;
    Harmed { is_damaged, ..replaced(good, at..at, &units(&format!("{entry},"))) }
}

/// At every kind of place: before anything, in the head, in a key, a stamp or a value, in half a character, between two
/// entries, and before the last braces.
fn cut(good: &Good, random: &mut Random) -> Harmed {
    let (place, end) = (good.places[any(good, random)].clone(), good.text.len());
    let inside = |random: &mut Random, range: Range<usize>| range.start + random.below(range.len() as u64) as usize;
    let halves = (0..end).filter(|at| (0xdc00..0xe000).contains(&good.text[*at])).collect::<Vec<_>>();
    let at = match random.below(8) {
        0 => 0,
        1 => 1 + random.below(24) as usize,
        2 => inside(random, place.start..place.start + 5),
        3 => inside(random, place),
        4 => place.end,
        5 => (place.end + 1).min(end - 1),
        6 if !halves.is_empty() => *random.pick(&halves),
        _ => end - 1 - random.below(2) as usize,
    };
    let harmed = replaced(good, at..end, &[]);
    Harmed { intact: all(good).into_iter().filter(|nth| good.places[*nth].end <= at).collect(), ..harmed }
}

/// One to eight bits anywhere, most of them low ones. What it makes of the text may still be a family, if another one.
fn flipped(good: &Good, random: &mut Random) -> Harmed {
    let (mut text, mut intact) = (good.text.clone(), all(good));
    for _ in 0..1 + random.below(8) {
        let at = random.below(text.len() as u64) as usize;
        let bit = if random.one_in(10) { random.below(16) } else { random.below(7) };
        text[at] ^= 1 << bit;
        intact.retain(|nth| !good.places[*nth].contains(&at));
    }
    let is_damaged = judged(&String::from_utf16_lossy(&text));
    // In a text that names a later format nothing is known any more.
    let head = String::from_utf16_lossy(&text[..16]);
    let format = head.strip_prefix("{\"thuistaal\":").and_then(|rest| rest.split(',').next()?.parse::<u64>().ok());
    if format.is_some_and(|format| format > 1) {
        intact.clear();
    }
    Harmed { text: Some(text), intact, more: Vec::new(), is_damaged }
}

/// Whether a text is less than a family, by another reader than the app's.
fn judged(text: &str) -> bool {
    let Ok(Value::Object(file)) = serde_json::from_str::<Value>(text) else { return true };
    let Some(Value::Object(family)) = file.get("family") else { return true };
    let is_entry = |(key, entry): (&String, &Value)| {
        let stamp = entry.get("at").and_then(Value::as_str).map(str::parse::<Stamp>);
        key.parse::<Key>().is_ok() && stamp.is_some_and(|stamp| stamp.is_ok())
    };
    file.get("thuistaal").and_then(Value::as_u64).is_none_or(|format| format > 1) || !family.iter().all(is_entry)
}

/// Another type in the place of an entry, of a part of one, or of a part of the head.
fn wrong_type(good: &Good, random: &mut Random) -> Harmed {
    let nth = any(good, random);
    let (key, stamp) = (&good.entries[nth].0, good.entries[nth].1.stamp);
    let value = random.pick(&["null", "1", "\"text\"", "[]", "{}", "true", "[{\"at\":1}]"]);
    let part = match random.below(6) {
        0 => format!("\"{key}\":{{\"at\":{value}}}"),
        1 => format!("\"{key}\":{{\"is\":{value}}}"),
        2 => format!("\"{key}\":{{\"at\":\"{stamp}\",\"at\":\"{stamp}\"}}"),
        3 => {
            let head =
                format!("{{\"thuistaal\":{},\"family\":{{", random.pick(&["null", "\"1\"", "1.5", "-1", "[1]", "{}"]));
            return replaced(good, 0..good.places[0].start, &units(&head));
        }
        4 => return whole(&format!("{{\"thuistaal\":1,\"family\":{}}}", random.pick(&["null", "1", "[]", "\"\""]))),
        _ => format!("\"{key}\":{value}"),
    };
    replaced(good, good.places[nth].clone(), &units(&part))
}

/// An older format is read; a later one is refused whole.
fn format(good: &Good, random: &mut Random) -> Harmed {
    let format = *random.pick(&["0", "2", "3", "100", "4294967295", "4294967296", "99999999999999999999"]);
    let harmed = replaced(good, 13..14, &units(format));
    if format == "0" {
        return Harmed { is_damaged: false, ..harmed };
    }
    let mut text = harmed.text.unwrap_or_default();
    if random.one_in(3) {
        text.pop();
    }
    Harmed { text: Some(text), intact: Vec::new(), more: Vec::new(), is_damaged: true }
}

impl Harmed {
    /// The same, where it is no damage.
    pub fn well(self) -> Self {
        Self { is_damaged: false, ..self }
    }
}
