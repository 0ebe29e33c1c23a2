//! What follows from the secret: where the family is, who may ask for it, and what seals it.
//!
//! HKDF with SHA-256 (RFC 5869), one salt for the whole purpose and one `info` for each use, so that nothing that the
//! server sees says anything about the sealing key.

use std::fmt;
use std::str::FromStr;

use hkdf::Hkdf;
use sha2::Sha256;
use thiserror::Error;

use super::{Secret, hex};

/// Other clients need it: it stands in the test vectors.
pub const SALT: &[u8] = b"thuistaal family 1";

/// Why a text is no family id or access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this must be {0} lowercase hexadecimal digits")]
pub struct DeriveError(usize);

/// Where the family is kept: 128 bits, 32 hexadecimal digits in an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FamilyId([u8; 16]);

/// What shows that the asker belongs to the family: 256 bits, 64 hexadecimal digits in a header. It has no equality on
/// purpose: the server never compares it, and keeps nothing but a hash that it went into.
#[derive(Clone)]
pub struct AccessToken([u8; 32]);

/// What seals the state. It never leaves the phone.
#[derive(Clone)]
pub struct SealingKey([u8; 32]);

/// All three, for one family.
#[derive(Debug, Clone)]
pub struct Keys {
    pub id: FamilyId,
    pub token: AccessToken,
    pub sealing: SealingKey,
}

impl Keys {
    pub fn of(secret: &Secret) -> Self {
        let hkdf = Hkdf::<Sha256>::new(Some(SALT), secret.as_bytes());
        Self {
            id: FamilyId(expand(&hkdf, b"family id")),
            token: AccessToken(expand(&hkdf, b"access token")),
            sealing: SealingKey(expand(&hkdf, b"sealing key")),
        }
    }
}

fn expand<const N: usize>(hkdf: &Hkdf<Sha256>, info: &[u8]) -> [u8; N] {
    let mut bytes = [0; N];
    // HKDF-SHA256 gives up to 8160 bytes, and none of the uses asks for more than 32.
    #[allow(clippy::expect_used)]
    hkdf.expand(info, &mut bytes).expect("at most 8160 bytes");
    bytes
}

impl FamilyId {
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for FamilyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}

impl FromStr for FamilyId {
    type Err = DeriveError;
    fn from_str(text: &str) -> Result<Self, DeriveError> {
        hex::decode(text).map(Self).ok_or(DeriveError(32))
    }
}

impl AccessToken {
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// As it stands after `Bearer ` in a header.
    pub fn reveal(&self) -> String {
        hex::encode(&self.0)
    }
}

impl FromStr for AccessToken {
    type Err = DeriveError;
    fn from_str(text: &str) -> Result<Self, DeriveError> {
        hex::decode(text).map(Self).ok_or(DeriveError(64))
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(hidden)")
    }
}

impl SealingKey {
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealingKey(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_secret_is_printed() {
        let keys = Keys::of(&Secret::from_random([7; 16]));
        let printed = format!("{keys:?}");
        assert!(!printed.contains(&keys.token.reveal()));
        assert!(!printed.contains(&format!("{:?}", keys.sealing.as_bytes())));
    }

    proptest! {
        #[test]
        fn each_secret_and_each_use_gives_its_own(a: [u8; 16], b: [u8; 16]) {
            prop_assume!(a != b);
            let (a, b) = (Keys::of(&Secret::from_random(a)), Keys::of(&Secret::from_random(b)));
            prop_assert_ne!(a.id, b.id);
            prop_assert_ne!(a.token.as_bytes(), b.token.as_bytes());
            prop_assert_ne!(a.sealing.as_bytes(), b.sealing.as_bytes());
            prop_assert_ne!(a.token.as_bytes(), a.sealing.as_bytes());
            prop_assert_eq!(a.id.to_string().parse(), Ok(a.id));
        }
    }
}
