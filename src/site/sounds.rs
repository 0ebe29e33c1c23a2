//! Recordings of people who read our texts aloud, as a phone finds them.

use std::fs;
use std::path::Path;

use super::assets::Assets;
use super::load::Recording;
use super::prerender::{PrerenderError, at};
use crate::text::message;

/// Writes every recording of the project in `root` as `audio/<language>/<text>`, by which a phone finds it.
pub fn write(root: &Path, recordings: &[Recording], assets: &mut Assets) -> Result<(), PrerenderError> {
    for Recording { file, language, text, ending } in recordings {
        let file = root.join(file);
        let bytes = fs::read(&file).map_err(at(&file))?;
        // A phone knows the messages of the app by their numbers.
        let said = message::number_of(text).unwrap_or_else(|| text.clone());
        assets.write(&format!("audio/{language}/{said}"), ending, &bytes).map_err(at(&file))?;
    }
    Ok(())
}
