//! What a parent looks for in the timetable, for as long as the app is open,
//! and what is new in the groups that she saved.

use leptos::prelude::*;

use crate::civil::Day;
use crate::content::timetable::Change;
use crate::content::{AgeBand, MunicipalityId, SessionId, SessionKind};
use crate::text::LanguageTag;

/// What the family has changed in one session.
pub type News = (MunicipalityId, SessionId, Vec<Change>);

/// What a parent looks for, and what was looked for on her behalf.
#[derive(Debug, Clone, Default)]
pub struct Looking {
    pub kind: Option<SessionKind>,
    /// What was chosen of ages, which may be all; nothing yet is the age of the family's child.
    pub age: Option<Option<AgeBand>>,
    /// The tag of a language that is spoken there.
    pub spoken: Option<String>,
    /// What changed in saved sessions since this phone last said so. It stands here until the app is closed.
    pub news: Vec<News>,
    /// In which languages newer timetables were looked for already.
    pub looked: Vec<(LanguageTag, MunicipalityId)>,
}

/// All of it in one signal: each type of signal costs a first visit, which has no use for any of them, a kilobyte.
pub type Near = RwSignal<Looking>;

/// What those pages ask of the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NearCommand {
    /// Put a session into its calendar: one day, or all of them.
    Calendar(MunicipalityId, SessionId, Option<Day>),
    /// Keep in mind what the family sees of its sessions there, now that it saved one or left one.
    Remember(MunicipalityId),
    /// Show an address, which is written as in a query, on its own map.
    Map(String),
}
