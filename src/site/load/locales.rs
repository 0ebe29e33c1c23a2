//! The locales: for each language its `language.toml` and its Fluent files, by pack.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{entries, has_ending, read_text, read_toml, stem};
use crate::site::Problems;
use crate::text::{Digits, Direction, Language, LanguageTag, Pack, Review};

/// One Fluent file.
#[derive(Debug, Clone)]
pub struct FluentFile {
    pub pack: Pack,
    /// Relative to the project's root.
    pub file: PathBuf,
    pub text: String,
}

/// One language with its words.
#[derive(Debug, Clone)]
pub struct Locale {
    pub language: Language,
    pub files: Vec<FluentFile>,
}

impl Locale {
    pub fn file(&self, pack: &Pack) -> Option<&FluentFile> {
        self.files.iter().find(|file| &file.pack == pack)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLanguage {
    name: String,
    dutch: String,
    direction: Direction,
    digits: Digits,
    review: Review,
    region: Option<String>,
}

/// Reads every language, Dutch first; what could not be read is in `problems`.
pub(super) fn read(root: &Path, problems: &mut Problems) -> Vec<Locale> {
    let folders = entries(root, Path::new("locales"), Path::is_dir, problems);
    let mut locales: Vec<_> = folders.iter().filter_map(|folder| read_locale(root, folder, problems)).collect();
    locales.sort_by_key(|locale| (locale.language.tag != LanguageTag::dutch(), locale.language.tag.clone()));
    if locales.first().is_none_or(|first| first.language.tag != LanguageTag::dutch()) {
        problems.add(
            Path::new("locales/nl"),
            1,
            "Dutch is missing: it is the source, and stands beside every language",
        );
    }
    locales
}

fn read_locale(root: &Path, folder: &Path, problems: &mut Problems) -> Option<Locale> {
    let tag: LanguageTag = stem(folder).parse().map_err(|error| problems.add(folder, 1, error)).ok()?;
    let file = folder.join("language.toml");
    let text = read_text(root, &file, problems)?;
    let RawLanguage { name, dutch, direction, digits, review, region } = read_toml(&file, &text, problems)?;
    let mut files = Vec::new();
    for pack in Pack::OF_APP.into_iter().chain([Pack::Things, Pack::Start, Pack::Guide]) {
        let file = folder.join(format!("{pack}.ftl"));
        if let Some(text) = read_text(root, &file, problems) {
            files.push(FluentFile { pack, file, text });
        }
    }
    read_packs(root, &folder.join("themes"), Pack::Theme, &mut files, problems);
    read_packs(root, &folder.join("stories"), Pack::Story, &mut files, problems);
    read_packs(root, &folder.join("municipalities"), Pack::Municipality, &mut files, problems);
    Some(Locale { language: Language { tag, name, dutch, direction, digits, review, region }, files })
}

/// The Fluent files of one folder, each the pack of the thing it is named after.
fn read_packs<Id: std::str::FromStr<Err: std::fmt::Display>>(
    root: &Path,
    folder: &Path,
    pack: impl Fn(Id) -> Pack,
    files: &mut Vec<FluentFile>,
    problems: &mut Problems,
) {
    for file in entries(root, folder, |path| has_ending(path, "ftl"), problems) {
        let id = stem(&file).parse::<Id>().map_err(|error| problems.add(&file, 1, error));
        if let (Ok(id), Some(text)) = (id, read_text(root, &file, problems)) {
            files.push(FluentFile { pack: pack(id), file, text });
        }
    }
}
