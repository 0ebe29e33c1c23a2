//! A story: pages with a picture, a little text or none at all, and something to ask.

use serde::{Deserialize, Serialize};

use super::{AgeSpan, Prompt, Scene, StoryId, ThemeId};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryPage {
    pub picture: Scene,
    pub prompts: Vec<Prompt>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Story {
    pub id: StoryId,
    pub ages: AgeSpan,
    /// The theme it goes with.
    pub theme: ThemeId,
    /// How long reading it aloud takes, in minutes.
    pub minutes: u8,
    /// The cover.
    pub picture: Scene,
    /// Its pages have no text: parent and child tell it from the pictures.
    pub wordless: bool,
    pub pages: Vec<StoryPage>,
}
