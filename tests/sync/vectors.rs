//! Published vectors for what the sealing stands on, and our own for whoever builds another client.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde_json::{Value, json};
use sha2::Sha256;
use thuistaal::family::file;
use thuistaal::server::store::Place;
use thuistaal::sync::{Keys, Sealed, Secret, Tag, derive, seal};

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
#[test]
fn the_cipher_is_xchacha20_poly1305() {
    let plaintext = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    let key: [u8; 32] = std::array::from_fn(|i| 0x80 + i as u8);
    let nonce: [u8; 24] = std::array::from_fn(|i| 0x40 + i as u8);
    let aad = unhex("50515253c0c1c2c3c4c5c6c7");
    let expected = unhex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb
         731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452
         2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9
         21f9664c97637da9768812f615c68b13b52e
         c0875924c1c7987947deafd8780acf49",
    );
    let cipher = XChaCha20Poly1305::new(&Key::from(key));
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: plaintext, aad: &aad }).unwrap();
    assert_eq!(hex(&sealed), hex(&expected));
    assert_eq!(cipher.decrypt(&XNonce::from(nonce), Payload { msg: &sealed, aad: &aad }).unwrap(), plaintext);
}

/// RFC 5869, appendix A.1 to A.3.
#[test]
fn the_derivation_is_hkdf_sha256() {
    let run = |from: u8, to: u8| (from..=to).collect::<Vec<u8>>();
    let cases = [
        (
            vec![0x0b; 22],
            run(0, 0x0c),
            run(0xf0, 0xf9),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            run(0, 0x4f),
            run(0x60, 0xaf),
            run(0xb0, 0xff),
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c
             59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71
             cc30c58179ec3e87c14c01d5c1f3434f1d87",
        ),
        (
            vec![0x0b; 22],
            vec![],
            vec![],
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ];
    for (ikm, salt, info, expected) in cases {
        let expected = unhex(expected);
        let mut okm = vec![0; expected.len()];
        Hkdf::<Sha256>::new(Some(&salt), &ikm).expand(&info, &mut okm).unwrap();
        assert_eq!(hex(&okm), hex(&expected));
    }
}

/// What any client must reach from the same secret, nonce and text. Compressed bytes may differ between clients, so the
/// sealed state here is one to open, not one to make.
fn own() -> Value {
    let text = r#"{"thuistaal":1,"family":{"child/k3f1/born":{"at":"1795000000000.0.abcdefgh","is":"2024-05"},"done/k3f1/animals-window/2026-11-20":{"at":"1795000000001.0.abcdefgh","is":true},"favourite/animals-window":{"at":"1795000000002.3.hgfedcba"}}}"#;
    let (state, damage) = file::read(text).unwrap();
    assert_eq!((file::write(&state).as_str(), damage.0), (text, 0));
    let secrets = [[0u8; 16], [0xff; 16], std::array::from_fn(|i| i as u8 * 17)];
    let families = secrets.map(|bits| {
        let secret = Secret::from_random(bits);
        let keys = Keys::of(&secret);
        let nonce: [u8; seal::NONCE] = std::array::from_fn(|i| i as u8);
        let sealed = seal::seal(&state, &keys, nonce).unwrap();
        json!({
            "secret": hex(&bits),
            "code": secret.code(),
            "fragment": secret.fragment(),
            "family_id": keys.id.to_string(),
            "access_token": keys.token.reveal(),
            "sealing_key": hex(keys.sealing.as_bytes()),
            "place": hex(Place::of(&keys.id, &keys.token).as_bytes()),
            "nonce": hex(&nonce),
            "associated_data": hex(&[b"thuistaal".as_slice(), &[seal::VERSION], keys.id.as_bytes()].concat()),
            "sealed": hex(sealed.as_bytes()),
            "etag": Tag::of(sealed.as_bytes()).to_string(),
        })
    });
    json!({
        "about": "HKDF-SHA256 from the secret with this salt and info `family id`, `access token`, `sealing key`; then `sealed` opens to `text`.",
        "salt": String::from_utf8_lossy(derive::SALT),
        "size_classes": seal::CLASSES,
        "text": text,
        "families": families,
    })
}

/// The file is what other clients build on: it changes only on purpose, with `THUISTAAL_WRITE_VECTORS=1`.
#[test]
fn our_own_vectors_hold() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sync/vectors.json");
    if std::env::var_os("THUISTAAL_WRITE_VECTORS").is_some() {
        std::fs::write(path, serde_json::to_string_pretty(&own()).unwrap() + "\n").unwrap();
    }
    let written: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let text = written["text"].as_str().unwrap();
    for family in written["families"].as_array().unwrap() {
        let field = |name: &str| family[name].as_str().unwrap();
        let secret: Secret = field("code").parse().unwrap();
        let keys = Keys::of(&secret);
        assert_eq!(hex(secret.as_bytes()), field("secret"));
        assert_eq!(keys.id.to_string(), field("family_id"));
        assert_eq!(keys.token.reveal(), field("access_token"));
        assert_eq!(hex(keys.sealing.as_bytes()), field("sealing_key"));
        let sealed = Sealed::from_bytes(unhex(field("sealed"))).unwrap();
        assert_eq!(Tag::of(sealed.as_bytes()).to_string(), field("etag"));
        assert_eq!(file::write(&seal::open(&sealed, &keys).unwrap().0), text);
    }
    assert_eq!(written, own());
}
