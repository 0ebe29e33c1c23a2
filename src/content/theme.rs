//! A theme: some six weeks around one subject, with a booklet of activities, a list of words,
//! and the Dutch that goes with it.

use serde::{Deserialize, Serialize};

use super::{Activity, ActivityId, AgeSpan, PhraseId, Scene, ThemeId, WordId};

/// How many sentences tell the parent what a theme brings.
pub const BRINGS: usize = 4;

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
    /// One emoji for it, in lists.
    pub sign: String,
    pub picture: Scene,
    pub words: Vec<Word>,
    /// Dutch sentences that a family hears in the group while it is at this theme.
    pub phrases: Vec<PhraseId>,
    /// The booklet, in the order in which it is shown.
    pub activities: Vec<Activity>,
}

impl Theme {
    pub fn activity(&self, id: &ActivityId) -> Option<&Activity> {
        self.activities.iter().find(|activity| &activity.id == id)
    }

    pub fn word(&self, id: &WordId) -> Option<&Word> {
        self.words.iter().find(|word| &word.id == id)
    }
}
