//! The messages of the app itself: one variant for each,
//! so that `check` can tell which are missing and which nobody uses.
//!
//! Each enum is one file of `locales/<tag>/`. What every page says stands in `app.ftl`; what only some pages say has a
//! pack of its own, which travels with those pages, so that a first visit does not pay for them.
//!
//! A message is called by its name in the files that people write, and by a number in those that phones fetch: four
//! hundred names would be in the app twice over, and nobody reads them there.

mod app;
mod near;
mod reader;
mod share;
mod us;
#[cfg(not(target_arch = "wasm32"))]
mod written;

pub use app::Msg;
pub use near::NearMsg;
pub use reader::ReaderMsg;
pub use share::ShareMsg;
pub use us::UsMsg;
#[cfg(not(target_arch = "wasm32"))]
pub use written::{Message, ids_in, named, number_of};

use super::Pack;

/// A message of the app.
#[cfg(target_arch = "wasm32")]
pub trait Message: Numbered {
    /// Its id in Fluent.
    fn id(self) -> std::borrow::Cow<'static, str> {
        self.numbered().into()
    }
}

#[cfg(target_arch = "wasm32")]
impl<M: Numbered> Message for M {}

/// What a message is called on a phone.
pub trait Numbered: Copy {
    /// Where it stands.
    const PACK: Pack;
    /// Its pack, as one letter. A capital, which no id of the content has.
    const LETTER: char;

    fn number(self) -> usize;

    /// Letter and number, as in `A12`.
    fn numbered(self) -> String {
        format!("{}{}", Self::LETTER, self.number())
    }
}

macro_rules! numbered {
    ($($name:ident of $pack:ident is $letter:literal)*) => {$(
        impl Numbered for $name {
            const PACK: Pack = Pack::$pack;
            const LETTER: char = $letter;

            fn number(self) -> usize {
                self as usize
            }
        }
    )*};
}

numbered! {
    Msg of App is 'A'
    NearMsg of Near is 'N'
    ReaderMsg of Reader is 'R'
    ShareMsg of Share is 'S'
    UsMsg of Us is 'U'
}
