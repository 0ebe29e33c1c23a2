//! What several of the tests need.

pub mod client;
pub mod memory;
pub mod postgres;
pub mod random;
pub mod served;
pub mod server;

use thuistaal::sync::{Keys, Secret};

/// A family that no other number gives.
pub fn family(number: u64) -> Keys {
    let mut bits = [0; 16];
    bits[..8].copy_from_slice(&number.to_le_bytes());
    Keys::of(&Secret::from_random(bits))
}
