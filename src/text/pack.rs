//! How words and content are cut for the road: a phone fetches the pack of what is on its screen first, the rest after.

use std::fmt;

use crate::content::{MunicipalityId, StoryId, ThemeId};

/// A part of a language's words, with the part of the content that they are about: each fetched and cached as one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pack {
    /// The app itself, which is words alone.
    App,
    /// The titles and the pictures on the cards of all lists.
    Cards,
    /// What the pages about the neighbourhood say, beside the content: words alone.
    Near,
    /// What the story reader and the word cards say, beside the content: words alone.
    Reader,
    /// The word for every thing in the pictures of stories, with the emoji that shows it.
    Things,
    /// What the share desk and its papers say, and the titles that stand on them: words alone.
    Share,
    /// What the pages of "us" say beside the first: words alone.
    Us,
    Start,
    /// The preschool guide.
    Guide,
    Theme(ThemeId),
    Story(StoryId),
    Municipality(MunicipalityId),
}

impl Pack {
    /// Those that hold words of the app itself, with nothing of the content that they are about.
    pub const OF_APP: [Self; 5] = [Self::App, Self::Near, Self::Reader, Self::Share, Self::Us];

    /// How the words of every pack end: a comment, as Fluent sees it. Without it they were cut short on their way.
    pub const END: &str = "# end\n";

    pub fn is_of_app(&self) -> bool {
        Self::OF_APP.contains(self)
    }

    /// Whether its words are also wanted in Dutch, to stand beside those of another language. Cards have one title
    /// each; what the reader says aloud is also said in Dutch, and what is printed has two,
    /// as has what a teacher reads.
    pub fn is_for_two(&self) -> bool {
        matches!(self, Self::Reader | Self::Share | Self::Us) || !self.is_of_app() && *self != Self::Cards
    }
}

impl fmt::Display for Pack {
    /// As it is named within `locales/<tag>/` and among the assets, without the ending.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::App => f.write_str("app"),
            Self::Cards => f.write_str("cards"),
            Self::Near => f.write_str("near"),
            Self::Reader => f.write_str("reader"),
            Self::Things => f.write_str("things"),
            Self::Share => f.write_str("share"),
            Self::Us => f.write_str("us"),
            Self::Start => f.write_str("start"),
            Self::Guide => f.write_str("guide"),
            Self::Theme(id) => write!(f, "themes/{id}"),
            Self::Story(id) => write!(f, "stories/{id}"),
            Self::Municipality(id) => write!(f, "municipalities/{id}"),
        }
    }
}
