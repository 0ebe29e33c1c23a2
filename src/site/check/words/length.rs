//! How long a text and a sentence may be, for people who do not read for pleasure.

use std::collections::BTreeMap;

use super::name;
use super::plain::{longest, sentences, shortest, words as count};
use super::read::{Worded, Words};
use super::wanted::{Part, Wanted};
use crate::site::Problems;
use crate::text::Key;

/// The most words of a sentence.
const SENTENCE: usize = 14;

impl Part {
    /// The most characters; absent where a text may take the room it needs.
    fn characters(self) -> Option<usize> {
        match self {
            Self::Title => Some(34),
            Self::Step | Self::Why | Self::Brings | Self::Line => Some(130),
            Self::Ask | Self::Phrase => Some(100),
            Self::Need => Some(80),
            Self::Doubt => Some(60),
            Self::Thing => Some(40),
            Self::Description | Self::Free => None,
        }
    }

    /// The most words of a sentence; absent where all must be said in one.
    fn words(self) -> Option<usize> {
        (self != Self::Description).then_some(SENTENCE)
    }
}

/// The most words of a Dutch sentence that a family is to recognise when it is spoken.
const HEARD: usize = 7;

/// Refuses texts that say nothing, and those that say too much.
pub(super) fn check(words: &Words<'_>, wanted: &[Wanted], is_dutch: bool, problems: &mut Problems) {
    let parts: BTreeMap<&Key, Part> = wanted.iter().map(|wanted| (&wanted.key, wanted.part)).collect();
    for text in &words.texts {
        let part = parts.get(&text.key).copied().unwrap_or(Part::Free);
        let mut reasons = reasons(text, part);
        let length = count(&longest(&text.pattern));
        if is_dutch && part == Part::Phrase && length > HEARD {
            reasons.push(format!("too long: `{}` has {length} words, {HEARD} are the most", name(&text.key)));
        }
        for reason in reasons {
            problems.add(&words.file.file, text.line, reason);
        }
    }
}

fn reasons(text: &Worded<'_>, part: Part) -> Vec<String> {
    let name = name(&text.key);
    if shortest(&text.pattern).trim().is_empty() {
        return vec![format!("empty text: `{name}`")];
    }
    let mut reasons = Vec::new();
    let longest = longest(&text.pattern);
    let length = longest.chars().count();
    if let Some(limit) = part.characters().filter(|limit| length > *limit) {
        reasons.push(format!("too long: `{name}` has {length} characters, {limit} are the most"));
    }
    for sentence in sentences(&longest) {
        let length = count(sentence);
        if let Some(limit) = part.words().filter(|limit| length > *limit) {
            let sentence = sentence.trim();
            reasons.push(format!("too long: a sentence of {length} words, {limit} are the most: {sentence}"));
        }
    }
    reasons
}
