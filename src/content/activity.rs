//! An activity: five to ten minutes of a parent and a child together.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use super::{ActivityEntry, ActivityId, AgeSpan, Scene, WordId};

/// What one does in an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Kind {
    Read,
    Talk,
    Sing,
    Move,
    Count,
    Make,
    GoOut,
}

impl Kind {
    /// The kind as it stands in addresses and in markup.
    pub fn code(self) -> &'static str {
        self.into()
    }

    pub fn from_code(code: &str) -> Option<Self> {
        use strum::IntoEnumIterator;
        Self::iter().find(|kind| kind.code() == code)
    }
}

/// The kinds of question of dialogic reading (Whitehurst): what the child is invited to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Crowd {
    /// The child ends the sentence.
    Completion,
    /// The child tells what was.
    Recall,
    /// The child tells whatever it sees or thinks.
    Open,
    /// Who, what, where.
    Wh,
    /// The child ties it to its own life.
    Distancing,
}

/// Something to ask or say; its words are the `.ask-N` of what it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    pub crowd: Crowd,
    pub ages: AgeSpan,
}

/// One activity of a theme's booklet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    pub id: ActivityId,
    pub kind: Kind,
    pub ages: AgeSpan,
    /// How long it takes, in minutes.
    pub minutes: u8,
    /// How many steps its text has.
    pub steps: u8,
    pub prompts: Vec<Prompt>,
    /// Words of its theme's list.
    pub words: Vec<WordId>,
    pub picture: Scene,
}

impl Activity {
    /// Its line in the index.
    pub fn entry(&self) -> ActivityEntry {
        ActivityEntry { id: self.id.clone(), kind: self.kind, ages: self.ages }
    }
}
