//! Reads `seeds/` and `locales/` into content and words, and lists the recordings. What does not parse is refused with
//! file and line; whether what parses also makes sense is for `check`.

mod locales;
mod municipalities;
mod recordings;
mod seeds;

use std::fs;
use std::path::{Path, PathBuf};

pub use locales::{FluentFile, Locale};
pub use recordings::Recording;
pub use seeds::Seed;

use super::Problems;
use super::problem::line_at;
use crate::content::Library;

/// Everything that was read.
#[derive(Debug)]
pub struct Sources {
    pub library: Library,
    /// The seeds' own texts, to find lines in.
    pub seeds: Vec<Seed>,
    /// Dutch first, then by tag.
    pub locales: Vec<Locale>,
    pub recordings: Vec<Recording>,
}

/// Reads the project in `root`.
pub fn load(root: &Path) -> Result<Sources, Problems> {
    load_with(root, None)
}

/// Reads the project in `root` as it would be if one of its seeds had another text.
pub fn load_with(root: &Path, instead: Option<&Seed>) -> Result<Sources, Problems> {
    let mut problems = Problems::default();
    let (library, seeds) = seeds::read(root, instead, &mut problems);
    let locales = locales::read(root, &mut problems);
    let recordings = recordings::read(root, &mut problems);
    problems.into_result()?;
    Ok(Sources { library, seeds, locales, recordings })
}

/// The text of `file`, which is relative to `root`.
fn read_text(root: &Path, file: &Path, problems: &mut Problems) -> Option<String> {
    fs::read_to_string(root.join(file)).map_err(|error| problems.add(file, 1, error)).ok()
}

/// What a TOML text says; its errors are refused by line.
fn read_toml<T: serde::de::DeserializeOwned>(file: &Path, text: &str, problems: &mut Problems) -> Option<T> {
    let refuse = |error: toml::de::Error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        problems.add(file, line, error.message());
    };
    toml::from_str(text).map_err(refuse).ok()
}

/// The entries of a folder that satisfy `wanted`, by name, relative to `root`.
fn entries(root: &Path, folder: &Path, wanted: impl Fn(&Path) -> bool, problems: &mut Problems) -> Vec<PathBuf> {
    let listed = match fs::read_dir(root.join(folder)) {
        Ok(listed) => listed,
        Err(error) => {
            problems.add(folder, 1, error);
            return Vec::new();
        }
    };
    let names = listed.filter_map(Result::ok).map(|entry| folder.join(entry.file_name()));
    let mut found: Vec<_> = names.filter(|path| wanted(&root.join(path))).collect();
    found.sort();
    found
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found == ending)
}

/// The name of a file without its ending.
fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}
