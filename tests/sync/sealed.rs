//! Whatever is changed on a sealed state, it no longer opens.

use std::ops::Range;

use thuistaal::family::{Clock, Fact, PhoneId, State};
use thuistaal::sync::{Keys, OpenError, Sealed, seal};

use crate::support::family;

fn state() -> State {
    let mut clock = Clock::new(PhoneId::from_random(1));
    let mut state = State::default();
    state.set("done/k3f1/animals-window/2026-11-20".parse().unwrap(), Some(Fact::Yes), &mut clock, 5);
    state
}

fn opens(bytes: Vec<u8>, keys: &Keys) -> bool {
    Sealed::from_bytes(bytes).and_then(|sealed| seal::open(&sealed, keys)).is_ok()
}

#[test]
fn every_single_bit_matters() {
    let keys = family(1);
    let sealed = seal::seal(&state(), &keys, [3; seal::NONCE]).unwrap().into_bytes();
    assert!(opens(sealed.clone(), &keys));
    for bit in 0..sealed.len() * 8 {
        let mut flipped = sealed.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(!opens(flipped, &keys), "bit {bit} may be flipped");
    }
}

#[test]
fn every_missing_or_added_byte_matters() {
    let keys = family(1);
    let sealed = seal::seal(&state(), &keys, [3; seal::NONCE]).unwrap().into_bytes();
    for length in 0..sealed.len() {
        assert!(!opens(sealed[..length].to_vec(), &keys), "{length} bytes are enough");
    }
    assert!(!opens([sealed.as_slice(), &[0]].concat(), &keys));
}

/// Every part of one sealed state in another one's place: version, nonce, text and tag, family id and key.
#[test]
fn no_part_goes_with_another() {
    let (ours, theirs) = (family(1), family(2));
    let other = {
        let mut clock = Clock::new(PhoneId::from_random(2));
        let mut other = state();
        other.set("favourite/animals-window".parse().unwrap(), Some(Fact::Yes), &mut clock, 6);
        other
    };
    let a = seal::seal(&state(), &ours, [3; seal::NONCE]).unwrap().into_bytes();
    let b = seal::seal(&other, &ours, [4; seal::NONCE]).unwrap().into_bytes();
    assert_eq!(a.len(), b.len());
    let end = a.len();
    let parts: [Range<usize>; 5] = [1..25, 25..end - 16, end - 16..end, 1..end - 16, 25..end];
    for part in parts {
        let mut mixed = a.clone();
        mixed[part.clone()].copy_from_slice(&b[part.clone()]);
        assert!(!opens(mixed, &ours), "{part:?} goes with another");
    }
    let mut later = a.clone();
    later[0] = 2;
    assert!(matches!(Sealed::from_bytes(later), Err(OpenError::Version(2))));
    // The family id is not sent: it is authenticated all the same.
    let foreign_id = Keys { id: theirs.id, ..ours.clone() };
    let foreign_key = Keys { sealing: theirs.sealing.clone(), ..ours.clone() };
    for keys in [&foreign_id, &foreign_key, &theirs] {
        assert!(!opens(a.clone(), keys));
    }
    // The token has no part in it.
    assert!(opens(a, &Keys { token: theirs.token.clone(), ..ours }));
}
