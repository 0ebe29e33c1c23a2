//! A state that only the family can read.
//!
//! ```text
//! sealed  =  version (1 byte)  nonce (24)  XChaCha20-Poly1305(inside) with its tag (16)
//! inside  =  encoding (1: 0 plain, 1 deflate)  length (4, little-endian)  text  zeros up to the size class
//! ```
//!
//! The text is the family file. The associated data are `thuistaal`, the version and the family id, so that a sealed
//! state opens neither as another version nor as another family's. The size classes keep an onlooker from counting
//! marks. Measured over 500 to 5000 marks: 80 bytes a mark as text, 12 compressed; so the limit is some 5300 marks.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use thiserror::Error;

use super::{FamilyId, Keys};
use crate::family::{Damage, FileError, State, file};

/// The format this version writes and the only one it reads.
pub const VERSION: u8 = 1;
pub const NONCE: usize = 24;
const TAG: usize = 16;
/// What stands before the text inside.
const HEAD: usize = 5;
const PLAIN: u8 = 0;
const DEFLATE: u8 = 1;

/// The sizes a sealed state has, in bytes; none is more than half as large again as the one before, from the fifth on.
pub const CLASSES: [usize; 12] = [1024, 2048, 3072, 4096, 6144, 8192, 12_288, 16_384, 24_576, 32_768, 49_152, LARGEST];
/// The most bytes a sealed state has: what the server takes.
pub const LARGEST: usize = 65_536;
/// The most bytes of text, so that a few compressed bytes cannot fill a phone's memory.
const LONGEST_TEXT: usize = 1 << 20;

/// Why a state cannot be sealed.
#[derive(Debug, Error)]
pub enum SealError {
    #[error("the family's state is larger than {LARGEST} bytes sealed")]
    TooLarge,
}

/// Why bytes cannot be opened.
#[derive(Debug, Error)]
pub enum OpenError {
    #[error("{0} bytes are no sealed state: too short or too long")]
    Length(usize),
    #[error("sealed in format {0}, which this version does not know: update the app first")]
    Version(u8),
    #[error("not sealed by this family, or changed since")]
    Forged,
    #[error("sealed by this family, but not a state: {0}")]
    Content(&'static str),
    #[error("sealed by this family: {0}")]
    File(#[from] FileError),
}

/// A state as the server keeps it. Nothing but [`open`] reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// Bytes that may be a sealed state of a version that this one reads.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, OpenError> {
        match bytes.first() {
            Some(&version) if version != VERSION => Err(OpenError::Version(version)),
            Some(_) if (1 + NONCE + TAG + HEAD..=LARGEST).contains(&bytes.len()) => Ok(Self(bytes)),
            _ => Err(OpenError::Length(bytes.len())),
        }
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// Seals a state. The nonce is 24 random bytes that are used once; 192 random bits never meet again.
pub fn seal(state: &State, keys: &Keys, nonce: [u8; NONCE]) -> Result<Sealed, SealError> {
    let text = file::write(state);
    if text.len() > LONGEST_TEXT {
        return Err(SealError::TooLarge);
    }
    let deflated = compress_to_vec(text.as_bytes(), 6);
    let (encoding, text) = if deflated.len() < text.len() { (DEFLATE, deflated) } else { (PLAIN, text.into_bytes()) };
    let around = 1 + NONCE + TAG;
    let needed = around + HEAD + text.len();
    let class = CLASSES.into_iter().find(|class| *class >= needed).ok_or(SealError::TooLarge)?;
    let mut inside = Vec::with_capacity(class);
    inside.push(encoding);
    inside.extend(u32::try_from(text.len()).map_err(|_| SealError::TooLarge)?.to_le_bytes());
    inside.extend(text);
    inside.resize(class - around, 0);
    let associated = associated(VERSION, &keys.id);
    let payload = Payload { msg: &inside, aad: &associated };
    let boxed = cipher(keys).encrypt(&XNonce::from(nonce), payload).map_err(|_| SealError::TooLarge)?;
    let mut sealed = Vec::with_capacity(class);
    sealed.push(VERSION);
    sealed.extend(nonce);
    sealed.extend(boxed);
    Ok(Sealed(sealed))
}

/// Opens a sealed state, and says how many entries in it could not be read.
pub fn open(sealed: &Sealed, keys: &Keys) -> Result<(State, Damage), OpenError> {
    let (head, boxed) = sealed.0.split_at_checked(1 + NONCE).ok_or(OpenError::Length(sealed.0.len()))?;
    let nonce: [u8; NONCE] = head[1..].try_into().map_err(|_| OpenError::Length(sealed.0.len()))?;
    let associated = associated(head[0], &keys.id);
    let payload = Payload { msg: boxed, aad: &associated };
    let inside = cipher(keys).decrypt(&XNonce::from(nonce), payload).map_err(|_| OpenError::Forged)?;
    let [encoding, a, b, c, d, rest @ ..] = inside.as_slice() else {
        return Err(OpenError::Content("it has no head"));
    };
    let length = u32::from_le_bytes([*a, *b, *c, *d]) as usize;
    let text = rest.get(..length).ok_or(OpenError::Content("it ends before its text does"))?;
    let text = match *encoding {
        PLAIN => text.to_vec(),
        DEFLATE => decompress_to_vec_with_limit(text, LONGEST_TEXT)
            .map_err(|_| OpenError::Content("its text cannot be unpacked"))?,
        _ => return Err(OpenError::Content("its encoding is unknown")),
    };
    let text = String::from_utf8(text).map_err(|_| OpenError::Content("its text is not UTF-8"))?;
    Ok(file::read(&text)?)
}

fn cipher(keys: &Keys) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*keys.sealing.as_bytes()))
}

/// What is authenticated beside the text, without being sent: the sealed bytes open only in their own place.
fn associated(version: u8, id: &FamilyId) -> Vec<u8> {
    [b"thuistaal".as_slice(), &[version], id.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::{Clock, Fact, PhoneId};
    use crate::sync::Secret;
    use proptest::prelude::*;

    fn state(marks: u64) -> State {
        let mut clock = Clock::new(PhoneId::from_random(1));
        let mut state = State::default();
        for n in 0..marks {
            let key = format!("done/k3f1/animals-{}/2026-{:02}-{:02}", n % 40, n / 28 % 12 + 1, n % 28 + 1);
            state.set(key.parse().unwrap(), Some(Fact::Yes), &mut clock, n * n * 7_919 % 40_000_000_000);
        }
        state
    }

    #[test]
    fn opens_what_it_sealed_and_nothing_shows_its_size() {
        let keys = Keys::of(&Secret::from_random([1; 16]));
        for marks in [0, 1, 10, 100, 1000] {
            let sealed = seal(&state(marks), &keys, [2; NONCE]).unwrap();
            assert!(CLASSES.contains(&sealed.as_bytes().len()));
            assert_eq!(open(&sealed, &keys).unwrap(), (state(marks), Damage(0)));
        }
    }

    #[test]
    fn refuses_what_would_not_fit() {
        let keys = Keys::of(&Secret::from_random([1; 16]));
        let mut clock = Clock::new(PhoneId::from_random(1));
        let mut large = State::default();
        for n in 0..3000u64 {
            let noise = Keys::of(&Secret::from_random(u128::from(n).to_le_bytes())).token.reveal();
            large.set(format!("noise/{noise}").parse().unwrap(), Some(Fact::Yes), &mut clock, n);
        }
        assert!(matches!(seal(&large, &keys, [2; NONCE]), Err(SealError::TooLarge)));
    }

    #[test]
    fn a_later_version_is_known_as_one() {
        assert!(matches!(Sealed::from_bytes(vec![2; 1024]), Err(OpenError::Version(2))));
        assert!(matches!(Sealed::from_bytes(vec![]), Err(OpenError::Length(0))));
        assert!(matches!(Sealed::from_bytes(vec![1; LARGEST + 1]), Err(OpenError::Length(_))));
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let keys = Keys::of(&Secret::from_random([1; 16]));
            let mut bytes = bytes;
            if let Some(first) = bytes.first_mut() { *first = VERSION; }
            if let Ok(sealed) = Sealed::from_bytes(bytes) {
                prop_assert!(matches!(open(&sealed, &keys), Err(OpenError::Forged)));
            }
        }
    }
}
