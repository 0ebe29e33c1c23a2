//! Recordings: each of a text that its language has, in a form that a phone plays, and one for each text.

use std::collections::{BTreeMap, BTreeSet};

use super::words::names;
use crate::site::load::Recording;
use crate::site::{Problems, Sources};

/// What browsers play, and the worker hands on as sound.
const ENDINGS: [&str; 4] = ["m4a", "mp3", "ogg", "wav"];

pub(super) fn check(sources: &Sources, problems: &mut Problems) {
    if sources.recordings.is_empty() {
        return;
    }
    let texts: BTreeSet<String> = names(&sources.library);
    let mut first: BTreeMap<_, &Recording> = BTreeMap::new();
    for recording in &sources.recordings {
        let Recording { file, language, text, ending } = recording;
        let mut refuse = |reason: String| problems.add(file, 1, reason);
        if !sources.locales.iter().any(|locale| locale.language.tag.as_str() == language) {
            refuse(format!("unknown language: `{language}`"));
        }
        if !texts.contains(text) {
            refuse(format!("unknown text: there is no message `{text}`"));
        }
        if !ENDINGS.contains(&ending.as_str()) {
            refuse(format!("unknown ending: `{ending}` is none of {}", ENDINGS.join(", ")));
        }
        match first.get(&(language, text)) {
            Some(other) => refuse(format!("overlapping ids: `{text}` is already read in {}", other.file.display())),
            None => drop(first.insert((language, text), recording)),
        }
    }
}
