//! What the phone remembers: the family's state and this phone's choices, in `localStorage` through gloo-storage.
//!
//! The state is written twice over: the current text and the last one that read well. A text that does not read is set
//! aside under a name of its own and never overwritten. Other tabs are merged in, never overruled: every write reads,
//! merges and writes, at once and then again when no other tab does.

use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;

use super::browser::{random, set_data, watch, window};
use super::locks::exclusively;
use crate::app::state::{App, Colours, Notice, Settings, TextMode};
use crate::family::{PhoneId, State, file};

const FAMILY: &str = "thuistaal.family";
const PREVIOUS: &str = "thuistaal.family.previous";
const ASIDE: &str = "thuistaal.family.aside";
const PHONE: &str = "thuistaal.phone";
const TEXT: &str = "thuistaal.text";
const COLOURS: &str = "thuistaal.colours";
const CHILD: &str = "thuistaal.child";

/// What was found at the start.
pub struct Remembered {
    pub state: State,
    pub phone: PhoneId,
    /// What the parent must know of it.
    pub notice: Option<Notice>,
}

/// Whether the browser lets us store at all. gloo-storage panics where it does not, so that everything asks here first.
pub fn is_open() -> bool {
    matches!(window().local_storage(), Ok(Some(_)))
}

/// Reads what was stored; an empty family where nothing was, or nothing may be.
pub fn recall() -> Remembered {
    let fresh = PhoneId::from_random(random());
    if !is_open() {
        return Remembered { state: State::default(), phone: fresh, notice: Some(Notice::StorageBlocked) };
    }
    let phone = LocalStorage::get::<String>(PHONE).ok().and_then(|id| id.parse().ok()).unwrap_or(fresh);
    let mut notice = LocalStorage::set(PHONE, phone.as_str()).err().map(|_| Notice::StorageFull);
    let state = match stored(FAMILY) {
        Ok(state) => state,
        Err(Unreadable(text)) => {
            set_aside(&text);
            notice = Some(Notice::SetAside);
            stored(PREVIOUS).unwrap_or_default()
        }
    };
    Remembered { state, phone, notice }
}

/// A stored text that is no family.
struct Unreadable(String);

fn stored(key: &str) -> Result<State, Unreadable> {
    let Ok(Some(text)) = raw(key) else { return Ok(State::default()) };
    let (state, damage) = file::read(&text).map_err(|_| Unreadable(text.clone()))?;
    if damage.0 > 0 {
        set_aside(&text);
    }
    Ok(state)
}

/// The text as it stands, whatever it is.
fn raw(key: &str) -> Result<Option<String>, StorageError> {
    let storage = LocalStorage::raw();
    Ok(storage.get_item(key).unwrap_or_default())
}

/// Keeps what could not be read, for somebody who can: under a number of its own, a few at most.
fn set_aside(text: &str) {
    let storage = LocalStorage::raw();
    let places: Vec<String> = (1..=5).map(|n| format!("{ASIDE}.{n}")).collect();
    let lies = |key: &String| storage.get_item(key).unwrap_or_default();
    if places.iter().any(|key| lies(key).as_deref() == Some(text)) {
        return;
    }
    let free = places.into_iter().find(|key| lies(key).is_none());
    let key = free.unwrap_or_else(|| format!("{ASIDE}.5"));
    // Where even this does not fit, the text stays where it was until something is written over it.
    let _ = storage.set_item(&key, text);
}

/// Reads, merges and writes. Gives back what other tabs knew better.
fn write(state: &State) -> Result<State, Notice> {
    let storage = LocalStorage::raw();
    let before = raw(FAMILY).ok().flatten();
    let mut merged = state.clone();
    if let Some((theirs, _)) = before.as_deref().and_then(|text| file::read(text).ok()) {
        merged.merge(&theirs);
    }
    let text = file::write(&merged).map_err(|_| Notice::StorageFull)?;
    if before.as_deref() != Some(text.as_str()) {
        storage.set_item(FAMILY, &text).map_err(|_| Notice::StorageFull)?;
        if let Some(before) = before.filter(|before| file::read(before).is_ok()) {
            // The last good copy is a comfort; when there is no room for it the current one still stands.
            let _ = storage.set_item(PREVIOUS, &before);
        }
    }
    Ok(merged)
}

/// Keeps the signals stored from now on, and takes in what other tabs store.
pub fn keep(app: &App) {
    if !is_open() {
        return;
    }
    keep_settings(app.settings);
    let (family, notices) = (app.family, app.notices);
    watch(move || {
        let state = family.state.get();
        if state.is_empty() {
            return;
        }
        match write(&state) {
            Ok(merged) => {
                notices.close(Notice::StorageFull);
                family.merge(&merged);
            }
            Err(notice) => notices.show(notice),
        }
        // Another tab may have written between our reading and our writing: look again when we are alone.
        exclusively("thuistaal.family", move || {
            if let Some(state) = family.state.try_get_untracked()
                && let Ok(merged) = write(&state)
            {
                family.merge(&merged);
            }
        });
    });
    let family = app.family;
    super::browser::listen(&window(), "storage", move |_| {
        if let Ok(theirs) = stored(FAMILY) {
            family.merge(&theirs);
        }
    });
}

/// This phone's choices. The page's own script reads the first two before the app runs.
pub fn recall_settings(settings: Settings) {
    if is_open() {
        settings.text.set(LocalStorage::get(TEXT).unwrap_or_default());
        settings.colours.set(LocalStorage::get(COLOURS).unwrap_or_default());
        settings.child.set(LocalStorage::get::<String>(CHILD).ok().and_then(|id| id.parse().ok()));
    }
}

fn keep_settings(settings: Settings) {
    watch(move || {
        let text: TextMode = settings.text.get();
        set_data("text", Some(text.into()));
        let colours: Colours = settings.colours.get();
        set_data("colours", Some(colours.into()));
        // Only looks are at stake: without room they are chosen again next time.
        let _ = LocalStorage::set(TEXT, text);
        let _ = LocalStorage::set(COLOURS, colours);
        if let Some(child) = settings.child.get() {
            let _ = LocalStorage::set(CHILD, child.as_str());
        }
    });
}

/// Forgets everything of ours.
pub fn forget() {
    if !is_open() {
        return;
    }
    let storage = LocalStorage::raw();
    let count = storage.length().unwrap_or_default();
    let keys: Vec<String> = (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect();
    for key in keys.iter().filter(|key| key.starts_with("thuistaal.")) {
        LocalStorage::delete(key);
    }
}
