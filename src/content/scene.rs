//! A picture: a drawn setting with the phone's own emoji standing in it.
//!
//! A scene is [`WIDTH`] wide and [`HEIGHT`] high, y downward. It weighs some hundred bytes, needs no download of its
//! own and looks like the pictures the parent already has on her phone. `app::parts::scene` draws it.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

pub const WIDTH: u16 = 160;
pub const HEIGHT: u16 = 100;

/// The backdrop, drawn in flat shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Setting {
    Park,
    Street,
    Room,
    Kitchen,
    Bedroom,
    Night,
    Water,
    Farm,
    Plain,
    /// Water with a strip of sand before it, to stand on.
    Shore,
}

/// One emoji in a scene.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// One emoji of Emoji 12 or older, so that a phone of 2019 has it.
    pub what: String,
    /// The middle of its foot, in scene units.
    pub x: u16,
    pub y: u16,
    /// Its height, in scene units.
    pub size: u16,
    /// Mirrored: most emoji that look somewhere look to the left.
    #[serde(default)]
    pub flip: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    pub setting: Setting,
    /// Painted in this order: what stands in front comes last.
    pub items: Vec<Item>,
}
