//! The link with the family's other phones: a chunk of its own, which only a phone that shares ever starts.
//!
//! | module | what it does |
//! |---|---|
//! | `driver` | which tab drives, and which families |
//! | `line` | one family's exchange, carried out |
//! | `send` | its requests, as fetches |
//! | `kept` | what must survive the app's end |

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

mod driver;
mod kept;
mod line;
mod send;

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::memory::Keeper;
use super::storage;
use crate::app::state::{App, SyncCommand};
use driver::Driver;

/// Whether this phone shares, is to be asked whether it will, or has a family to close: if not, the chunk can wait.
pub fn is_wanted() -> bool {
    let names = [kept::SECRET, kept::CLOSING];
    storage::is_open()
        && (names.iter().any(|name| storage::text(name).is_some()) || storage::passing(kept::OFFERED).is_some())
}

/// Whether this phone's family is on other phones too.
pub fn shares() -> bool {
    storage::text(kept::SECRET).is_some()
}

/// Starts to drive what is to be driven.
#[wasm_split(together, wasm_split_path = leptos::wasm_split, fallible)]
pub fn begin(app: App, keeper: Keeper) -> Result<(), SplitLoaderError> {
    Driver::of(app, keeper);
    Ok(())
}

/// Does what the parent asked for.
#[wasm_split(together, wasm_split_path = leptos::wasm_split, fallible)]
pub fn answer(command: SyncCommand, app: App, keeper: Keeper) -> Result<(), SplitLoaderError> {
    Driver::of(app, keeper).answer(command);
    Ok(())
}
