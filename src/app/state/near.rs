//! What a parent looks for in the timetable, for as long as the app is open, and what is new in the groups that she saved.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::civil::Day;
use crate::content::timetable::Change;
use crate::content::{AgeBand, MunicipalityId, SessionId, SessionKind};
use crate::text::LanguageTag;

/// What the family has changed in one session.
pub type News = (MunicipalityId, SessionId, Vec<Change>);

#[derive(Clone, Copy)]
pub struct Near {
    pub kind: RwSignal<Option<SessionKind>>,
    pub age: RwSignal<Option<AgeBand>>,
    /// The tag of a language that is spoken there.
    pub spoken: RwSignal<Option<String>>,
    /// What changed in saved sessions since this phone last said so. It stands here until the app is closed.
    pub news: RwSignal<Vec<News>>,
    /// In which languages newer timetables were looked for already.
    pub looked: RwSignal<BTreeSet<(LanguageTag, MunicipalityId)>>,
}

/// What those pages ask of the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NearWish {
    /// Put a session into its calendar: one day, or all of them.
    Calendar(MunicipalityId, SessionId, Option<Day>),
    /// Keep in mind what the family sees of its sessions there, now that it saved one or left one.
    Remember(MunicipalityId),
    /// Show an address, which is written as in a query, on its own map.
    Map(String),
}

impl Near {
    pub fn new() -> Self {
        Self {
            kind: RwSignal::new(None),
            age: RwSignal::new(None),
            spoken: RwSignal::new(None),
            news: RwSignal::new(Vec::new()),
            looked: RwSignal::new(BTreeSet::new()),
        }
    }
}

impl Default for Near {
    fn default() -> Self {
        Self::new()
    }
}
