//! Reading a stored family. It lies in the second chunk, with the JSON library that it needs: on a first visit there is
//! nothing to read.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::family::{Damage, State, file};

/// The family in `text`, and how much of it could not be read; nothing when it is none.
#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, fallible)]
pub fn read(text: String) -> Result<Option<(State, Damage)>, SplitLoaderError> {
    Ok(file::read(&text).ok())
}
