//! What an entry says.
//!
//! The app itself says only texts and yes. What a later version says is kept and passed on letter by letter.

use std::borrow::Cow;
use std::fmt::Write;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// A JSON value, as far as this version needs to understand it.
#[derive(Debug, Clone)]
pub enum Fact {
    /// What a mark says: `true`.
    Yes,
    Text(String),
    /// Anything else, as it was written.
    Other(Box<RawValue>),
}

impl Fact {
    pub fn is_yes(&self) -> bool {
        matches!(self, Self::Yes)
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The value as JSON.
    ///
    /// By hand, as the phone writes long before it needs to read, and is spared what a general writer weighs.
    pub fn json(&self) -> Cow<'_, str> {
        match self {
            Self::Yes => "true".into(),
            Self::Text(text) => quoted(text).into(),
            Self::Other(json) => json.get().into(),
        }
    }
}

fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            // Writing to a string cannot fail.
            c if c < ' ' => drop(write!(json, "\\u{:04x}", u32::from(c))),
            c => json.push(c),
        }
    }
    json.push('"');
    json
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Equal when they are written alike.
impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json()
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Yes => serializer.serialize_bool(true),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Other(json) => json.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        Ok(match serde_json::from_str(json.get()) {
            _ if json.get() == "true" => Self::Yes,
            Ok(text) => Self::Text(text),
            Err(_) => Self::Other(json),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_understood_is_passed_on_letter_by_letter() {
        for json in ["1.50", "{ \"a\" : [null] }", "false"] {
            let fact: Fact = serde_json::from_str(json).unwrap();
            assert_eq!((fact.json().as_ref(), fact.text()), (json, None));
            assert_eq!(serde_json::to_string(&fact).unwrap(), json);
        }
    }

    proptest! {
        #[test]
        fn every_text_reads_as_it_is_written(text: String) {
            let written = Fact::from(text.as_str()).json().into_owned();
            let read: Fact = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(read.text(), Some(text.as_str()));
        }
    }
}
