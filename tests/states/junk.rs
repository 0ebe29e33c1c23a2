//! Texts of others, and what stands under the names beside the family's.

use std::collections::BTreeMap;

use super::Units;
use crate::random::Random;

const FOREIGN_JSON: [&str; 12] = [
    "null",
    "true",
    "[]",
    "{}",
    "0",
    "\"\"",
    "{\"version\":\"4.2\",\"cart\":[{\"id\":1}],\"user\":null}",
    "{\"at\":\"yesterday\",\"is\":true}",
    "[[\"done/all/a/2026-11-20\",true]]",
    // JavaScript makes no text of it.
    "{\"toString\":1,\"valueOf\":1}",
    "{\"thuistaal\":{\"family\":1}}",
    "{\"family\":{\"k\":\"v\"}}",
];
const FOREIGN: [&str; 8] = [
    "",
    " ",
    "undefined",
    "[object Object]",
    "<!doctype html><title>Log in</title>",
    "eyJhbGciOiJIUzI1NiJ9.e30.abc",
    "\u{feff}{}",
    "\u{202e}\u{0644}\u{1f9f8}\"'\\",
];
/// What the app keeps beside the family, and the page's own script; the first two are the family's too.
const NAMES: [&str; 15] = [
    "secret",
    "closing",
    "exchange",
    "phone",
    "child",
    "text",
    "colours",
    "language",
    "received",
    "desk",
    "mistakes",
    "slow",
    "left.who-is-awake",
    "seen.voorbeeldstad.monday-toddlers",
    "family.aside.2",
];

pub fn foreign_json(random: &mut Random) -> &'static str {
    FOREIGN_JSON[random.below(FOREIGN_JSON.len() as u64) as usize]
}

pub fn foreign(random: &mut Random) -> &'static str {
    if random.one_in(2) { foreign_json(random) } else { FOREIGN[random.below(FOREIGN.len() as u64) as usize] }
}

/// What stands beside the family.
#[derive(Default)]
pub struct Beside {
    pub what: String,
    pub local: BTreeMap<String, Units>,
    pub session: BTreeMap<String, Units>,
    /// The names of what should be a family's secret, and is none.
    pub damaged: Vec<String>,
    pub is_lent: bool,
}

/// Nothing, or something under a few names; under most of them where the family itself is well.
pub fn beside(random: &mut Random, much: bool) -> Beside {
    let mut beside = Beside::default();
    for (nth, name) in NAMES.iter().enumerate() {
        if random.one_in(if much { 2 } else { 8 }) {
            let text = text(random);
            beside.what.push_str(&format!("{name} "));
            let name = format!("thuistaal.{name}");
            beside.damaged.extend((nth < 2).then(|| name.clone()));
            beside.local.insert(name, text);
        }
    }
    for (name, rarely) in [("offered", 6), ("lent", 24)] {
        if random.one_in(rarely) {
            beside.is_lent |= name == "lent";
            beside.what.push_str(&format!("{name} "));
            beside.session.insert(format!("thuistaal.{name}"), text(random));
        }
    }
    if beside.what.is_empty() {
        beside.what = "nothing".to_owned();
    }
    beside
}

/// What no name of ours means anything by.
fn text(random: &mut Random) -> Units {
    match random.below(8) {
        0 => "x".repeat(20_000).encode_utf16().collect(),
        1 => (0..1 + random.below(40)).map(|_| random.next() as u16).collect(),
        2 => "[".repeat(10_000).encode_utf16().collect(),
        3 => "99999999999999999999999999".encode_utf16().collect(),
        _ => foreign(random).encode_utf16().collect(),
    }
}
