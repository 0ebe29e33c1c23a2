//! The style of the whole app, put together from the parts it stands beside.
//!
//! A written page carries in its head what it needs itself, which saves the round trip; what only pages of another wing
//! need comes when the app first goes on from there.

use strum::{EnumIter, IntoEnumIterator};

use crate::route::Page;

/// The style of papers, which stands on them alone: its hash is in the security policy too.
pub const PAPER: &str = include_str!("pages/sharing/paper.css");

/// Pages that need style which the others do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, EnumIter)]
pub enum Wing {
    /// What a first visit opens.
    Plain,
    Library,
    Near,
    Guide,
    Reader,
    Desk,
    Family,
    /// The children, the year, the sheet for the preschool, and what is about the app itself.
    Us,
    /// The frame that the worker answers with, from which every page is drawn.
    Whole,
}

impl Wing {
    pub fn of(page: &Page) -> Self {
        match page {
            Page::Library(_) | Page::Start => Self::Library,
            Page::Near | Page::Municipality(_) | Page::Place(..) | Page::Ask => Self::Near,
            Page::Guide => Self::Guide,
            Page::Story(_) | Page::Words(_) => Self::Reader,
            Page::Sheet(..) => Self::Desk,
            Page::Family => Self::Family,
            Page::Year | Page::Teacher | Page::Children | Page::About => Self::Us,
            Page::Shell => Self::Whole,
            _ => Self::Plain,
        }
    }

    /// The sheets of its pages, in order.
    pub fn style(self) -> String {
        [COMMON].iter().chain(self.own()).copied().flatten().copied().collect()
    }

    /// What its pages need beyond what all do.
    fn own(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Plain => &[AGES, START_LINK, ACTIVITY, WORDS],
            Self::Library => &[START_LINK, LIBRARY],
            Self::Near => &[FOLD, NEAR, GUIDE],
            Self::Guide => &[WORDS, FOLD, GUIDE],
            Self::Reader => &[ACTIVITY, WORDS, READER],
            Self::Desk => &[FOLD, QR, DESK],
            Self::Family => &[CHILDREN, FOLD, QR, FAMILY],
            Self::Us => &[AGES, ACTIVITY, CHILDREN, US],
            Self::Whole => LATER,
        }
    }

    /// All there are.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }
}

/// What some page does without, in the order in which one sheet may overrule another.
pub const LATER: &[&[&str]] =
    &[AGES, START_LINK, ACTIVITY, WORDS, LIBRARY, CHILDREN, FOLD, QR, NEAR, GUIDE, READER, FAMILY, US, DESK];

const AGES: &[&str] = &[include_str!("parts/ages.css")];
const START_LINK: &[&str] = &[include_str!("parts/start_link.css")];

/// An activity, and what has grown of those that were done.
const ACTIVITY: &[&str] = &[
    include_str!("parts/carry_over.css"),
    include_str!("parts/activity.css"),
    include_str!("parts/prompts.css"),
    include_str!("parts/garden.css"),
];
const WORDS: &[&str] = &[include_str!("parts/words.css"), include_str!("parts/phrases.css")];
const LIBRARY: &[&str] = &[include_str!("pages/library.css"), include_str!("pages/start.css")];
const CHILDREN: &[&str] = &[include_str!("pages/children.css")];
const FOLD: &[&str] = &[include_str!("parts/fold.css")];
const QR: &[&str] = &[include_str!("parts/qr.css")];
const NEAR: &[&str] = &[include_str!("pages/near.css")];
const GUIDE: &[&str] = &[include_str!("pages/guide.css")];
const READER: &[&str] =
    &[include_str!("pages/story.css"), include_str!("pages/reader.css"), include_str!("pages/words.css")];
const FAMILY: &[&str] = &[include_str!("pages/family.css")];
const US: &[&str] = &[include_str!("parts/mistakes.css"), include_str!("pages/us.css")];
const DESK: &[&str] = &[include_str!("pages/sharing/sharing.css")];

/// What every page needs.
const COMMON: &[&str] = &[
    include_str!("base.css"),
    include_str!("parts/frame.css"),
    include_str!("parts/languages.css"),
    include_str!("parts/icon.css"),
    include_str!("parts/scene.css"),
    include_str!("parts/two.css"),
    include_str!("parts/choices.css"),
    include_str!("parts/card.css"),
    include_str!("parts/notices.css"),
    include_str!("parts/rows.css"),
    include_str!("parts/listen.css"),
    include_str!("parts/way_back.css"),
    include_str!("parts/share.css"),
    include_str!("print.css"),
];
