//! Mistakes that a parent found in a translation: kept on her phone, until she shares them.

use leptos::prelude::*;

use crate::route::Page;

#[derive(Clone, Copy)]
pub struct Mistakes {
    /// All that was written down, each with the address of its page.
    pub kept: RwSignal<String>,
    /// The page she came from: the mistake is likely there.
    pub came_from: RwSignal<Page>,
}

impl Mistakes {
    pub fn new() -> Self {
        Self { kept: RwSignal::default(), came_from: RwSignal::new(Page::About) }
    }
}

impl Default for Mistakes {
    fn default() -> Self {
        Self::new()
    }
}

/// What a parent can do with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MistakeCommand {
    /// See what was kept.
    Look,
    Keep(String),
    /// Hand all of them to somebody, by whatever way of sharing the phone has.
    Share,
    Forget,
}
