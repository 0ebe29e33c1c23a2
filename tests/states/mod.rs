//! What may stand in a phone's storage when the app starts: states with every kind of damage,
//! each given by its number alone.
//!
//! | module | what it makes |
//! |---|---|
//! | `good` | a family as the app writes it, entry by entry |
//! | `harm` | the same text with one kind of damage |
//! | `entries` | those kinds that put something into it |
//! | `junk` | texts of others, and what stands under the names beside the family's |
//!
//! What must come of a state is known from how it was made, and never by asking the reader that is being tested: which
//! entries no damage touched, and whether there is anything that cannot be read.

mod entries;
pub mod good;
mod harm;
mod junk;

use std::collections::BTreeMap;

use thuistaal::civil::Day;
use thuistaal::family::{Entry, Key, State};

use crate::random::Random;
use good::Good;
use harm::Harmed;

/// A text as browsers keep it: in units of UTF-16, so that it may hold half a character.
pub type Units = Vec<u16>;

pub const FAMILY: &str = "thuistaal.family";
pub const PREVIOUS: &str = "thuistaal.family.previous";
/// How many kinds of state there are; those of following numbers are of following kinds.
pub const KINDS: u64 = 16;

/// Everything that one phone has stored, and what must come of it.
pub struct Local {
    pub number: u64,
    /// What was done to it, for who reads that it failed.
    pub what: String,
    pub local: BTreeMap<String, Units>,
    pub session: BTreeMap<String, Units>,
    /// Entries of the family that must be there afterwards, or be beaten by a greater stamp.
    pub intact: Vec<(Key, Entry)>,
    /// The names under which the app finds something that cannot be read, and must keep as it stood.
    pub damaged: Vec<String>,
    /// The phone is lent for a moment: nobody looks at the family.
    pub is_lent: bool,
}

impl Local {
    /// The state of that number, made on that day.
    pub fn of(number: u64, today: Day) -> Self {
        let mut random = Random(number.wrapping_mul(0x9e37_79b9) ^ 0x5eed);
        let random = &mut random;
        let good = Good::of(random, today);
        let (what, harmed) = harm::nth(number % KINDS, &good, random);
        let (mut local, mut intact, mut damaged) = (BTreeMap::new(), harmed.intact(&good), Vec::new());
        let mut before = "";
        // While the text itself is well, nobody asks for the one before it.
        let is_asked = harmed.is_damaged || harmed.text.is_none();
        if let Some(older) = (number % KINDS == harm::GONE || random.one_in(2)).then(|| good.older(random)) {
            let harmed = if number % KINDS != harm::GONE && random.one_in(2) {
                harm::nth(random.below(harm::GONE), &older, random).1
            } else {
                harm::untouched(&older)
            };
            before = if harmed.is_damaged { ", the text before it too" } else { ", the text before it well" };
            if is_asked {
                damaged.extend(harmed.is_damaged.then(|| PREVIOUS.to_owned()));
                intact.extend(harmed.intact(&older));
            }
            local.extend(harmed.text.map(|text| (PREVIOUS.to_owned(), text)));
        }
        damaged.extend(harmed.is_damaged.then(|| FAMILY.to_owned()));
        local.extend(harmed.text.map(|text| (FAMILY.to_owned(), text)));
        let beside = junk::beside(random, number % KINDS == harm::UNTOUCHED);
        damaged.extend(beside.damaged);
        local.extend(beside.local);
        let what = format!("{what}{before}, beside it {}", beside.what);
        Self { number, what, local, session: beside.session, intact, damaged, is_lent: beside.is_lent }
    }

    /// Whether the parent must be told.
    pub fn is_said(&self) -> bool {
        !self.is_lent && !self.damaged.is_empty()
    }

    /// Whether the family itself is damaged, and not only what stands beside it.
    pub fn is_family_damaged(&self) -> bool {
        self.damaged.iter().any(|name| [FAMILY, PREVIOUS].contains(&name.as_str()))
    }

    /// A stored text as the app gets it: half a character is none.
    pub fn text(&self, name: &str) -> Option<String> {
        self.local.get(name).map(|text| String::from_utf16_lossy(text))
    }

    /// The entries that are in `state` no longer.
    pub fn lost<'a>(&'a self, state: &State) -> Vec<&'a Key> {
        let has = |(key, entry): &&(Key, Entry)| {
            let found = state.entries().find(|(found, _)| *found == key);
            found.is_some_and(|(key, found)| {
                let mut only = State::default();
                only.admit(key.clone(), found.clone());
                // What changes nothing any more is there, or was beaten by the rule of the map.
                !only.admit(key.clone(), entry.clone())
            })
        };
        self.intact.iter().filter(|pair| !has(pair)).map(|(key, _)| key).collect()
    }

    /// The state as JSON of ASCII alone, in which half a character survives every way to the browser.
    pub fn script(&self) -> String {
        let object = |texts: &BTreeMap<String, Units>| {
            let pairs: Vec<_> = texts.iter().map(|(name, text)| format!("\"{name}\":\"{}\"", escaped(text))).collect();
            format!("{{{}}}", pairs.join(","))
        };
        format!("{{\"local\":{},\"session\":{}}}", object(&self.local), object(&self.session))
    }
}

fn escaped(text: &[u16]) -> String {
    let mut ascii = String::with_capacity(text.len());
    for unit in text {
        match u8::try_from(*unit) {
            Ok(byte) if (b' '..=b'~').contains(&byte) && !matches!(byte, b'"' | b'\\') => ascii.push(char::from(byte)),
            _ => ascii.push_str(&format!("\\u{unit:04x}")),
        }
    }
    ascii
}

impl Harmed {
    /// The entries that it left alone.
    fn intact(&self, good: &Good) -> Vec<(Key, Entry)> {
        self.intact.iter().map(|nth| good.entries[*nth].clone()).chain(self.more.clone()).collect()
    }
}
