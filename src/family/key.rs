//! The name of one fact: a path of short segments, such as `done/k3f/animals-window/2026-11-20`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The most bytes a key has, so that one of them never fills the sealed state.
pub const LONGEST: usize = 160;

/// Why a text is no key.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum KeyError {
    #[error("the key `{0}` has an empty segment")]
    EmptySegment(String),
    #[error("the key `{0}` has a character other than lowercase letters, digits, `-`, `_` and `/`")]
    BadCharacter(String),
    #[error("a key of {0} bytes is longer than {LONGEST}")]
    TooLong(usize),
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(String);

impl Key {
    /// The key of segments that are known to be good: names of ours, ids (at most 48 characters of the allowed ones, at
    /// most two in a key) and days. So it needs no parsing and cannot fail.
    pub(super) fn of(segments: &[&str]) -> Self {
        let key = segments.join("/");
        debug_assert!(key.parse::<Self>().is_ok(), "`{key}` is no key");
        Self(key)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn segments(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.split('/')
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '/');
        if text.len() > LONGEST {
            return Err(KeyError::TooLong(text.len()));
        }
        if text.split('/').any(str::is_empty) {
            return Err(KeyError::EmptySegment(text.to_owned()));
        }
        if !text.chars().all(allowed) {
            return Err(KeyError::BadCharacter(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for Key {
    type Error = KeyError;
    fn try_from(text: String) -> Result<Self, KeyError> {
        text.parse()
    }
}

impl From<Key> for String {
    fn from(key: Key) -> String {
        key.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
