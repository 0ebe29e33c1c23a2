//! The library: everything there is, whole, as it is read, checked and written ahead. A phone has it by the part.

use super::{Activity, Guide, Municipality, MunicipalityId, Piece, Story, StoryId, Theme, ThemeId, Thing};

/// All content of one version of the app, in the order in which it is shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Library {
    pub start: Vec<Piece>,
    pub guide: Guide,
    pub themes: Vec<Theme>,
    pub stories: Vec<Story>,
    /// What is in the pictures of stories and has no word in a theme.
    pub things: Vec<Thing>,
    /// What is in the pictures of stories and needs no word.
    pub silent: Vec<String>,
    pub municipalities: Vec<Municipality>,
}

impl Library {
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
}
