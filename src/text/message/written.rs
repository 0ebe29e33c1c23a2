//! Messages by their names, as translators write them and as pages are written ahead.

use std::borrow::Cow;

use strum::IntoEnumIterator;

use super::{Msg, NearMsg, Numbered, ReaderMsg, ShareMsg, UsMsg};
use crate::text::Pack;

/// A message of the app.
pub trait Message: Numbered {
    /// Its id in Fluent: the variant's name in kebab-case.
    fn id(self) -> Cow<'static, str>;
}

impl<M: Numbered + Into<&'static str>> Message for M {
    fn id(self) -> Cow<'static, str> {
        let name: &'static str = self.into();
        name.into()
    }
}

/// Every message of the app that stands in `pack`; none for a pack of the content.
pub fn ids_in(pack: &Pack) -> Vec<&'static str> {
    named(pack).into_iter().map(|(name, _)| name).collect()
}

/// What the message called `id` is called on a phone; nothing where the app has no such message.
pub fn number_of(id: &str) -> Option<String> {
    let all = Pack::OF_APP.iter().flat_map(named);
    all.into_iter().find(|(name, _)| *name == id).map(|(_, number)| number)
}

/// The messages of `pack`, each with its number.
pub fn named(pack: &Pack) -> Vec<(&'static str, String)> {
    fn all<M: Message + IntoEnumIterator + Into<&'static str>>() -> Vec<(&'static str, String)> {
        M::iter().map(|message| (message.into(), message.numbered())).collect()
    }
    match pack {
        Pack::App => all::<Msg>(),
        Pack::Near => all::<NearMsg>(),
        Pack::Reader => all::<ReaderMsg>(),
        Pack::Share => all::<ShareMsg>(),
        Pack::Us => all::<UsMsg>(),
        _ => Vec::new(),
    }
}
