//! What a family has done and chosen, as one map with one merge rule.
//!
//! Every fact is an [`Entry`] under a [`Key`]; of two entries under one key the one with the greater [`Stamp`] stays.
//! So merging commutes, associates and is idempotent, undo and delete are ordinary entries, and a key that this version
//! does not know is kept and passed on. `facts` says what the known keys mean; where the map is kept is
//! `app::device`'s.

pub mod child;
pub mod clock;
pub mod fact;
pub mod facts;
pub mod file;
pub mod growth;
pub mod key;
mod salvage;
pub mod state;
pub mod weeks;

pub use child::{Born, Child, ChildId};
pub use clock::{Clock, PhoneId, Stamp};
pub use fact::Fact;
pub use facts::Facts;
pub use file::{Damage, FileError};
pub use growth::Growth;
pub use key::{Key, KeyError};
pub use state::{Change, Entry, State};
