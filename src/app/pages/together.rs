//! The chunk of what a family does on several phones: the page, and the exchange behind it.
//! A phone that shares with no other never needs it.

// The split macro declares the chunk's entry as an external function.
#![allow(unsafe_code)]

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use super::elsewhere::{NotFetched, at_once};
use super::family::FamilyPage;

/// Brings the chunk; from then on [`now`] can draw.
pub async fn fetch() -> Result<(), NotFetched> {
    fetch_chunk().await
}

/// Draws the family's page, when the chunk has been fetched.
pub fn now() -> AnyView {
    at_once(chunk())
}

#[wasm_split(together, wasm_split_path = leptos::wasm_split, preload(fetch_chunk), fallible)]
fn chunk() -> Result<AnyView, NotFetched> {
    Ok(view! { <FamilyPage /> }.into_any())
}
