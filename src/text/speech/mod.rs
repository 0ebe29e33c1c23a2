//! Texts on their way to the ear: cut into sentences, given a voice of their own language,
//! and handed over piece by piece.
//!
//! What speaks is the phone's, in `app::device`; here is what must be right in every script.

mod sentences;
mod utterance;
mod voice;

pub use sentences::{plain, sentences};
pub use utterance::{Speech, Utterance};
pub use voice::{Voice, choose};
