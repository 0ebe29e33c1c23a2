//! One family on several phones: the secret, what follows from it, the sealed state, and the exchange with the server.
//!
//! | module | what it is |
//! |---|---|
//! | [`secret`] | 128 random bits, as a code to type and as the fragment of an address |
//! | [`derive`] | family id, access token and sealing key, from the secret |
//! | [`seal`] | a state that only the family can read, and back |
//! | [`fold`] | how old days make room, without breaking the merge rule |
//! | [`wire`] | what goes over HTTP: addresses, tags, requests and replies |
//! | [`exchange`] | what to send and when, as a state machine |
//!
//! Nothing here does input or output, reads a clock or draws a random number: the phone's driver, the tests and the
//! simulation pass these in and carry out what comes out. The server uses [`wire`] and the [`FamilyId`] and
//! [`AccessToken`] types alone; it never holds a key.

pub mod backoff;
pub mod derive;
pub mod exchange;
pub mod fold;
mod hex;
pub mod seal;
pub mod secret;
pub mod wire;

pub use derive::{AccessToken, FamilyId, Keys, SealingKey};
pub use exchange::{Event, Exchange, Memory, Moment, Output, Status, Trouble};
pub use seal::{OpenError, SealError, Sealed};
pub use secret::{Secret, SecretError};
pub use wire::{Method, Precondition, Reply, Request, Tag};

use crate::family::{Clock, State};

/// Takes in what another phone said: merges it, forgets what has been folded, and moves the clock past every stamp in
/// it. Says whether anything changed. The one way for a driver to carry out [`Output::Merge`].
pub fn take_in(state: &mut State, incoming: &State, clock: &mut Clock) -> bool {
    let changed = state.merge(incoming);
    if changed {
        fold::settle(state);
    }
    if let Some(stamp) = state.latest() {
        clock.observe(stamp);
    }
    changed
}
