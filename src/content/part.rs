//! The parts in which the content travels: each a file of its own, fetched with the words that belong to it.

use serde::{Deserialize, Serialize};

use super::{ActivityId, Guide, Library, Municipality, Piece, Scene, Story, StoryId, Theme, Things};

/// The pictures on the cards of all lists.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cards {
    pub activities: Vec<(ActivityId, Scene)>,
    pub stories: Vec<(StoryId, Scene)>,
}

/// One part, whole.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Cards(Cards),
    Things(Things),
    Start(Vec<Piece>),
    Guide(Guide),
    Theme(Theme),
    Story(Story),
    Municipality(Municipality),
}

impl Cards {
    pub fn of(library: &Library) -> Self {
        let activities = library.activities().map(|(_, activity)| (activity.id.clone(), activity.picture.clone()));
        let stories = library.stories.iter().map(|story| (story.id.clone(), story.picture.clone()));
        Self { activities: activities.collect(), stories: stories.collect() }
    }

    pub fn activity(&self, id: &ActivityId) -> Option<&Scene> {
        self.activities.iter().find(|(known, _)| known == id).map(|(_, picture)| picture)
    }

    pub fn story(&self, id: &StoryId) -> Option<&Scene> {
        self.stories.iter().find(|(known, _)| known == id).map(|(_, picture)| picture)
    }
}

impl Part {
    /// The part as a phone fetches it: what it holds, with postcard. Which part it is stands in its name.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        match self {
            Self::Cards(cards) => postcard::to_allocvec(cards),
            Self::Guide(guide) => postcard::to_allocvec(guide),
            Self::Things(things) => postcard::to_allocvec(things),
            Self::Start(pieces) => postcard::to_allocvec(pieces),
            Self::Theme(theme) => postcard::to_allocvec(theme),
            Self::Story(story) => postcard::to_allocvec(story),
            Self::Municipality(municipality) => postcard::to_allocvec(municipality),
        }
    }
}
