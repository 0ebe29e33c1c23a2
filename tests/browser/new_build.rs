//! A later build of a site, made from the first: other words, other addresses for what changed, another version.

use std::fs;
use std::path::Path;
use thuistaal::text::message::number_of;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use thuistaal::contents::Contents;

use crate::site::Site;
use crate::worker::Worker;

/// A copy of `site` in which the title of today in Turkish is `title`, built as the real build does: what changed has a
/// new address, every page names it, the worker has new hashes and is a new version. What the new build does not name
/// is gone, as on a host that puts one folder in the place of another.
pub fn with_title(site: &Site, title: &str) -> Site {
    let next = Site::copy_of(site.path());
    let number = number_of("today-title").expect("the message has a number");
    let [was, is] = [site.words("tr").say("today-title"), title].map(|title| format!("{number} = {title}"));
    let words = address(&next, "/assets/tr/app.");
    let said = replace(&read(&next, &words), &was, &is);
    let words = (words.clone(), put(&next, &words, &said));
    let contents = address(&next, "/assets/contents.");
    let listed = replace(&read(&next, &contents), &words.0, &words.1);
    let contents = (contents.clone(), put(&next, &contents, &listed));
    publish(&next, &[words, contents], Worker::of(site), &short_hash(title.as_bytes()));
    next
}

/// A copy of `site` with a recording that says the text `key` in the language `tag`, listed as the real build does.
pub fn with_sound(site: &Site, tag: &str, key: &str, sound: &[u8]) -> (Site, String) {
    let next = Site::copy_of(site.path());
    let sound_address = format!("/assets/audio/{tag}/{key}.{}.wav", short_hash(sound));
    let file = next.path().join(&sound_address[1..]);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(file, sound).expect("a file");

    let contents = address(&next, "/assets/contents.");
    let mut list = Contents::from_bytes(&read(&next, &contents)).expect("contents that unpack");
    list.files.push((format!("audio/{tag}/{key}"), sound_address.clone()));
    let contents = (contents.clone(), put(&next, &contents, &list.to_bytes().expect("contents that pack")));
    let mut worker = Worker::of(site);
    worker.files.sounds.push((sound_address.clone(), integrity(sound)));
    publish(&next, &[contents], worker, &short_hash(key.as_bytes()));
    (next, sound_address)
}

/// Names the new addresses in every page and in the worker, which becomes another version.
fn publish(site: &Site, renamed: &[(String, String)], mut worker: Worker, version: &str) {
    rewrite(site.path(), renamed);
    worker.version = version.to_owned();
    for (address, known) in worker.files.common.iter_mut().chain(worker.files.languages.values_mut().flatten()) {
        if let Some((_, new)) = renamed.iter().find(|(old, _)| old == address) {
            address.clone_from(new);
        }
        *known = integrity(&read(site, address));
    }
    worker.replace_in(site);
}

/// Puts `bytes` in the place of the asset at `address`, under the address that is theirs, as long as the other.
fn put(site: &Site, address: &str, bytes: &[u8]) -> String {
    let mut parts: Vec<&str> = address.split('.').collect();
    let hash = short_hash(bytes);
    parts[1] = &hash;
    let new = parts.join(".");
    fs::remove_file(site.path().join(&address[1..])).expect("a file to take away");
    fs::write(site.path().join(&new[1..]), bytes).expect("a file to write");
    new
}

/// The file that the worker keeps by this address.
fn read(site: &Site, address: &str) -> Vec<u8> {
    let file = if address.ends_with('/') { format!("{address}index.html") } else { address.to_owned() };
    fs::read(site.path().join(&file[1..])).unwrap_or_else(|error| panic!("{address}: {error}"))
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The address in the worker's lists that starts so.
fn address(site: &Site, start: &str) -> String {
    let files = Worker::of(site).files;
    let mut all = files.common.into_iter().chain(files.languages.into_values().flatten());
    all.find(|(address, _)| address.starts_with(start)).expect("an address in the worker's lists").0
}

/// Ten digits, as the addresses of assets have them.
fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

/// Puts the second of each pair in the place of the first in every file under `folder`, and takes the compressed copies
/// away, which would still say the old. Addresses keep their length, so that packed lists of them stay whole.
fn rewrite(folder: &Path, pairs: &[(String, String)]) {
    for entry in fs::read_dir(folder).expect("a folder that can be read") {
        let path = entry.expect("an entry").path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            rewrite(&path, pairs);
        } else if matches!(ending, "br" | "gz") {
            fs::remove_file(&path).expect("a copy to take away");
        } else if !matches!(ending, "png" | "wasm") {
            let bytes = fs::read(&path).expect("a file");
            let changed = pairs.iter().fold(bytes.clone(), |bytes, (old, new)| replace(&bytes, old, new));
            if changed != bytes {
                replace_file(&path, &changed);
            }
        }
    }
}

/// Puts a new file in the place of one that other copies of the site share.
fn replace_file(path: &Path, bytes: &[u8]) {
    fs::remove_file(path).expect("a file to replace");
    fs::write(path, bytes).expect("a file to write");
}

/// `bytes` with every `old` made `new`.
fn replace(bytes: &[u8], old: &str, new: &str) -> Vec<u8> {
    // Most are texts, and texts are searched by what comes compiled for speed.
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.replace(old, new).into_bytes();
    }
    let mut changed = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = rest.windows(old.len()).position(|window| window == old.as_bytes()) {
        changed.extend_from_slice(&rest[..at]);
        changed.extend_from_slice(new.as_bytes());
        rest = &rest[at + old.len()..];
    }
    changed.extend_from_slice(rest);
    changed
}
