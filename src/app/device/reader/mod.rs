//! Reading aloud: a chunk of its own, which comes with the first wish to hear something, and with stories and word cards.
//!
//! | module | what it does |
//! |---|---|
//! | `voice` | says texts, by a recording of ours where there is one, else by the phone's voice |
//! | `on_page` | what can be heard though no file has it as a text |
//! | `sounds` | finds a recording of ours |
//! | `voices` | finds the voice of a language, even one that comes late |
//! | `leaves` | which page of a story fills the screen: address, keys, swipes, and where one stopped |
//! | `recorder` | the parent's own voice |
//! | `js` | the browser's things by their names |
//! | `kept` | what was recorded, in IndexedDB |

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

mod js;
mod kept;
mod leaves;
mod on_page;
mod recorder;
mod sounds;
mod voice;
mod voices;

use std::sync::Arc;

// A copy and an erasure know of recordings too: what both chunks need comes with either.
pub use kept::{all as voices, forget_all, take_in as take_voices};
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::loader::Shelf;
use crate::app::state::{App, ReadWish};

/// Does what the parent asked for.
#[wasm_split(reader, wasm_split_path = leptos::wasm_split, fallible)]
pub fn answer(wish: Arc<ReadWish>, app: App, shelf: &'static Shelf) -> Result<(), SplitLoaderError> {
    leaves::know(app, shelf);
    match Arc::unwrap_or_clone(wish) {
        ReadWish::Tapped => voice::tapped(app),
        ReadWish::Hear(keys, tongues) => voice::hear(app, keys, tongues),
        ReadWish::Dutch => voice::again_in_dutch(app),
        ReadWish::Slow(slow) => leaves::set_slow(&app, slow),
        ReadWish::Look(story) => {
            leaves::look(&app, &story);
            recorder::look(app);
        }
        ReadWish::Turn(story, page) => leaves::turn(&app, &story, page),
        ReadWish::Close => leaves::close(&app),
        ReadWish::Record(story, page) => recorder::record(app, story, page),
        ReadWish::Stop => recorder::stop(),
        ReadWish::Play(story, page) => recorder::play(app, story, page),
        ReadWish::Forget(story, page) => recorder::forget(app, story, page),
        ReadWish::Recordings => recorder::look(app),
    }
    Ok(())
}
