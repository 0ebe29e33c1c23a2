//! The preschool guide, from pregnancy to the second year of primary school: pieces on one page,
//! and what belongs to some of them.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use super::{BringId, DoubtId, GuideId, PhraseId, Scene, StepId};

/// What is drawn below a piece, beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Shows {
    /// What it costs here.
    Cost,
    /// How to register, in steps that can be ticked.
    Steps,
    /// What to bring on the first day.
    Bring,
    /// Dutch for the first day.
    Phrases,
    /// The doubts that parents have.
    Doubts,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidePiece {
    pub id: GuideId,
    /// How many lines its text has.
    pub lines: u8,
    pub shows: Option<Shows>,
    pub picture: Scene,
}

/// A doubt as a parent says it, and an honest answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    pub id: DoubtId,
    pub lines: u8,
}

/// Something to bring, with its picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Belonging {
    pub id: BringId,
    pub emoji: String,
}

/// A step on the way to a place at a preschool, with its picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideStep {
    pub id: StepId,
    pub emoji: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Guide {
    pub pieces: Vec<GuidePiece>,
    pub doubts: Vec<Doubt>,
    pub steps: Vec<GuideStep>,
    pub belongings: Vec<Belonging>,
    pub phrases: Vec<PhraseId>,
}
