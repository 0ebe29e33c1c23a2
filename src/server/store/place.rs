//! Where a row is.

use sha2::{Digest, Sha256};

use crate::sync::{AccessToken, FamilyId};

/// The hash of a family's id and access token. Both go in at their fixed length, so that no other pair gives the same
/// bytes. The token has 256 random bits, so a plain hash is enough: there is nothing to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place([u8; 32]);

impl Place {
    pub fn of(id: &FamilyId, token: &AccessToken) -> Self {
        let hash = Sha256::new().chain_update(b"thuistaal place 1").chain_update(id.as_bytes());
        Self(hash.chain_update(token.as_bytes()).finalize().into())
    }

    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}
