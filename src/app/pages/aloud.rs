//! The chunk of what is read aloud: stories and word cards, with the reader, the voice and the recorder behind them.

// The split macro declares the chunk's entry as an external function.
#![allow(unsafe_code)]

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use super::elsewhere::{NotFetched, at_once};
use super::{story, words};
use crate::route::Page;

/// Brings the chunk; from then on [`now`] can draw.
pub async fn fetch() -> Result<(), NotFetched> {
    fetch_chunk().await
}

/// Draws a page of the chunk, when it has been fetched.
pub fn now(page: Page) -> AnyView {
    at_once(chunk(page))
}

#[wasm_split(reader, wasm_split_path = leptos::wasm_split, preload(fetch_chunk), fallible)]
fn chunk(page: Page) -> Result<AnyView, NotFetched> {
    Ok(match page {
        Page::Story(id) => view! { <story::StoryPage id=id /> }.into_any(),
        Page::Words(id) => view! { <words::WordsPage id=id /> }.into_any(),
        _ => ().into_any(),
    })
}
