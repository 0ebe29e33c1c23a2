//! The start: what a parent can do before the first booklet, from pregnancy on. A handful of short pieces on one page.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use super::{PieceId, Scene};

/// When a piece is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Stage {
    Pregnancy,
    FirstMonths,
}

/// One thing to know and to try.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    pub id: PieceId,
    pub stage: Stage,
    /// How many lines its text has.
    pub lines: u8,
    pub picture: Scene,
}
