//! One kind of damage to the text of a family.

use std::ops::Range;

use serde_json::Value;
use thuistaal::family::{Entry, Key, Stamp};

use super::good::Good;
use super::{Units, junk};
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
        3 => ("deeply nested", nested(good, random)),
        4 => ("with a huge number", huge_number(good, random)),
        5 => ("somebody else's", whole(junk::foreign(random))),
        6 => ("of another format", format(good, random)),
        7 => ("with half a character", surrogate(good, random)),
        8 => ("with a NUL", nul(good, random)),
        9 => ("with a huge text", huge_text(good, random)),
        10 => ("with what only later versions know", unknown(good, random)),
        11 => ("said far in the future", future(good, random)),
        12 => ("good and bad entries side by side", beside(good, random)),
        13 => ("with a key twice", twice(good, random)),
        GONE => ("gone", Harmed { text: None, intact: Vec::new(), more: Vec::new(), is_damaged: false }),
        _ => ("untouched", untouched(good)),
    }
}

pub fn untouched(good: &Good) -> Harmed {
    Harmed { text: Some(good.text.clone()), intact: all(good), more: Vec::new(), is_damaged: false }
}

fn units(text: &str) -> Units {
    text.encode_utf16().collect()
}

fn all(good: &Good) -> Vec<usize> {
    (0..good.entries.len()).collect()
}

fn any(good: &Good, random: &mut Random) -> usize {
    random.below(good.entries.len() as u64) as usize
}

/// The text is no family at all.
fn whole(text: &str) -> Harmed {
    Harmed { text: Some(units(text)), intact: Vec::new(), more: Vec::new(), is_damaged: true }
}

/// With `new` in the place of the units at `range`; entries that it touches are lost.
fn replaced(good: &Good, range: Range<usize>, new: &[u16]) -> Harmed {
    let mut text = good.text[..range.start].to_vec();
    text.extend(new);
    text.extend(&good.text[range.end..]);
    let apart = |place: &Range<usize>| place.end <= range.start || range.end <= place.start;
    let intact = all(good).into_iter().filter(|nth| apart(&good.places[*nth])).collect();
    Harmed { text: Some(text), intact, more: Vec::new(), is_damaged: true }
}

/// With one more entry before all others.
fn with_entry(good: &Good, entry: &str, is_damaged: bool) -> Harmed {
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
    !file.get("thuistaal").and_then(Value::as_u64).is_some_and(|format| format <= 1) || !family.iter().all(is_entry)
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

fn nested(good: &Good, random: &mut Random) -> Harmed {
    let depth = *random.pick(&[100, 1_000, 50_000]);
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(depth), close.repeat(depth));
    match random.below(4) {
        // A value that nobody here understands is no damage.
        0 => with_entry(good, &format!("\"later/deep\":{{\"at\":\"1.0.abcdefgh\",\"is\":{}}}", deep("[", "]")), false),
        1 => with_entry(good, &format!("\"later/deep\":{}", deep("{\"at\":", "}")), true),
        2 => {
            let beside = format!(",\"beside\":{}", deep("[{\"a\":", "}]"));
            let end = good.text.len() - 1;
            Harmed { is_damaged: false, ..replaced(good, end..end, &units(&beside)) }
        }
        _ => whole(&"[".repeat(depth)),
    }
}

fn huge_number(good: &Good, random: &mut Random) -> Harmed {
    let number = random.pick(&["1e999", "-1e999", "99999999999999999999999999", "0.1e-999", "4294967296"]);
    match random.below(4) {
        0 => with_entry(good, &format!("\"later/number\":{{\"at\":\"1.0.abcdefgh\",\"is\":{number}}}"), false),
        1 => with_entry(good, &format!("\"sum/all/a\":{{\"at\":\"1.0.abcdefgh\",\"is\":\"{number}\"}}"), false),
        2 => with_entry(good, &format!("\"later/number\":{{\"at\":\"{number}.0.abcdefgh\"}}"), *number != "4294967296"),
        _ => with_entry(good, &format!("\"later/number\":{{\"at\":{number}}}"), true),
    }
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

/// Half a character, as JSON writes it and as it is.
fn surrogate(good: &Good, random: &mut Random) -> Harmed {
    let half = *random.pick(&[0xd83d, 0xdc00, 0xdfff]);
    match random.below(4) {
        0 => with_entry(good, &format!("\"later/\\u{half:04x}\":{{\"at\":\"1.0.abcdefgh\"}}"), true),
        // Nobody here understands it, and it is passed on.
        1 => with_entry(good, &format!("\"later/x\":{{\"at\":\"1.0.abcdefgh\",\"is\":\"\\u{half:04x}\"}}"), false),
        2 => {
            let at = good.places[any(good, random)].start + 1;
            replaced(good, at..at, &[half])
        }
        _ => {
            let at = good.places[0].start;
            let mut entry = units("\"child/k3f1/name\":{\"at\":\"1.0.abcdefgh\",\"is\":\"");
            entry.push(half);
            entry.extend(units("\"},"));
            Harmed { is_damaged: false, ..replaced(good, at..at, &entry) }
        }
    }
}

fn nul(good: &Good, random: &mut Random) -> Harmed {
    let place = good.places[any(good, random)].clone();
    let end = good.text.len();
    match random.below(5) {
        0 => replaced(good, place.start + 2..place.start + 2, &[0]),
        1 => replaced(good, place.end..place.end, &[0]),
        2 => replaced(good, end..end, &[0; 64]),
        3 => whole(&"\0".repeat(1 + random.below(500) as usize)),
        // As JSON writes it, it is a character like any other.
        _ => with_entry(good, "\"child/k3f1/name\":{\"at\":\"1.0.abcdefgh\",\"is\":\"A\\u0000da\"}", false),
    }
}

fn huge_text(good: &Good, random: &mut Random) -> Harmed {
    match random.below(5) {
        0 => with_entry(
            good,
            &format!("\"child/k3f1/name\":{{\"at\":\"1.0.abcdefgh\",\"is\":\"{}\"}}", "n".repeat(300_000)),
            false,
        ),
        1 => with_entry(good, &format!("\"{}\":{{\"at\":\"1.0.abcdefgh\"}}", "k".repeat(100_000)), true),
        2 => replaced(good, 0..0, &units(&" ".repeat(100_000))).well(),
        // There is not room for it twice.
        3 => with_entry(good, &format!("\"later/x\":{{\"at\":\"{}\"}}", "9".repeat(2_700_000)), true),
        _ => whole(&"x".repeat(200_000)),
    }
}

fn unknown(good: &Good, random: &mut Random) -> Harmed {
    const KINDS: [&str; 5] = ["later", "done", "child/k3f1/hair", "2", "_"];
    const VALUES: [&str; 5] =
        ["{\"at\":\"1.0.abcdefgh\",\"is\":{}}", "[1, 2,3 ]", "1.50", "\"\\ud83e\\uddf8\"", "true"];
    let mut more = Vec::new();
    let mut entries = String::new();
    for nth in 0..1 + random.below(4) {
        let key = format!("{}/{nth}", random.pick(&KINDS));
        let beside = random.pick(&["", ",\"by\":\"somebody\"", ",\"is-not\":[{}]"]);
        let entry = format!("{{\"at\":\"{}.0.abcdefgh\",\"is\":{}{beside}}}", nth + 1, random.pick(&VALUES));
        more.push((key.parse().expect("a key"), serde_json::from_str(&entry).expect("an entry")));
        entries.push_str(&format!("\"{key}\":{entry},"));
    }
    let at = good.places[0].start;
    Harmed { more, ..replaced(good, at..at, &units(&entries)).well() }
}

fn future(good: &Good, random: &mut Random) -> Harmed {
    let stamp = random.pick(&[
        "4102444800000.0.abcdefgh",
        "253402300799999.4294967295.abcdefgh",
        "9007199254740993.1.abcdefgh",
        "18446744073709551615.0.abcdefgh",
    ]);
    let key =
        random.pick(&["child/k3f1/name", "setting/municipality", "later/x", "done/all/together-peekaboo/9999-12-31"]);
    let entry = format!("{{\"at\":\"{stamp}\",\"is\":\"later\"}}");
    let more = vec![(key.parse().expect("a key"), serde_json::from_str(&entry).expect("an entry"))];
    Harmed { more, ..with_entry(good, &format!("\"{key}\":{entry}"), false) }
}

fn beside(good: &Good, random: &mut Random) -> Harmed {
    let mut entries = String::new();
    for nth in 0..1 + random.below(30) {
        let entry = match random.below(6) {
            0 => format!("\"Later/{nth}\":{{\"at\":\"1.0.abcdefgh\"}}"),
            1 => format!("\"later/{nth}\":{{\"at\":\"1.0.abc\"}}"),
            2 => format!("\"\":{{\"at\":\"{nth}.0.abcdefgh\"}}"),
            3 => format!("\"later//{nth}\":{{\"at\":\"1.0.abcdefgh\"}}"),
            4 => format!("\"later/{nth}\":{}", junk::foreign_json(random)),
            _ => format!("\"{}\":{{\"at\":\"1.0.abcdefgh\"}}", "k".repeat(161)),
        };
        entries.push_str(&entry);
        entries.push(',');
    }
    let at = good.places[0].start;
    replaced(good, at..at, &units(&entries))
}

/// A key that stands there twice: earlier, later or broken, before the good one or after it.
fn twice(good: &Good, random: &mut Random) -> Harmed {
    let nth = any(good, random);
    let (key, own) = (&good.entries[nth].0, good.entries[nth].1.stamp);
    let (other, is_damaged) = match random.below(3) {
        0 => (format!("{{\"at\":\"{}\"}}", Stamp { millis: own.millis - 1, ..own }), false),
        1 => (format!("{{\"at\":\"{}\",\"is\":\"later\"}}", Stamp { millis: own.millis + 1, ..own }), false),
        _ => ("{\"at\":null}".to_owned(), true),
    };
    let harmed = if random.one_in(2) {
        with_entry(good, &format!("\"{key}\":{other}"), is_damaged)
    } else {
        let at = good.text.len() - 2;
        Harmed { is_damaged, ..replaced(good, at..at, &units(&format!(",\"{key}\":{other}"))) }
    };
    Harmed { more: serde_json::from_str(&other).ok().map(|entry| (key.clone(), entry)).into_iter().collect(), ..harmed }
}

impl Harmed {
    fn well(self) -> Self {
        Self { is_damaged: false, ..self }
    }
}
