//! The state as text: what is stored on the phone, and what an export holds.
//!
//! Reading is forgiving: an entry that does not parse is counted as damage, and everything else is kept; of a text that
//! is broken in its form there is what `salvage` still finds. A text that is no state at all, or one of a later format,
//! is refused whole, so that it is set aside and never overwritten.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use thiserror::Error;

use super::{Entry, State, salvage};

/// The format this version writes. A later one may add fields; it must not change what these mean.
const FORMAT: u32 = 1;

/// Why a text holds no family.
#[derive(Debug, Error)]
pub enum FileError {
    #[error("this is no family file: {0}")]
    NotJson(#[from] serde_json::Error),
    #[error("this family file has format {0}, which is newer than {FORMAT}: update the app first")]
    TooNew(u32),
}

/// How many entries could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Damage(pub usize);

/// Recordings of the parent's own voice, by story and page: each with its form and its bytes in base64, as `device` has
/// them. They belong to a phone and go along in a copy only.
pub type Voices = BTreeMap<String, String>;

#[derive(Deserialize)]
struct Whole {
    thuistaal: u32,
    family: Found,
}

/// What was read, entry by entry: a key that stands there twice is said twice, and of the two the map's own rule
/// chooses.
#[derive(Default)]
struct Found(State, Damage);

impl<'de> Deserialize<'de> for Found {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Found;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("entries by their keys")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
                let mut found = Found::default();
                while let Some((Name(key), entry)) = map.next_entry::<Name, &RawValue>()? {
                    match (key.parse(), serde_json::from_str::<Entry>(entry.get())) {
                        (Ok(key), Ok(entry)) => {
                            found.0.admit(key, entry);
                        }
                        _ => found.1.0 += 1,
                    }
                }
                Ok(found)
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

/// What stands where a key should. Asked for as bytes, since JSON can write half a character, which no text of ours is:
/// one such key must not make the others unreadable.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Name;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Name, E> {
                Ok(Name(String::from_utf8_lossy(bytes).into_owned()))
            }
        }
        deserializer.deserialize_bytes(Bytes)
    }
}

/// The text of a state.
///
/// By hand: a phone's first visit writes and has nothing to read, so that a general JSON library can come later. Keys
/// and stamps consist of characters that JSON leaves as they are.
pub fn write(state: &State) -> String {
    let mut text = format!(r#"{{"thuistaal":{FORMAT},"family":{{"#);
    let mut comma = "";
    for (key, Entry { stamp, value }) in state.entries() {
        // Writing to a string cannot fail.
        let _ = write!(text, r#"{comma}"{key}":{{"at":"{stamp}""#);
        if let Some(fact) = value {
            text.extend([r#","is":"#, &fact.json()]);
        }
        text.push('}');
        comma = ",";
    }
    text.push_str("}}");
    text
}

/// The same text with recordings in it. An earlier version reads past them.
///
/// Names are slugs with a number, and forms and base64 have no signs that JSON would write otherwise.
pub fn with_voices(text: &str, voices: &Voices) -> String {
    let Some(rest) = text.strip_suffix('}').filter(|_| !voices.is_empty()) else { return text.to_owned() };
    let is_plain = |text: &str| !text.contains(['"', '\\']) && !text.contains(char::is_control);
    let pairs = voices.iter().filter(|(name, voice)| is_plain(name) && is_plain(voice));
    let pairs: Vec<_> = pairs.map(|(name, voice)| format!(r#""{name}":"{voice}""#)).collect();
    format!(r#"{rest},"voices":{{{}}}}}"#, pairs.join(","))
}

/// The recordings in a text; none where there are none, or where it is no family.
pub fn voices(text: &str) -> Voices {
    #[derive(Deserialize)]
    struct Spoken {
        #[serde(default)]
        voices: Voices,
    }
    serde_json::from_str::<Spoken>(text).map(|spoken| spoken.voices).unwrap_or_default()
}

/// The state in a text, and what of it could not be read.
pub fn read(text: &str) -> Result<(State, Damage), FileError> {
    let refused = match serde_json::from_str(text) {
        Ok(Whole { thuistaal, .. }) if thuistaal > FORMAT => return Err(FileError::TooNew(thuistaal)),
        Ok(Whole { family: Found(state, damage), .. }) => return Ok((state, damage)),
        Err(refused) => refused,
    };
    if let Some(newer) = salvage::format(text).filter(|format| *format > FORMAT) {
        return Err(FileError::TooNew(newer));
    }
    salvage::entries(text).ok_or(FileError::NotJson(refused))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::{Clock, Fact, PhoneId};
    use proptest::prelude::*;

    fn sample() -> State {
        let mut state = State::default();
        let mut clock = Clock::new(PhoneId::from_random(3));
        for n in 0..5 {
            state.set(format!("done/all/a-{n}/2026-11-20").parse().unwrap(), Some(Fact::Yes), &mut clock, n);
        }
        state
    }

    #[test]
    fn reads_what_it_writes() {
        let (state, damage) = read(&write(&sample())).unwrap();
        assert_eq!((state, damage), (sample(), Damage(0)));
    }

    #[test]
    fn recordings_go_along_and_change_nothing_else() {
        let spoken = Voices::from([("who-is-awake/0".to_owned(), "audio/webm;codecs=opus,GkXfow==".to_owned())]);
        let text = with_voices(&write(&sample()), &spoken);
        assert_eq!(voices(&text), spoken);
        assert_eq!(read(&text).unwrap(), (sample(), Damage(0)));
        assert_eq!(with_voices(&write(&sample()), &Voices::new()), write(&sample()));
        assert!(voices(&write(&sample())).is_empty() && voices("{").is_empty());
    }

    #[test]
    fn keeps_what_it_can_read() {
        let text = write(&sample()).replacen(r#""at":"1.0."#, r#""at":"?.0."#, 1);
        let (state, damage) = read(&text).unwrap();
        assert_eq!((state.entries().count(), damage), (4, Damage(1)));
    }

    #[test]
    fn of_two_entries_with_one_name_the_later_one_stays() {
        let (earlier, later) = (r#""a":{"at":"1.0.aaaaaaaa","is":"x"}"#, r#""a":{"at":"2.0.aaaaaaaa"}"#);
        for pair in [[earlier, later], [later, earlier]] {
            let (state, damage) = read(&format!(r#"{{"thuistaal":1,"family":{{{}}}}}"#, pair.join(","))).unwrap();
            assert_eq!((state.latest().unwrap().millis, damage), (2, Damage(0)));
        }
    }

    #[test]
    fn refuses_a_later_format_instead_of_half_reading_it() {
        assert!(matches!(read(r#"{"thuistaal":2,"family":{}}"#), Err(FileError::TooNew(2))));
        let later = write(&sample()).replacen(":1,", ":2,", 1);
        assert!(matches!(read(&later[..later.len() - 1]), Err(FileError::TooNew(2))));
    }

    #[test]
    fn a_key_that_stands_there_twice_is_chosen_by_its_stamp() {
        let entry = |at: u64, text: &str| format!(r#""child/k3f1/name":{{"at":"{at}.0.abcdefgh","is":"{text}"}}"#);
        let file = |entries: &[String]| format!(r#"{{"thuistaal":1,"family":{{{}}}}}"#, entries.join(","));
        let name = |text: &str| {
            let (state, damage) = read(text).unwrap();
            (state.value(&"child/k3f1/name".parse().unwrap()).cloned(), damage)
        };
        assert_eq!(name(&file(&[entry(2, "new"), entry(1, "old")])), (Some("new".into()), Damage(0)));
        let broken = r#""child/k3f1/name":{"at":null}"#.to_owned();
        assert_eq!(name(&file(&[entry(1, "old"), broken])), (Some("old".into()), Damage(1)));
    }

    #[test]
    fn half_a_character_in_one_key_leaves_the_others_readable() {
        let text = write(&sample()).replacen(r#""family":{"#, r#""family":{"\ud83d":{"at":"1.0.abcdefgh"},"#, 1);
        assert_eq!(read(&text).unwrap(), (sample(), Damage(1)));
    }

    proptest! {
        #[test]
        fn no_damage_breaks_the_reader(at in 0usize..400, byte: u8) {
            let mut bytes = write(&sample()).into_bytes();
            let at = at % bytes.len();
            bytes[at] = byte;
            let _ = read(&String::from_utf8_lossy(&bytes));
            bytes.truncate(at);
            // Cut off there is damage, whatever is left, and nothing is read that was not written.
            if let Ok((state, damage)) = read(&String::from_utf8_lossy(&bytes)) {
                prop_assert!(damage.0 > 0);
                prop_assert!(state.facts().all(|(key, fact)| sample().value(key) == Some(fact)));
            }
        }
    }
}
