//! The chunk of the pages about the neighbourhood: timetable, places, preschool, and whom to ask.

// The split macro declares the chunk's entry as an external function.
#![allow(unsafe_code)]

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use super::elsewhere::{NotFetched, at_once};
use super::{ask, guide, municipality, near, place};
use crate::route::Page;

/// Brings the chunk; from then on [`now`] can draw.
pub async fn fetch() -> Result<(), NotFetched> {
    fetch_chunk().await
}

/// Draws a page of the chunk, when it has been fetched.
pub fn now(page: Page) -> AnyView {
    at_once(chunk(page))
}

#[wasm_split(neighbourhood, wasm_split_path = leptos::wasm_split, preload(fetch_chunk), fallible)]
fn chunk(page: Page) -> Result<AnyView, NotFetched> {
    Ok(match page {
        Page::Municipality(id) => view! { <municipality::MunicipalityPage id=id /> }.into_any(),
        Page::Place(of, id) => view! { <place::PlacePage of=of id=id /> }.into_any(),
        Page::Guide => view! { <guide::GuidePage /> }.into_any(),
        Page::Ask => view! { <ask::AskPage /> }.into_any(),
        _ => view! { <near::NearPage /> }.into_any(),
    })
}
