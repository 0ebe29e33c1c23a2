//! What is handed to somebody else: what the desk asks of the phone, and what came of it.

use leptos::prelude::*;

use crate::route::Page;
use crate::text::LanguageTag;

/// What only the browser can do for the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareWish {
    /// Look which languages were chosen here last.
    Look,
    /// Remember that this one was.
    Remember(LanguageTag),
    /// Hand the address to the phone's own share sheet; copy it where there is none.
    Send {
        title: String,
        address: String,
    },
    Copy(String),
    Print,
    /// Forget what this phone was handed.
    Forget,
    /// Speak another language for a moment, from this page on, for somebody who looks on.
    Lend(LanguageTag, Page),
}

/// What became of an address that was to be sent or copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Copied,
    NotCopied,
}

/// What the desk knows of this phone.
#[derive(Clone, Copy)]
pub struct Sharing {
    /// The languages chosen last, the latest first.
    pub recent: RwSignal<Vec<LanguageTag>>,
    pub told: RwSignal<Option<Told>>,
    /// Whether the phone is lent to somebody who looks on: then nothing of the family is here, and nothing is kept.
    pub lent: bool,
}

impl Sharing {
    pub fn new(lent: bool) -> Self {
        Self { recent: RwSignal::new(Vec::new()), told: RwSignal::new(None), lent }
    }
}
