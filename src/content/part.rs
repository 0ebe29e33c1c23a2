//! The parts in which the content travels: each a file of its own, fetched with the words that belong to it.

use serde::{Deserialize, Serialize};

use super::{
    ActivityId, AgeSpan, Guide, Library, Municipality, PhraseId, Piece, Scene, Story, StoryId, Theme, ThemeId, Things,
};

/// The pictures on the cards of all lists.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cards {
    pub activities: Vec<(ActivityId, Scene)>,
    pub stories: Vec<(StoryId, Scene)>,
    pub themes: Vec<ThemeCard>,
    /// Which children each story is for.
    pub story_ages: Vec<(StoryId, AgeSpan)>,
}

/// What is seen of a theme before it is opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThemeCard {
    pub id: ThemeId,
    pub sign: String,
    pub picture: Scene,
    pub phrases: Vec<PhraseId>,
    /// The story that goes with it.
    pub story: Option<StoryId>,
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
        let themes = library.themes.iter().map(|theme| ThemeCard {
            id: theme.id.clone(),
            sign: theme.sign.clone(),
            picture: theme.picture.clone(),
            phrases: theme.phrases.clone(),
            story: library
                .stories
                .iter()
                .find(|story| story.theme == theme.id)
                // One without words goes with anything.
                .or_else(|| library.stories.iter().find(|story| story.wordless))
                .map(|story| story.id.clone()),
        });
        let ages = library.stories.iter().map(|story| (story.id.clone(), story.ages));
        Self {
            activities: activities.collect(),
            stories: stories.collect(),
            themes: themes.collect(),
            story_ages: ages.collect(),
        }
    }

    pub fn story_ages(&self, id: &StoryId) -> Option<AgeSpan> {
        self.story_ages.iter().find(|(known, _)| known == id).map(|(_, ages)| *ages)
    }

    pub fn theme(&self, id: &ThemeId) -> Option<&ThemeCard> {
        self.themes.iter().find(|theme| &theme.id == id)
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
