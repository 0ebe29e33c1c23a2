//! What is handed to somebody else: what the desk asks of the phone, and what came of it.

use leptos::prelude::*;

use crate::text::LanguageTag;

/// What only the browser can do for the desk. Where something is handed over it is an address, whole or of this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareCommand {
    /// Look which languages were chosen here last.
    Look,
    /// Remember that the one with this tag was.
    Remember(LanguageTag),
    /// Hand the address to the phone's own share sheet; copy it where there is none.
    Send(String),
    /// Copy the address.
    Copy(String),
    Print,
    /// Forget what this phone was handed.
    Forget,
    /// Have an icon on the home screen open the address, where the browser would forget it.
    Settle(String),
    /// Go to the address, and speak its language for a moment, for somebody who looks on.
    Lend(String),
}

/// What the desk knows of this phone.
#[derive(Clone, Copy)]
pub struct Sharing {
    /// The tags of the languages chosen last, the latest first, with spaces between them.
    pub recent: RwSignal<String>,
    /// Whether an address was copied, once it was to be.
    pub copied: RwSignal<Option<bool>>,
    /// Whether the phone is lent to somebody who looks on: then nothing of the family is here, and nothing is kept.
    pub lent: bool,
}

impl Sharing {
    pub fn new(lent: bool) -> Self {
        Self { recent: RwSignal::new(String::new()), copied: RwSignal::new(None), lent }
    }
}
