//! The recordings of people who read our texts aloud: which there are. What is in them is not looked at.

use std::path::{Path, PathBuf};

use super::{entries, stem};
use crate::site::Problems;

/// One file under `public/audio/<language>/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// Relative to the project's root.
    pub file: PathBuf,
    /// The name of its folder.
    pub language: String,
    /// The name of the file without its ending: the text that is read, as in `animals-cow-says-meow.step-1`.
    pub text: String,
    pub ending: String,
}

/// Every recording; there need not be any.
pub(super) fn read(root: &Path, problems: &mut Problems) -> Vec<Recording> {
    let folder = Path::new("public/audio");
    if !root.join(folder).is_dir() {
        return Vec::new();
    }
    let languages = entries(root, folder, Path::is_dir, problems);
    let files = languages.iter().flat_map(|language| {
        let files = entries(root, language, Path::is_file, problems);
        files.into_iter().map(|file| Recording {
            language: language.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            text: stem(&file).to_owned(),
            ending: file.extension().unwrap_or_default().to_string_lossy().into_owned(),
            file,
        })
    });
    files.collect()
}
