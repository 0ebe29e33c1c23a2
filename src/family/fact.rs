//! What an entry says: any JSON, kept as the text it came in.
//!
//! The app itself says only texts and yes. What a later version says is passed on letter by letter; and the phone is
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
