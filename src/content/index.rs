//! The index: what addresses, lists and today's choice need of everything there is, and no more.
//!
//! It is all of the content that every page loads, so that a first visit stays small however much there is. The rest
//! travels part by part ([`super::part`]).

use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator;

use super::{ActivityId, AgeSpan, Kind, Library, MunicipalityId, PlaceId, PlaceKind, Setting, StoryId, ThemeId};

/// An activity, as lists and choices know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityEntry {
    pub id: ActivityId,
    pub kind: Kind,
    pub ages: AgeSpan,
}

/// A theme with the activities of its booklet, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeEntry {
    pub id: ThemeId,
    pub activities: Vec<ActivityEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryEntry {
    pub id: StoryId,
    /// How many pages it has.
    pub pages: usize,
    pub wordless: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MunicipalityEntry {
    pub id: MunicipalityId,
    pub name: String,
    /// Invented, to try the app with.
    pub demo: bool,
    pub places: Vec<PlaceEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceEntry {
    pub id: PlaceId,
    pub kind: PlaceKind,
}

impl MunicipalityEntry {
    pub fn has_place(&self, id: &PlaceId) -> bool {
        self.places.iter().any(|place| &place.id == id)
    }
}

/// One line for each thing there is, in the order in which they are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    pub themes: Vec<ThemeEntry>,
    pub stories: Vec<StoryEntry>,
    pub municipalities: Vec<MunicipalityEntry>,
    /// The shapes of each setting, in the order of the settings.
    pub backdrops: Vec<String>,
}

impl Index {
    /// The index of all that is in `library`.
    pub fn of(library: &Library) -> Self {
        let themes = library.themes.iter().map(|theme| ThemeEntry {
            id: theme.id.clone(),
            activities: theme.activities.iter().map(super::Activity::entry).collect(),
        });
        let stories = library.stories.iter().map(|story| StoryEntry {
            id: story.id.clone(),
            pages: story.pages.len(),
            wordless: story.wordless,
        });
        let municipalities = library.municipalities.iter().map(|municipality| MunicipalityEntry {
            id: municipality.id.clone(),
            name: municipality.name.clone(),
            demo: municipality.demo,
            places: municipality
                .places
                .iter()
                .map(|place| PlaceEntry { id: place.id.clone(), kind: place.kind })
                .collect(),
        });
        Self {
            themes: themes.collect(),
            stories: stories.collect(),
            municipalities: municipalities.collect(),
            backdrops: Setting::iter().map(|setting| setting.shapes().to_owned()).collect(),
        }
    }

    /// What stands behind a scene of `setting`; nothing where the index is of another version than the scene.
    pub fn backdrop(&self, setting: Setting) -> &str {
        self.backdrops.get(setting as usize).map_or("", String::as_str)
    }

    pub fn theme(&self, id: &ThemeId) -> Option<&ThemeEntry> {
        self.themes.iter().find(|theme| &theme.id == id)
    }

    pub fn story(&self, id: &StoryId) -> Option<&StoryEntry> {
        self.stories.iter().find(|story| &story.id == id)
    }

    pub fn municipality(&self, id: &MunicipalityId) -> Option<&MunicipalityEntry> {
        self.municipalities.iter().find(|municipality| &municipality.id == id)
    }

    /// Every activity with the theme whose booklet it stands in.
    pub fn activities(&self) -> impl Iterator<Item = (&ThemeEntry, &ActivityEntry)> {
        self.themes.iter().flat_map(|theme| theme.activities.iter().map(move |activity| (theme, activity)))
    }

    pub fn activity(&self, id: &ActivityId) -> Option<(&ThemeEntry, &ActivityEntry)> {
        self.activities().find(|(_, activity)| &activity.id == id)
    }

    /// Whether anything fits what a parent filtered for; an absent filter lets everything through.
    pub fn has_any(&self, ages: Option<AgeSpan>, kind: Option<Kind>) -> bool {
        self.activities().any(|(_, activity)| {
            ages.is_none_or(|ages| activity.ages.overlaps(ages)) && kind.is_none_or(|kind| activity.kind == kind)
        })
    }
}
