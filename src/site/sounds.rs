//! Recordings of people who read our texts aloud, as a phone finds them.

use std::fs;
use std::path::{Path, PathBuf};

use super::assets::Assets;
use super::prerender::{PrerenderError, at};
use crate::text::message;

/// Writes every recording, `<language>/<text>.<ending>`, as `audio/<language>/<text>`, by which a phone finds it.
pub fn write(folder: &Path, assets: &mut Assets) -> Result<(), PrerenderError> {
    // There need not be any.
    if !folder.is_dir() {
        return Ok(());
    }
    let list = |folder: &Path| -> Result<Vec<PathBuf>, PrerenderError> {
        let entries = fs::read_dir(folder).map_err(at(folder))?;
        let mut paths =
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(at(folder))?;
        paths.sort();
        Ok(paths)
    };
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    for language in list(folder)?.into_iter().filter(|path| path.is_dir()) {
        for file in list(&language)? {
            let said = text(file.file_stem());
            // A phone knows the messages of the app by their numbers.
            let said = message::number_of(&said).unwrap_or(said);
            let name = format!("audio/{}/{said}", text(language.file_name()));
            let bytes = fs::read(&file).map_err(at(&file))?;
            assets.write(&name, &text(file.extension()), &bytes).map_err(at(&file))?;
        }
    }
    Ok(())
}
