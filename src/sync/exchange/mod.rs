//! What to send to the server and when, as a state machine that does nothing itself.
//!
//! A driver reports an [`Event`] with the [`Moment`] it happened and the family's state as it now is, and carries out
//! the [`Output`]s in their order, each before the next and all before it reports again. What a driver must keep:
//!
//! - [`Output::Merge`] is stored before [`Output::Remember`], or together with it: a memory that outlives its state
//!   would claim that this phone knows what it has lost.
//! - One exchange runs at a time for one storage (Web Locks in a browser).
//! - A random number is used once.
//!
//! The machine survives lost, late, repeated and mutilated answers: it counts its requests and hears only the answer
//! to the last one, believes an answer only when the family's own seal opens it, and never overwrites what it has not
//! merged: every put names the tag of a state that is part of the phone's own.

mod machine;
mod memory;
mod replies;

use super::Request;
use crate::family::State;

pub use machine::Exchange;
use memory::Known;
pub use memory::Memory;

/// How long an answer may take, in milliseconds.
pub const PATIENCE: u64 = 30_000;
/// How long after a change it is sent, so that several taps make one request.
pub const AFTER_A_CHANGE: u64 = 2_000;
/// A state that is sealed in more bytes than this is folded.
pub const NEAR_THE_LIMIT: usize = 32_768;

/// When something happened, and the randomness that answering it may use up.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// Milliseconds on any clock that only runs forward while the app runs; across starts it may jump.
    pub now: u64,
    /// The wall clock in milliseconds since 1970: what "synced five minutes ago" is reckoned from.
    pub wall: u64,
    /// From the cryptographic source.
    pub random: [u8; 32],
}

/// What a driver reports.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The app started, or this family was just joined.
    Started,
    /// There is a network again.
    Online,
    /// The app is on the screen again.
    Visible,
    /// The state was changed on this phone.
    Changed,
    /// The time of the last [`Output::WakeAt`] has come. Too early or once too often does no harm.
    Woken,
    /// The family is to be erased on the server.
    Erase,
    /// An answer came to the request of this number.
    Replied(u64, super::Reply),
    /// The request of this number failed, or took too long.
    Failed(u64),
}

/// What a driver is asked to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Take this in with [`super::take_in`], and store the result.
    Merge(State),
    /// Store this: it is written with `to_string` and read with `parse`.
    Remember(Memory),
    /// Make this request. A request that still runs may be given up.
    Send(Request),
    /// Report [`Event::Woken`] at this time of [`Moment::now`]; replaces every earlier one.
    WakeAt(u64),
    /// Call [`super::fold::fold`], store the result and report [`Event::Changed`] if it did anything.
    Fold,
}

/// What the screen may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// When this phone and the server last agreed, in milliseconds since 1970.
    pub succeeded: Option<u64>,
    pub busy: bool,
    pub trouble: Option<Trouble>,
}

/// Why the phone and the server do not agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No answer, or none that makes sense: will be tried again by itself.
    Unreachable,
    /// The family was erased: this phone keeps what it has, and syncs no more.
    Closed,
    /// Another phone runs a later version, and this one cannot read what it sealed.
    UpdateNeeded,
    /// There is more in the family's state than can be sent.
    TooLarge,
}
