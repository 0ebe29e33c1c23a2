//! What an entry says: any JSON, kept as the text it came in.
//!
//! The app itself says only texts, yes and how often. What a later version says is passed on letter by letter; and the phone is
//! spared the reading and writing of numbers, whose tables alone weigh ten kilobytes.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A JSON value. Equal when written alike.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fact(Box<RawValue>);

impl Fact {
    /// What a mark says.
    pub fn yes() -> Self {
        Self(RawValue::TRUE.to_owned())
    }

    pub fn is_yes(&self) -> bool {
        self.json() == "true"
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<String> {
        serde_json::from_str(self.json()).ok()
    }

    /// How often something was.
    pub fn of_count(count: u64) -> Self {
        // Every number in digits is JSON.
        Self(RawValue::from_string(count.to_string()).unwrap_or_else(|_| RawValue::NULL.to_owned()))
    }

    /// The count, if it is one: digits and nothing else.
    pub fn count(&self) -> Option<u64> {
        // A parser of numbers would also take a plus sign, which JSON has not.
        if self.json().bytes().all(|byte| byte.is_ascii_digit()) { self.json().parse().ok() } else { None }
    }

    /// The value as JSON.
    pub fn json(&self) -> &str {
        self.0.get()
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        // Every text is a JSON string.
        let json = serde_json::to_string(text).unwrap_or_else(|_| "\"\"".to_owned());
        Self(RawValue::from_string(json).unwrap_or_else(|_| RawValue::NULL.to_owned()))
    }
}

impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_count_reads_as_it_is_written(count: u64) {
            let fact = Fact::of_count(count);
            prop_assert_eq!(fact.count(), Some(count));
            prop_assert_eq!((fact.text(), fact.is_yes()), (None, false));
        }
    }

    #[test]
    fn nothing_else_counts() {
        for json in ["true", "\"7\"", "-7", "7.0", "7e1", "null", "18446744073709551616"] {
            assert_eq!(serde_json::from_str::<Fact>(json).unwrap().count(), None, "{json}");
        }
    }
}
