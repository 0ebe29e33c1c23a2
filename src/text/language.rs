//! A language: its tag, what it calls itself, which way it runs.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;
use thiserror::Error;

/// A text that is no language tag of ours.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is no language tag: write two or three lowercase letters, as in `nl`")]
pub struct TagError(String);

/// A BCP 47 primary language subtag: the name of a folder in `locales/`, and the first part of every address.
///
/// That it is well formed does not mean that the site has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(Arc<str>);

impl LanguageTag {
    /// The source language: what is shown beside the home language.
    pub fn dutch() -> Self {
        Self("nl".into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LanguageTag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Self, TagError> {
        let well_formed = matches!(text.len(), 2 | 3) && text.bytes().all(|b| b.is_ascii_lowercase());
        if well_formed { Ok(Self(text.into())) } else { Err(TagError(text.to_owned())) }
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = TagError;
    fn try_from(text: String) -> Result<Self, TagError> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> String {
        tag.0.as_ref().to_owned()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which way a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// As the `dir` attribute has it.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// Which digits a language is written with, by the name of its Unicode numbering system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum Digits {
    Latn,
    Arab,
    Arabext,
}

impl Digits {
    /// The text with its ASCII digits written as these, for what is no number: the time on a clock.
    pub fn write(self, text: &str) -> String {
        let zero = match self {
            Self::Latn => '0',
            Self::Arab => '٠',
            Self::Arabext => '۰',
        };
        let digit = |c: char| c.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(c);
        text.chars().map(digit).collect()
    }

    /// A whole number below a thousand, which has no groups and needs no `Intl`: the first use of that costs a slow
    /// phone more than the page around it. Nothing for any other number.
    pub fn small(self, value: f64) -> Option<String> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = value as u16;
        (whole < 1_000 && f64::from(whole) == value).then(|| self.write(&whole.to_string()))
    }
}

/// Who has looked at a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Written in this language.
    Source,
    /// Translated; no native speaker has reviewed it yet.
    Draft,
    /// Reviewed by a native speaker.
    Reviewed,
}

/// A language of the site: `locales/<tag>/language.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    pub tag: LanguageTag,
    /// Its own name for itself.
    pub name: String,
    /// Its name in Dutch, for whoever hands something over.
    pub dutch: String,
    pub direction: Direction,
    pub digits: Digits,
    pub review: Review,
    /// The locale whose dates and numbers it takes, where the bare tag would give another country's.
    pub region: Option<String>,
}

impl Language {
    /// The locale for `Intl` and ICU4X, with calendar and digits said outright so that both write the same.
    pub fn locale(&self) -> String {
        let digits: &str = self.digits.into();
        format!("{}-u-ca-gregory-nu-{digits}", self.region.as_deref().unwrap_or(self.tag.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_time_in_its_own_digits() {
        assert_eq!(Digits::Arab.write("09:30"), "٠٩:٣٠");
        assert_eq!(Digits::Latn.write("09:30"), "09:30");
    }

    #[test]
    fn takes_tags_and_nothing_else() {
        assert!("nl".parse::<LanguageTag>().is_ok() && "kmr".parse::<LanguageTag>().is_ok());
        for bad in ["", "n", "NL", "nl-NL", "abcd", "n1", "../"] {
            assert!(bad.parse::<LanguageTag>().is_err(), "{bad:?} was taken for a tag");
        }
    }
}
