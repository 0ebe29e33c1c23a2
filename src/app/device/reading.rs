//! Reading a stored family. It lies in the second chunk, with the JSON library that it needs: on a first visit there is
//! nothing to read.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::aside::set_aside;
use super::browser::wall;
use super::storage::text;
use crate::app::state::{Stored, make_room};
use crate::family::{Clock, PhoneId};

/// A family that was stored, and the text that it stood in. What could not be read of it has been set aside.
pub struct Found {
    pub text: Option<String>,
    pub stored: Stored,
}

/// What stands under the name `current`, and under `before` where that is damaged or gone.
#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, fallible)]
pub fn read(current: &'static str, before: Option<&'static str>) -> Result<Found, SplitLoaderError> {
    let (text, older) = (text(current), before.and_then(text));
    let stored = Stored::read(text.as_deref(), older.as_deref());
    if !stored.is_whole {
        set_aside(current);
    }
    if let Some(before) = before.filter(|_| !stored.is_before_whole) {
        set_aside(before);
    }
    Ok(Found { text, stored })
}

/// The same, with fewer of the oldest days: for a phone that shares with no other.
#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, fallible)]
pub fn make_room_in(mut found: Found, phone: PhoneId) -> Result<Found, SplitLoaderError> {
    let mut clock = Clock::new(phone);
    if let Some(latest) = found.stored.state.latest() {
        clock.observe(latest);
    }
    make_room(&mut found.stored.state, &mut clock, wall());
    Ok(found)
}
