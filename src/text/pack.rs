//! How the words are cut for the road: a phone fetches the pack of what is on its screen first, the rest after.

use std::fmt;

use crate::content::{MunicipalityId, StoryId, ThemeId};

/// A part of a language's words, fetched and cached as one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pack {
    /// The app itself, and the titles of all content.
    App,
    Theme(ThemeId),
    Story(StoryId),
    Municipality(MunicipalityId),
}

impl fmt::Display for Pack {
    /// As it is named within `locales/<tag>/`, without the ending.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::App => f.write_str("app"),
            Self::Theme(id) => write!(f, "themes/{id}"),
            Self::Story(id) => write!(f, "stories/{id}"),
            Self::Municipality(id) => write!(f, "municipalities/{id}"),
        }
    }
}
