//! The library: everything there is, with the ways to look it up.

use serde::{Deserialize, Serialize};

use super::{Activity, ActivityId, AgeSpan, Kind, Municipality, MunicipalityId, Story, StoryId, Theme, ThemeId};

/// All content of one version of the app, in the order in which it is shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Library {
    pub themes: Vec<Theme>,
    pub stories: Vec<Story>,
    pub municipalities: Vec<Municipality>,
}

impl Library {
    /// The library as a phone fetches it: with postcard, whose reader costs the phone a third of JSON's.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    pub fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }

    pub fn theme(&self, id: &ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| &theme.id == id)
    }

    pub fn story(&self, id: &StoryId) -> Option<&Story> {
        self.stories.iter().find(|story| &story.id == id)
    }

    pub fn municipality(&self, id: &MunicipalityId) -> Option<&Municipality> {
        self.municipalities.iter().find(|municipality| &municipality.id == id)
    }

    /// Every activity with the theme whose booklet it stands in.
    pub fn activities(&self) -> impl Iterator<Item = (&Theme, &Activity)> {
        self.themes.iter().flat_map(|theme| theme.activities.iter().map(move |activity| (theme, activity)))
    }

    pub fn activity(&self, id: &ActivityId) -> Option<(&Theme, &Activity)> {
        self.activities().find(|(_, activity)| &activity.id == id)
    }

    /// Whether anything fits what a parent filtered for; an absent filter lets everything through.
    pub fn has_any(&self, ages: Option<AgeSpan>, kind: Option<Kind>) -> bool {
        self.activities().any(|(_, activity)| {
            ages.is_none_or(|ages| activity.ages.overlaps(ages)) && kind.is_none_or(|kind| activity.kind == kind)
        })
    }
}
