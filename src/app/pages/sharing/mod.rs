//! The share desk and its papers: a chunk of its own, with the QR codes and the browser's part of sharing.
//! Who only reads never needs it.
//!
//! | module | the sheet |
//! |---|---|
//! | `desk` | where somebody puts together what a parent takes home |
//! | `handed` | what was put together, for whom it is |
//! | `send` | one page on its way to somebody |
//! | `card`, `poster`, `booklet` | on paper |
//! | `things`, `address`, `paper` | what they are made of |

// The split macro declares the chunk's entry as an external function.
#![allow(unsafe_code)]

mod address;
mod booklet;
mod card;
mod desk;
mod handed;
mod paper;
mod poster;
mod send;
mod things;

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use super::elsewhere::{NotFetched, at_once};
use crate::route::Sheet;
use crate::share::Note;

/// Brings the chunk; from then on [`now`] can draw.
pub async fn fetch() -> Result<(), NotFetched> {
    fetch_chunk().await
}

/// Draws a sheet, when the chunk has been fetched.
pub fn now(sheet: Sheet, note: Note) -> AnyView {
    at_once(chunk(sheet, note))
}

#[wasm_split(sharing, wasm_split_path = leptos::wasm_split, preload(fetch_chunk), fallible)]
fn chunk(sheet: Sheet, note: Note) -> Result<AnyView, NotFetched> {
    Ok(match sheet {
        Sheet::Share => view! { <desk::DeskPage note=note /> }.into_any(),
        Sheet::For => view! { <handed::ForPage note=note /> }.into_any(),
        Sheet::Send => view! { <send::SendPage note=note /> }.into_any(),
        Sheet::Card => view! { <card::CardPage note=note /> }.into_any(),
        Sheet::Poster => view! { <poster::PosterPage /> }.into_any(),
        Sheet::Booklet => view! { <booklet::BookletPage note=note /> }.into_any(),
    })
}
