//! A theme: some six weeks around one subject, with a booklet of activities and a list of words.

use serde::{Deserialize, Serialize};

use super::{Activity, AgeSpan, Scene, ThemeId, WordId};

/// A word of a theme, with the picture that goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    pub id: WordId,
    pub emoji: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    pub id: ThemeId,
    pub ages: AgeSpan,
    /// How long a group stays with it.
    pub weeks: u8,
    pub picture: Scene,
    pub words: Vec<Word>,
    /// The booklet, in the order in which it is shown.
    pub activities: Vec<Activity>,
}

impl Theme {
    pub fn word(&self, id: &WordId) -> Option<&Word> {
        self.words.iter().find(|word| &word.id == id)
    }
}
