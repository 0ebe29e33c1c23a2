//! The timetable of a municipality: what takes place where, on which days, and on which of them not.
//!
//! `rule` says on which days a session falls, `session` what it is, `breaks` on which of its days it does not take
//! place and why, `week` puts several in the order of the calendar, `fit` filters them, `changes` tells what is new in
//! them. Civil time in Europe/Amsterdam throughout: no instant, no offset.

pub mod breaks;
pub mod changes;
pub mod fit;
pub mod rule;
pub mod session;
pub mod week;

pub use breaks::{Break, BreakReason, CancelReason, Cancelled, Holiday, HolidayName};
pub use changes::{Change, Seen, news};
pub use fit::Fit;
pub use rule::Rule;
pub use session::{Bring, Happens, Session, SessionKind, Who};
pub use week::{Dated, days_from};
