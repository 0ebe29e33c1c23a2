//! A sealed state, as a server that nobody has to trust hands it over: what the family did not seal never opens, and
//! what it did seal, whatever stands inside, opens to a state or to one of the known reasons.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use thuistaal::family::Damage;
use thuistaal::sync::seal::{CLASSES, LARGEST, NONCE, VERSION, open, seal};
use thuistaal::sync::{AccessToken, FamilyId, Keys, OpenError, Sealed, Secret, Tag};

pub const TOKENS: &[&str] = &[
    "\0\u{1e}\0\0\0{\"thuistaal\":1,\"family\":{}}",
    "\u{1}\u{8}\0\0\0",
    r#""done/all/animals-window/2026-11-20":{"at":"1.0.aaaaaaaa","is":true}"#,
    "W/\"",
    "0123456789abcdef0123456789abcdef",
];

pub fn hold(data: &[u8]) -> bool {
    let keys = Keys::of(&Secret::from_random([1; 16]));
    as_it_comes(data, &keys);
    if let Ok(text) = std::str::from_utf8(data) {
        what_stands_in_headers(text);
    }
    sealed_by_the_family(data, &keys)
}

/// Nobody without the key makes anything that opens.
fn as_it_comes(data: &[u8], keys: &Keys) {
    match Sealed::from_bytes(data.to_vec()) {
        Ok(sealed) => {
            assert_eq!(sealed.as_bytes(), data);
            assert!(matches!(open(&sealed, keys), Err(OpenError::Forged)), "it opened, and nobody sealed it");
        }
        Err(OpenError::Version(version)) => assert!(version != VERSION && data.first() == Some(&version)),
        Err(OpenError::Length(length)) => assert_eq!(length, data.len()),
        Err(other) => panic!("{other} without a key"),
    }
}

/// What an older, a newer or a broken app of the family may have sealed.
fn sealed_by_the_family(inside: &[u8], keys: &Keys) -> bool {
    let Ok(sealed) = Sealed::from_bytes(boxed(inside, keys)) else {
        let length = boxed(inside, keys).len();
        assert!(inside.len() < 5 || length > LARGEST, "{length} bytes are a length that a sealed state has");
        return false;
    };
    let (state, damage) = match open(&sealed, keys) {
        Ok(opened) => opened,
        Err(OpenError::Content(_) | OpenError::File(_)) => return false,
        Err(other) => panic!("{other}, though the family sealed it"),
    };
    let others = Keys::of(&Secret::from_random([2; 16]));
    assert!(matches!(open(&sealed, &others), Err(OpenError::Forged)), "another family opened it");
    let mut changed = sealed.as_bytes().to_vec();
    let at = 1 + inside.len() % (changed.len() - 1);
    changed[at] ^= 1 << (inside.len() % 8);
    let changed = Sealed::from_bytes(changed).expect("the same length");
    assert!(matches!(open(&changed, keys), Err(OpenError::Forged)), "a change at {at} was not seen");
    if let Ok(again) = seal(&state, keys, [3; NONCE]) {
        assert!(CLASSES.contains(&again.as_bytes().len()));
        assert_eq!(open(&again, keys).expect("what was sealed"), (state, Damage(0)));
    }
    let _ = damage;
    true
}

/// The same steps as in `seal`, with anything inside.
fn boxed(inside: &[u8], keys: &Keys) -> Vec<u8> {
    let associated = [b"thuistaal".as_slice(), &[VERSION], keys.id.as_bytes()].concat();
    let payload = Payload { msg: inside, aad: &associated };
    let cipher = XChaCha20Poly1305::new(&Key::from(*keys.sealing.as_bytes()));
    let boxed = cipher.encrypt(&XNonce::from([9; NONCE]), payload).expect("a message that is short enough");
    [&[VERSION], [9; NONCE].as_slice(), &boxed].concat()
}

/// One value has one text, in addresses and in headers alike.
fn what_stands_in_headers(text: &str) {
    if let Some(tag) = Tag::from_header(text) {
        let plain = text.trim();
        assert_eq!(tag.to_string(), plain.strip_prefix("W/").unwrap_or(plain));
        assert_eq!(Tag::from_header(&tag.to_string()), Some(tag));
    }
    if let Ok(id) = text.parse::<FamilyId>() {
        assert_eq!(id.to_string(), text);
    }
    if let Ok(token) = text.parse::<AccessToken>() {
        assert_eq!(token.reveal(), text);
    }
}
