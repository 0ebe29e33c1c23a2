//! One thing that can be handed over, and how it stands in an address.

use std::fmt;
use std::str::FromStr;

use crate::content::{ActivityId, Index, MunicipalityId, PhraseId, PlaceId, StoryId, ThemeId};
use crate::route::Page;

/// A thing, by its name alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    Activity(ActivityId),
    Story(StoryId),
    Theme(ThemeId),
    Place(MunicipalityId, PlaceId),
    /// The guide to the preschool.
    Guide,
    /// A Dutch sentence of a theme.
    Phrase(ThemeId, PhraseId),
}

impl Thing {
    /// Whether a part of an address with this name stands for a thing, known here or not. Names of things are single
    /// letters, so that what chats and mail programs hang onto an address is never taken for one.
    pub fn is_named_by(name: &str) -> bool {
        matches!(name.as_bytes(), [b'a'..=b'z'])
    }

    /// The thing of `name=value`; nothing for what this version does not know.
    pub fn parse(name: &str, value: &str) -> Option<Self> {
        Some(match name {
            "a" => Self::Activity(value.parse().ok()?),
            "s" => Self::Story(value.parse().ok()?),
            "t" => Self::Theme(value.parse().ok()?),
            "p" => {
                let (municipality, place) = pair(value)?;
                Self::Place(municipality, place)
            }
            "g" => Self::Guide,
            "w" => {
                let (theme, phrase) = pair(value)?;
                Self::Phrase(theme, phrase)
            }
            _ => return None,
        })
    }

    /// Whether it can be there, as far as the index tells. What a place or a sentence is called is only known once its
    /// part of the content has come, and who shows it asks again then.
    pub fn is_known(&self, index: &Index) -> bool {
        match self {
            Self::Activity(id) => index.activity(id).is_some(),
            Self::Story(id) => index.story(id).is_some(),
            Self::Theme(id) | Self::Phrase(id, _) => index.theme(id).is_some(),
            Self::Place(municipality, id) => index.municipality(municipality).is_some_and(|of| of.has_place(id)),
            Self::Guide => true,
        }
    }

    /// The page that it leads to.
    pub fn page(&self) -> Page {
        match self {
            Self::Activity(id) => Page::Activity(id.clone()),
            Self::Story(id) => Page::Story(id.clone()),
            Self::Theme(id) | Self::Phrase(id, _) => Page::Theme(id.clone()),
            Self::Place(municipality, id) => Page::Place(municipality.clone(), id.clone()),
            Self::Guide => Page::Guide,
        }
    }
}

/// Two ids with a dot between them, which no id has.
fn pair<A: FromStr, B: FromStr>(value: &str) -> Option<(A, B)> {
    let (first, second) = value.split_once('.')?;
    Some((first.parse().ok()?, second.parse().ok()?))
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Activity(id) => write!(f, "a={id}"),
            Self::Story(id) => write!(f, "s={id}"),
            Self::Theme(id) => write!(f, "t={id}"),
            Self::Place(municipality, id) => write!(f, "p={municipality}.{id}"),
            Self::Guide => f.write_str("g"),
            Self::Phrase(theme, id) => write!(f, "w={theme}.{id}"),
        }
    }
}
