//! The messages of the app itself: one variant for each, so that `check` can tell which are missing and which nobody uses.
//!
//! Each enum is one file of `locales/<tag>/`. What every page says stands in `app.ftl`; what only some pages say has a pack
//! of its own, which travels with those pages, so that a first visit does not pay for them.

mod app;
mod near;
mod reader;
mod share;

use strum::IntoEnumIterator;

pub use app::Msg;
pub use near::NearMsg;
pub use reader::ReaderMsg;
pub use share::ShareMsg;

use super::Pack;

/// A message of the app: its id in Fluent is the variant's name in kebab-case.
pub trait Message: Copy + Into<&'static str> + IntoEnumIterator {
    /// Where it stands.
    const PACK: Pack;

    fn id(self) -> &'static str {
        self.into()
    }
}

impl Message for Msg {
    const PACK: Pack = Pack::App;
}

impl Message for NearMsg {
    const PACK: Pack = Pack::Near;
}

impl Message for ReaderMsg {
    const PACK: Pack = Pack::Reader;
}

impl Message for ShareMsg {
    const PACK: Pack = Pack::Share;
}

/// Every message of the app that stands in `pack`; none for a pack of the content.
#[cfg(not(target_arch = "wasm32"))]
pub fn ids_in(pack: &Pack) -> Vec<&'static str> {
    fn all<M: Message>() -> Vec<&'static str> {
        M::iter().map(M::id).collect()
    }
    match pack {
        Pack::App => all::<Msg>(),
        Pack::Near => all::<NearMsg>(),
        Pack::Reader => all::<ReaderMsg>(),
        Pack::Share => all::<ShareMsg>(),
        _ => Vec::new(),
    }
}
