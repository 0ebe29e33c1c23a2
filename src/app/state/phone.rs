//! What the app asks of the phone it runs on, and what this phone (not the family) has chosen.

use std::sync::Arc;

use leptos::prelude::*;
use strum::{EnumString, IntoStaticStr};

use super::{MistakeCommand, NearCommand, ReadCommand, ShareCommand, SyncCommand};
use crate::family::ChildId;
use crate::route::Page;
use crate::text::Pack;

/// Something that only the browser can do. What comes of it is seen in the signals of `App`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Fetch this part of the content, with its words in the language of the screen and in Dutch.
    Load(Pack),
    /// Ask the browser never to clear what is stored.
    Persist,
    /// Hand the parent a copy of the family's state.
    Export,
    /// Read a copy that the parent chooses, and merge it in.
    Import,
    /// Forget everything on this phone.
    Erase,
    /// Start the new version that waits.
    Update,
    /// Show the browser's own question whether to install.
    Install,
    /// Share with the family's other phones, or do not.
    Sync(SyncCommand),
    /// Something for the neighbourhood's pages.
    Near(NearCommand),
    /// Keep or share mistakes of a translation.
    Mistake(MistakeCommand),
    /// Read aloud, turn pages, record.
    Read(Arc<ReadCommand>),
    /// Hand something to somebody else.
    Share(ShareCommand),
}

impl From<ReadCommand> for Command {
    /// Behind a pointer: a first visit, which asks for none, then knows nothing of what is in it.
    fn from(command: ReadCommand) -> Self {
        Self::Read(Arc::new(command))
    }
}

/// The phone, as far as the app needs it.
pub trait Phone: Send + Sync {
    /// Milliseconds since 1970, UTC, by this phone's clock.
    fn wall(&self) -> u64;
    /// Random bits for new ids.
    fn random(&self) -> u64;
    fn ask(&self, command: Command);
    /// What a part of a page waits for before it is drawn, where it must wait.
    fn turn(&self) -> Option<RwSignal<bool>> {
        None
    }
    /// Whether it is nobody's: the page is being written ahead.
    fn is_prerendered(&self) -> bool {
        false
    }
}

/// Which language a text is shown in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum TextMode {
    #[default]
    Home,
    Both,
    Dutch,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Colours {
    #[default]
    Auto,
    Light,
    Dark,
}

/// What was chosen on this phone and concerns nobody else. `device` keeps it.
#[derive(Clone, Copy)]
pub struct Settings {
    pub text: RwSignal<TextMode>,
    pub colours: RwSignal<Colours>,
    /// The child that is being looked at.
    pub child: RwSignal<Option<ChildId>>,
    /// The sheet with what this phone was handed last; the frame without a page where that is nothing.
    pub received: RwSignal<Page>,
    /// Bytes that the app takes, when the browser tells.
    pub used: RwSignal<Option<u64>>,
    /// Whether the browser promised to keep them; `None` while unknown.
    pub persistent: RwSignal<Option<bool>>,
    /// Whether the browser offers to install the app.
    pub installable: RwSignal<bool>,
}

impl Settings {
    pub fn new() -> Self {
        Self {
            text: RwSignal::default(),
            colours: RwSignal::default(),
            child: RwSignal::new(None),
            received: RwSignal::new(Page::Shell),
            used: RwSignal::new(None),
            persistent: RwSignal::new(None),
            installable: RwSignal::new(false),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::new()
    }
}
