//! The names of things: one type for each, so that a story is never looked up by an activity's id.
//!
//! An id is a slug: lowercase ASCII letters, digits and single hyphens, beginning with a letter. It is safe in an
//! address, in a Fluent message name and in a key of the family state without any escaping.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The longest id in characters, so that addresses and storage keys stay short.
pub const LONGEST: usize = 48;

/// Why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum IdError {
    #[error("an id cannot be empty")]
    Empty,
    #[error("the id `{0}` is longer than {LONGEST} characters")]
    TooLong(String),
    #[error("the id `{0}` must be lowercase letters, digits and single hyphens, beginning with a letter")]
    NotASlug(String),
}

fn slug(text: &str) -> Result<Arc<str>, IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > LONGEST {
        return Err(IdError::TooLong(text.to_owned()));
    }
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let well_formed = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(allowed)
        && text.split('-').all(|part| !part.is_empty());
    if well_formed { Ok(text.into()) } else { Err(IdError::NotASlug(text.to_owned())) }
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands in addresses, message names and keys.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                slug(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// A theme: the name of its file in `seeds/themes/`.
    ThemeId
    /// An activity, unique in the whole library: `<theme>-<slug>`.
    ActivityId
    /// A story: the name of its file in `seeds/stories/`.
    StoryId
    /// A word of a theme's list, unique within that theme.
    WordId
    /// A Dutch sentence that goes with a theme, unique within that theme.
    PhraseId
    /// One of the pieces for the time before the first booklet.
    PieceId
    /// One of the pieces of the preschool guide.
    GuideId
    /// A doubt that the guide answers.
    DoubtId
    /// A step on the way to a preschool.
    StepId
    /// Something to bring on the first day.
    BringId
    /// A thing in a picture that is no word of a theme.
    ThingId
    /// A municipality: the name of its folder in `seeds/municipalities/`.
    MunicipalityId
    /// A place, unique within its municipality.
    PlaceId
    /// A session of a timetable, unique within its municipality.
    SessionId
}

impl ActivityId {
    /// The id of the activity `slug` in `theme`.
    pub fn in_theme(theme: &ThemeId, slug: &str) -> Result<Self, IdError> {
        format!("{theme}-{slug}").parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_slugs_and_nothing_else() {
        assert_eq!("animals-2".parse::<ThemeId>().map(String::from), Ok("animals-2".to_owned()));
        for bad in ["", "-a", "a-", "a--b", "A", "2a", "a b", "é", "a/b", &"a".repeat(49)] {
            assert!(bad.parse::<ThemeId>().is_err(), "{bad:?} was taken for an id");
        }
    }
}
