//! What is put into the text of a family: entries that no version wrote, that a later one wrote,
//! or that stand there twice.

use thuistaal::family::Stamp;

use super::good::Good;
use super::harm::{Harmed, any, replaced, units, whole, with_entry};
use super::junk;
use crate::random::Random;

pub fn nested(good: &Good, random: &mut Random) -> Harmed {
    let depth = *random.pick(&[100, 100, 1_000, 20_000]);
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

pub fn huge_number(good: &Good, random: &mut Random) -> Harmed {
    let number = random.pick(&["1e999", "-1e999", "99999999999999999999999999", "0.1e-999", "4294967296"]);
    match random.below(4) {
        0 => with_entry(good, &format!("\"later/number\":{{\"at\":\"1.0.abcdefgh\",\"is\":{number}}}"), false),
        1 => with_entry(good, &format!("\"sum/all/a\":{{\"at\":\"1.0.abcdefgh\",\"is\":\"{number}\"}}"), false),
        2 => with_entry(good, &format!("\"later/number\":{{\"at\":\"{number}.0.abcdefgh\"}}"), *number != "4294967296"),
        _ => with_entry(good, &format!("\"later/number\":{{\"at\":{number}}}"), true),
    }
}

/// Half a character, as JSON writes it and as it is.
pub fn surrogate(good: &Good, random: &mut Random) -> Harmed {
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

pub fn nul(good: &Good, random: &mut Random) -> Harmed {
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

pub fn huge_text(good: &Good, random: &mut Random) -> Harmed {
    // Few are as large as they come: that takes time.
    let large = random.one_in(8);
    let long = |letter: &str, most| letter.repeat(if large { most } else { 10_000 });
    let entry = match random.below(5) {
        0 => format!("\"child/k3f1/name\":{{\"at\":\"1.0.abcdefgh\",\"is\":\"{}\"}}", long("n", 300_000)),
        1 => format!("\"{}\":{{\"at\":\"1.0.abcdefgh\"}}", long("k", 100_000)),
        // There is not room for it twice.
        2 => format!("\"later/x\":{{\"at\":\"{}\"}}", long("9", 2_700_000)),
        3 => return replaced(good, 0..0, &units(&long(" ", 100_000))).well(),
        _ => return whole(&long("x", 200_000)),
    };
    with_entry(good, &entry, !entry.contains("name"))
}

pub fn unknown(good: &Good, random: &mut Random) -> Harmed {
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

pub fn future(good: &Good, random: &mut Random) -> Harmed {
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

pub fn beside(good: &Good, random: &mut Random) -> Harmed {
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
pub fn twice(good: &Good, random: &mut Random) -> Harmed {
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
