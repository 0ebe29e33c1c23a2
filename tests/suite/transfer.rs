//! In which form files go over the line: compressed for those who take it, and each said to be what it is.

use std::fs;
use std::io::Read;

use flate2::read::GzDecoder;

use super::dist::Site;
use super::http::ask;
use super::program::Program;
use super::serve::asset;

#[test]
fn compressed_copies_are_sent_to_those_who_take_them() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    let [js, wasm, ftl] = [".js", ".wasm", ".ftl"].map(|ending| asset(&site, ending));
    for address in ["/tr/", "/worker.js", "/tr/app.webmanifest", "/icons/icon.svg", &js, &wasm, &ftl] {
        let copy = |ending: &str| {
            fs::read(format!("{}.{ending}", site.file(address).display())).unwrap_or_else(|e| panic!("{address}: {e}"))
        };
        let plain = site.bytes(address);
        for (accepted, sent, body) in [
            ("gzip, deflate, br, zstd", "br", copy("br")),
            ("br", "br", copy("br")),
            ("gzip", "gzip", copy("gz")),
            ("br;q=0, gzip", "gzip", copy("gz")),
            ("identity", "", plain.clone()),
            ("zstd", "", plain.clone()),
            ("", "", plain),
        ] {
            let accept = [("accept-encoding", accepted)];
            let answer = ask(&program, "GET", address, if accepted.is_empty() { &[] } else { &accept });
            let what = format!("{address} for {accepted:?}");
            assert_eq!((answer.status, answer.header("content-encoding")), (200, sent), "{what}");
            assert!(answer.body == body, "{what}: {} bytes instead of {}", answer.body.len(), body.len());
            let varies = answer.header("vary").to_ascii_lowercase();
            assert!(varies.contains("accept-encoding"), "{what}: a shared cache must keep them apart: {varies:?}");
        }
    }
}

#[test]
fn says_of_what_kind_each_file_is() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    for (address, kind) in [
        ("/tr/", "text/html"),
        ("/worker.js", "text/javascript"),
        ("/tr/app.webmanifest", "application/manifest+json"),
        ("/icons/icon.svg", "image/svg+xml"),
        ("/icons/icon-192.png", "image/png"),
        ("/sitemap.xml", "text/xml"),
        (&asset(&site, ".js"), "text/javascript"),
        (&asset(&site, ".wasm"), "application/wasm"),
    ] {
        for accepted in ["br", "gzip", "identity"] {
            let answer = ask(&program, "GET", address, &[("accept-encoding", accepted)]);
            let said = answer.header("content-type").split(';').next().unwrap_or_default();
            assert_eq!(said, kind, "{address} as {accepted}");
        }
    }
}

#[test]
fn compressed_copies_hold_what_they_stand_for() {
    let site = Site::copy();
    let mut count = 0;
    for address in site.addresses() {
        let (plain, mut unpacked) = (address.trim_end_matches(".br").trim_end_matches(".gz"), Vec::new());
        let packed = site.bytes(&address);
        if address.ends_with(".br") {
            brotli::BrotliDecompress(&mut packed.as_slice(), &mut unpacked).expect("brotli");
        } else if address.ends_with(".gz") {
            GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).expect("gzip");
        } else {
            continue;
        }
        assert!(unpacked == site.bytes(plain), "{address} is not {plain}");
        assert!(packed.len() < unpacked.len(), "{address} saves nothing");
        count += 1;
    }
    assert!(count >= 2 * site.pages().len(), "only {count} compressed copies");
}
