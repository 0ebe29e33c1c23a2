//! Languages and their words.
//!
//! Every word that a person reads is a Fluent message in `locales/<tag>/`. [`Msg`] and its like ([`Message`]) name
//! those of the app itself, [`Key`] those of the content. Where the files come from, and how numbers are written
//! ([`Format`]), is for others: the browser's `Intl` on a phone (`app::device`),
//! ICU4X where pages are written ahead (`site`).

pub mod bidi;
pub mod bundle;
pub mod dates;
pub mod format;
pub mod key;
pub mod language;
pub mod message;
pub mod negotiate;
pub mod pack;
pub mod speech;

pub use bundle::{Text, TextError};
pub use dates::{DateStyle, Dates};
pub use format::Format;
pub use key::Key;
pub use language::{Digits, Direction, Language, LanguageTag, Review, TagError};
pub use message::{Message, Msg, NearMsg, ReaderMsg, ShareMsg, UsMsg};
pub use pack::Pack;
