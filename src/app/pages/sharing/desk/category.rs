//! What a desk has to give, by kind: so that each kind is one tap away.

use strum::EnumIter;

use crate::app::state::App;
use crate::share::Thing;
use crate::text::ShareMsg;

/// What lies together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter)]
pub enum Category {
    Activities,
    Stories,
    Themes,
    Places,
    Phrases,
}

impl Category {
    pub fn label(self) -> ShareMsg {
        match self {
            Self::Activities => ShareMsg::ShareActivities,
            Self::Stories => ShareMsg::ShareStories,
            Self::Themes => ShareMsg::ShareThemes,
            Self::Places => ShareMsg::SharePlaces,
            Self::Phrases => ShareMsg::SharePhrases,
        }
    }

    pub fn of(thing: &Thing) -> Self {
        match thing {
            Thing::Activity(_) => Self::Activities,
            Thing::Story(_) => Self::Stories,
            Thing::Theme(_) => Self::Themes,
            Thing::Place(..) | Thing::Guide => Self::Places,
            Thing::Phrase(..) => Self::Phrases,
        }
    }

    /// Everything that lies here. Places come as their municipalities arrive.
    pub fn things(self, app: &App) -> Vec<Thing> {
        let index = app.index;
        match self {
            Self::Activities => index.activities().map(|(_, activity)| Thing::Activity(activity.id.clone())).collect(),
            Self::Stories => index.stories.iter().map(|story| Thing::Story(story.id.clone())).collect(),
            Self::Themes => {
                let themes = index.themes.iter().map(|theme| Thing::Theme(theme.id.clone()));
                // Nobody looks for what preschool is among the places alone.
                themes.chain([Thing::Guide]).collect()
            }
            Self::Places => [Thing::Guide].into_iter().chain(places(app)).collect(),
            Self::Phrases => {
                let themes = app.content.cards().map(|cards| cards.themes.as_slice()).unwrap_or_default();
                let of = |theme: &crate::content::ThemeCard| {
                    let id = theme.id.clone();
                    theme.phrases.clone().into_iter().map(move |phrase| Thing::Phrase(id.clone(), phrase))
                };
                themes.iter().flat_map(of).collect()
            }
        }
    }
}

/// The places of every municipality that is here; the others are asked for.
fn places(app: &App) -> Vec<Thing> {
    let mut places = Vec::new();
    for found in app.index.municipalities.iter().filter_map(|of| app.municipality(&of.id)) {
        places.extend(found.places.iter().map(|place| Thing::Place(found.id.clone(), place.id.clone())));
    }
    places
}
