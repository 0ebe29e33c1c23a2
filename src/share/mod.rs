//! What one person hands another: a link that carries an age and one to five things.
//!
//! All of it stands in the address, so that nothing is stored anywhere: a [`Note`] is the text after the `?`, harmless
//! whatever it was; a [`Bundle`] is what it means. What a later version adds, an older one leaves out and says so.

mod bundle;
mod note;
mod thing;

pub use bundle::{Bundle, MOST, Via};
pub use note::Note;
pub use thing::Thing;
