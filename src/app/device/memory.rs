//! The family's state, stored on the phone.
//!
//! It is written twice over: the current text and the one before it. A text that does not read is set aside under a name
//! of its own and never overwritten. Other tabs are merged in, never overruled: what is stored is overwritten only by
//! somebody who has read it, at once and then again when no other tab writes.

use leptos::prelude::*;

use super::browser::{random, spawn, watch, window};
use super::locks::exclusively;
use super::reading;
use super::storage::{is_open, set_text, set_word, text, word};
use crate::app::pages::NotFetched;
use crate::app::state::{App, FamilyState, Notice, Notices};
use crate::family::{PhoneId, State, file};

const FAMILY: &str = "thuistaal.family";
const PREVIOUS: &str = "thuistaal.family.previous";
const ASIDE: &str = "thuistaal.family.aside";
const PHONE: &str = "thuistaal.phone";

/// What was found at the start.
pub struct Remembered {
    pub state: State,
    pub phone: PhoneId,
    /// What the parent must know of it.
    pub notice: Option<Notice>,
    /// The stored text that `state` holds.
    pub known: Option<String>,
}

impl Remembered {
    /// Nobody's family, for a phone that is lent for a moment.
    pub fn nothing() -> Self {
        let phone = PhoneId::from_random(random());
        Self { state: State::default(), phone, notice: None, known: None }
    }
}

/// Reads what was stored; an empty family where nothing was, or nothing may be.
pub async fn recall() -> Result<Remembered, NotFetched> {
    let fresh = PhoneId::from_random(random());
    if !is_open() {
        let notice = Some(Notice::StorageBlocked);
        return Ok(Remembered { state: State::default(), phone: fresh, notice, known: None });
    }
    let phone = word(PHONE).and_then(|id| id.parse().ok()).unwrap_or(fresh);
    let mut notice = set_word(PHONE, phone.as_str()).err().map(|_| Notice::StorageFull);
    let known = text(FAMILY);
    let mut state = Some(State::default());
    if let Some(text) = &known {
        state = read(text).await?;
    }
    if state.is_none() {
        notice = Some(Notice::SetAside);
        if let Some(text) = text(PREVIOUS) {
            state = read(&text).await?;
        }
    }
    Ok(Remembered { state: state.unwrap_or_default(), phone, notice, known })
}

/// The family in a text. Where the text has damage it is also set aside; nothing where it is no family at all.
async fn read(text: &str) -> Result<Option<State>, NotFetched> {
    let read = reading::read(text.to_owned()).await?;
    if read.as_ref().is_none_or(|(_, damage)| damage.0 > 0) {
        set_aside(text);
    }
    Ok(read.map(|(state, _)| state))
}

/// Keeps what could not be read, for somebody who can: under a number of its own, a few at most.
fn set_aside(broken: &str) {
    let places: Vec<String> = (1..=5).map(|n| format!("{ASIDE}.{n}")).collect();
    if places.iter().any(|name| text(name).as_deref() == Some(broken)) {
        return;
    }
    let free = places.into_iter().find(|name| text(name).is_none());
    let name = free.unwrap_or_else(|| format!("{ASIDE}.5"));
    // Where even this does not fit, the text stays where it was until something is written over it.
    let _ = set_text(&name, broken);
}

/// Keeps the family stored from now on, and takes in what other tabs store. `known` is the stored text that it holds. While
/// the phone is lent, what was stored stays as it is.
pub fn keep(app: &App, known: Option<String>, lent: bool) -> Keeper {
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
    /// The stored text that the family's signal holds: this one may be overwritten.
    known: StoredValue<Option<String>>,
}

impl Keeper {
    /// Writes what the signal holds, unless something unread is stored: then that is taken in first.
    pub fn write(self) {
        let stored = text(FAMILY);
        if let Some(unread) = stored.clone().filter(|_| stored != self.known.get_value()) {
            return spawn(async move {
                if !self.take_in(unread).await {
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
        self.known.set_value(Some(ours));
        if let Some(stored) = stored {
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
        if let Some(unread) = text(FAMILY).filter(|text| Some(text) != self.known.get_value().as_ref()) {
            self.take_in(unread).await;
        }
    }

    /// Takes in what another tab has stored. Where the reader cannot be fetched nothing is overwritten, and the next change
    /// tries again. Says whether there was news: then the signal has changed, which writes.
    async fn take_in(self, unread: String) -> bool {
        let Ok(theirs) = read(&unread).await else { return true };
        self.known.set_value(Some(unread));
        theirs.is_some_and(|theirs| self.family.merge(&theirs))
    }
}
