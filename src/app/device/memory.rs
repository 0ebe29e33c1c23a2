//! The family's state, stored on the phone.
//!
//! It is written twice over: the current text and the one before it. Where a text does not read, or not all of it, it
//! is set aside as it stood, the parent is told, and what it lost the other one may still know. Other tabs are merged
//! in, never overruled: what is stored is overwritten only by somebody who has read it, at once and then again when no
//! other tab writes.

use leptos::prelude::*;

use super::browser::{random, spawn, watch, window};
use super::locks::exclusively;
use super::storage::{is_open, set_text, set_word, text, word};
use super::{link, reading};
use crate::app::pages::NotFetched;
use crate::app::state::{App, FamilyState, LARGE, Notice, Notices};
use crate::family::{PhoneId, State, file};

const FAMILY: &str = "thuistaal.family";
const PREVIOUS: &str = "thuistaal.family.previous";
const PHONE: &str = "thuistaal.phone";

/// What was found at the start.
pub struct Remembered {
    pub state: State,
    pub phone: PhoneId,
    /// What the parent must know of it.
    pub notice: Option<Notice>,
    pub known: Known,
}

/// The stored text that the family in the memory holds: this one may be overwritten.
#[derive(Debug, Clone, Default)]
pub struct Known {
    text: Option<String>,
    /// Whether it had damage: then it is no copy that one would want back, and has been set aside.
    is_damaged: bool,
}

impl Remembered {
    /// Nobody's family, for a phone that is lent for a moment.
    pub fn nothing() -> Self {
        let phone = PhoneId::from_random(random());
        Self { state: State::default(), phone, notice: None, known: Known::default() }
    }
}

/// Reads what was stored; an empty family where nothing was, or nothing may be.
pub async fn recall() -> Result<Remembered, NotFetched> {
    let fresh = PhoneId::from_random(random());
    if !is_open() {
        let notice = Some(Notice::StorageBlocked);
        return Ok(Remembered { state: State::default(), phone: fresh, notice, known: Known::default() });
    }
    let phone = word(PHONE).and_then(|id| id.parse().ok()).unwrap_or(fresh);
    let mut notice = set_word(PHONE, phone.as_str()).err().map(|_| Notice::StorageFull);
    // Where nothing was stored, as on a first visit, there is nothing to read and nobody who must be fetched for it.
    if [FAMILY, PREVIOUS].iter().all(|name| text(name).is_none()) {
        return Ok(Remembered { state: State::default(), phone, notice, known: Known::default() });
    }
    let mut found = reading::read(FAMILY, Some(PREVIOUS)).await?;
    if found.text.as_ref().is_some_and(|text| text.len() > LARGE) && !link::shares() {
        found = reading::make_room_in(found, phone).await?;
    }
    let reading::Found { text, stored } = found;
    if !(stored.is_whole && stored.is_before_whole) {
        notice = Some(Notice::SetAside);
    }
    Ok(Remembered { state: stored.state, phone, notice, known: Known { text, is_damaged: !stored.is_whole } })
}

/// Keeps the family stored from now on, and takes in what other tabs store. While the phone is lent, what was stored
/// stays as it is.
pub fn keep(app: &App, known: Known, lent: bool) -> Keeper {
    let keeper = Keeper { family: app.family, notices: app.notices, known: StoredValue::new(known) };
    if lent || !is_open() {
        return keeper;
    }
    watch(move || {
        // Read here, so that every change comes by.
        keeper.family.state.track();
        keeper.write();
        // Another tab may have written in the same moment: look again when we are alone.
        exclusively("thuistaal.family", move || keeper.write());
    });
    super::browser::listen(&window(), "storage", move |_| keeper.write());
    keeper
}

/// Who keeps the family stored. Needs storage that is open.
#[derive(Clone, Copy)]
pub struct Keeper {
    family: FamilyState,
    notices: Notices,
    known: StoredValue<Known>,
}

impl Keeper {
    /// Writes what the signal holds, unless something unread is stored: then that is taken in first.
    pub fn write(self) {
        let stored = text(FAMILY);
        let known = self.known.get_value();
        // What was stored and is gone was erased, here or in another tab: nothing brings it back, and the page begins
        // anew. A text with damage may have been moved aside, where there was no room for it twice.
        if stored.is_none() && known.text.is_some() && !known.is_damaged {
            return begin_anew();
        }
        if stored.is_some() && stored != known.text {
            return spawn(async move {
                if !self.take_in().await {
                    self.write();
                }
            });
        }
        let ours = self.family.state.with_untracked(|state| (!state.is_empty()).then(|| file::write(state)));
        let Some(ours) = ours.filter(|ours| stored.as_ref() != Some(ours)) else { return };
        if set_text(FAMILY, &ours).is_err() {
            return self.notices.show(Notice::StorageFull);
        }
        self.notices.close(Notice::StorageFull);
        self.known.set_value(Known { text: Some(ours), is_damaged: false });
        if let Some(stored) = stored.filter(|_| !known.is_damaged) {
            // The copy before this one is a comfort; when there is no room for it the current one still stands.
            let _ = set_text(PREVIOUS, &stored);
        }
    }

    /// Whether what the signal holds is what is stored.
    pub fn is_stored(self) -> bool {
        text(FAMILY).is_some_and(|stored| self.family.state.with_untracked(file::write) == stored)
    }

    /// Takes in what other tabs have stored and this one has not read.
    pub async fn catch_up(self) {
        if text(FAMILY).is_some_and(|text| Some(text) != self.known.get_value().text) {
            self.take_in().await;
        }
    }

    /// Takes in what another tab has stored. Where the reader cannot be fetched nothing is overwritten, and the next
    /// change tries again. Says whether there was news: then the signal has changed, which writes.
    async fn take_in(self) -> bool {
        let Ok(reading::Found { text, stored }) = reading::read(FAMILY, None).await else { return true };
        if !stored.is_whole {
            self.notices.show(Notice::SetAside);
        }
        self.known.set_value(Known { text, is_damaged: !stored.is_whole });
        self.family.merge(&stored.state)
    }
}

/// Shows what a first visit shows, once nothing is stored.
pub fn begin_anew() {
    // Going to a page of our own cannot fail.
    let _ = window().location().assign("/");
}
