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
/// new address, every page names it, the worker has new hashes and is a new version. What the new build does not name is
/// gone, as on a host that puts one folder in the place of another.
pub fn with_title(site: &Site, title: &str) -> Site {
    let next = Site::copy_of(site.path());
    let contents = address(&next, "/assets/contents.");
    let words = address(&next, "/assets/tr/app.");
    let replaced = [(contents.clone(), renamed(&contents, title)), (words.clone(), renamed(&words, title))];
    for (old, new) in &replaced {
        fs::rename(next.path().join(&old[1..]), next.path().join(&new[1..])).expect("a file to rename");
    }
    let (was, is) = (site.words("tr").say("today-title").to_owned(), title);
    let number = number_of("today-title").expect("the message has a number");
    let title = (format!("{number} = {was}"), format!("{number} = {is}"));
    rewrite(next.path(), &replaced.into_iter().chain([title]).collect::<Vec<_>>());

    let mut worker = Worker::of(&next);
    worker.version = short_hash(is);
    for (address, known) in worker.files.common.iter_mut().chain(worker.files.languages.values_mut().flatten()) {
        let file = if address.ends_with('/') { format!("{address}index.html") } else { address.clone() };
        let bytes = fs::read(next.path().join(&file[1..])).expect("a file that the worker keeps");
        *known = integrity(&bytes);
    }
    replace_file(&next.path().join("worker.js"), worker.text().as_bytes());
    next
}

/// A copy of `site` with a recording that says the text `key` in the language `tag`, listed as the real build does.
pub fn with_sound(site: &Site, tag: &str, key: &str, sound: &[u8]) -> (Site, String) {
    let next = Site::copy_of(site.path());
    let sound_address = format!("/assets/audio/{tag}/{key}.{}.wav", short_hash(key));
    let file = next.path().join(&sound_address[1..]);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(file, sound).expect("a file");

    let contents = address(&next, "/assets/contents.");
    let file = next.path().join(&contents[1..]);
    let mut list = Contents::from_bytes(&fs::read(&file).expect("contents")).expect("contents that unpack");
    list.files.push((format!("audio/{tag}/{key}"), sound_address.clone()));
    replace_file(&file, &list.to_bytes().expect("contents that pack"));
    for file in [&contents[1..], "worker.js"] {
        for ending in ["br", "gz"] {
            // A copy, where there is one, would still say the old.
            let _ = fs::remove_file(next.path().join(format!("{file}.{ending}")));
        }
    }

    let mut worker = Worker::of(&next);
    worker.version = short_hash(key);
    worker.files.sounds.push((sound_address.clone(), integrity(sound)));
    for (address, known) in &mut worker.files.common {
        if *address == contents {
            *known = integrity(&fs::read(next.path().join(&contents[1..])).expect("contents"));
        }
    }
    replace_file(&next.path().join("worker.js"), worker.text().as_bytes());
    (next, sound_address)
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

/// `/assets/tr/app.0123456789.ftl` with another hash.
fn renamed(address: &str, title: &str) -> String {
    let mut parts: Vec<&str> = address.split('.').collect();
    let hash = short_hash(title);
    parts[1] = &hash;
    parts.join(".")
}

fn short_hash(text: &str) -> String {
    Sha256::digest(text).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
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
        } else {
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
