//! Reading aloud: a chunk of its own, which comes when something is first to be heard, and with stories and word cards.
//!
//! | module | what it does |
//! |---|---|
//! | `voice` | says texts, by a recording of ours where there is one, else by the phone's voice |
//! | `utterance` | hands one portion of a text to such a voice |
//! | `on_page` | what can be heard though no file has it as a text |
//! | `sounds` | finds a recording of ours |
//! | `voices` | finds the voice of a language, even one that comes late |
//! | `leaves` | which page of a story fills the screen: its address, and where one stopped |
//! | `gestures` | keys and fingers meanwhile |
//! | `recorder` | the parent's own voice |
//! | `microphone` | where it comes from, and in which form |
//! | `js` | the browser's things by their names |
//! | `kept` | what was recorded, in IndexedDB |

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

mod gestures;
mod js;
mod kept;
mod leaves;
mod microphone;
mod on_page;
mod recorder;
mod sounds;
mod utterance;
mod voice;
mod voices;

use std::sync::Arc;

// A copy and an erasure know of recordings too: what both chunks need comes with either.
pub use kept::{all as voices, forget_all, take_in as take_voices};
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::loader::Loader;
use crate::app::state::{App, ReadCommand};

/// Does what the parent asked for.
#[wasm_split(reader, wasm_split_path = leptos::wasm_split, fallible)]
pub fn answer(command: Arc<ReadCommand>, app: App, loader: &'static Loader) -> Result<(), SplitLoaderError> {
    leaves::know(app, loader);
    match Arc::unwrap_or_clone(command) {
        ReadCommand::Tapped => voice::tapped(app),
        ReadCommand::Hear(keys, tongues) => voice::hear(app, keys, tongues),
        ReadCommand::Dutch => voice::again_in_dutch(app),
        ReadCommand::Slow(slow) => leaves::set_slow(&app, slow),
        ReadCommand::Look(story) => {
            leaves::look(&app, &story);
            recorder::look(app);
        }
        ReadCommand::Turn(story, page) => leaves::turn(&app, &story, page),
        ReadCommand::Close => leaves::close(&app),
        ReadCommand::Record(story, page) => recorder::record(app, story, page),
        ReadCommand::Stop => recorder::stop(),
        ReadCommand::Play(story, page) => recorder::play(app, story, page),
        ReadCommand::Forget(story, page) => recorder::forget(app, story, page),
        ReadCommand::Recordings => recorder::look(app),
    }
    Ok(())
}
