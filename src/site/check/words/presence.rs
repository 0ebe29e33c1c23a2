//! What is missing, what nobody uses, and what is there twice.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::name;
use super::read::Words;
use super::wanted::Wanted;
use crate::site::Problems;
use crate::site::load::Locale;
use crate::text::{Key, Pack};

/// Refuses a language that has not exactly the files of `packs`.
pub(super) fn files(locale: &Locale, packs: &[Pack], problems: &mut Problems) {
    let folder = Path::new("locales").join(locale.language.tag.as_str());
    for pack in packs.iter().filter(|pack| locale.file(pack).is_none()) {
        problems.add(&folder.join(format!("{pack}.ftl")), 1, format!("missing file: the words of `{pack}`"));
    }
    for file in locale.files.iter().filter(|file| !packs.contains(&file.pack)) {
        problems.add(&file.file, 1, format!("unused file: there is no `{}` in `seeds`", file.pack));
    }
}

/// Refuses a file that has not exactly the texts in `wanted`. What is missing is named at the text that it comes after;
/// not at all where the file did not parse.
pub(super) fn messages(words: &Words<'_>, wanted: &[Wanted], problems: &mut Problems) {
    let lines: BTreeMap<&Key, usize> = words.texts.iter().map(|text| (&text.key, text.line)).collect();
    let mut before = 1;
    for Wanted { key, .. } in wanted {
        match lines.get(key) {
            Some(line) => before = *line,
            None if words.broken => {}
            None => problems.add(&words.file.file, before, format!("missing message: `{}`", name(key))),
        }
    }
    let known: BTreeSet<&Key> = wanted.iter().map(|wanted| &wanted.key).collect();
    for text in words.texts.iter().filter(|text| !known.contains(&text.key)) {
        problems.add(&words.file.file, text.line, format!("unused message: `{}`", name(&text.key)));
    }
}

/// Where Fluent keeps what is called so: a term at the place of a message of its name.
fn place(message: &str) -> &str {
    message.trim_start_matches('-')
}

/// Refuses what one language has twice, in one file or in two: a message or a term, of which the later one takes the
/// place of the other with all that it says, or an attribute of one message.
pub(super) fn twice(files: &[Words<'_>], problems: &mut Problems) {
    let (mut first, mut keys): (BTreeMap<&str, String>, BTreeSet<&Key>) = Default::default();
    for words in files {
        let mut refuse = |id: &str, line, first: &String| {
            problems.add(&words.file.file, line, format!("overlapping ids: `{id}` is already at {first}"));
        };
        let mut again = BTreeSet::new();
        for (message, line) in &words.messages {
            if let Some(first) = first.get(place(message)) {
                again.insert(message);
                refuse(message, *line, first);
            }
            first.entry(place(message)).or_insert_with(|| format!("{}:{line}", words.file.file.display()));
        }
        // What such a message says is there twice as well, which is said already. Every text is of one of the messages.
        for text in words.texts.iter().filter(|text| !again.contains(&text.key.message)) {
            if !keys.insert(&text.key) {
                refuse(&name(&text.key), text.line, &first[place(&text.key.message)]);
            }
        }
    }
}
