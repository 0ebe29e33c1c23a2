//! Unpacking the parts of the content that a first visit of a day or an activity does without: in the second chunk,
//! with the pages that show them.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::content::Part;
use crate::text::Pack;

/// The part of `pack` in `bytes`; nothing when they hold none, and for a theme, which the first chunk unpacks itself.
#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, fallible)]
pub fn unpack(pack: Pack, bytes: Vec<u8>) -> Result<Option<Part>, SplitLoaderError> {
    Ok(match pack {
        Pack::Cards => postcard::from_bytes(&bytes).ok().map(Part::Cards),
        Pack::Guide => postcard::from_bytes(&bytes).ok().map(Part::Guide),
        Pack::Start => postcard::from_bytes(&bytes).ok().map(Part::Start),
        Pack::Story(_) => postcard::from_bytes(&bytes).ok().map(Part::Story),
        Pack::Municipality(_) => postcard::from_bytes(&bytes).ok().map(Part::Municipality),
        Pack::Things => postcard::from_bytes(&bytes).ok().map(Part::Things),
        Pack::App | Pack::Near | Pack::Reader | Pack::Share | Pack::Us | Pack::Theme(_) => None,
    })
}
