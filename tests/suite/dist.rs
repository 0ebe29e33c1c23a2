//! The site that `cargo xtask build` wrote, in a copy of its own that no later build changes.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A copy of the built site; gone when it is dropped.
pub struct Site(TempDir);

impl Site {
    /// Copies the project's `dist/`, or the folder that `THUISTAAL_SITE` names.
    pub fn copy() -> Self {
        let built = std::env::var_os("THUISTAAL_SITE")
            .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), PathBuf::from);
        Self::copy_of(&built)
    }

    /// Copies the site in this folder.
    pub fn copy_of(built: &Path) -> Self {
        let there = built.join("worker.js").is_file();
        assert!(there, "there is no site in {}: `cargo xtask build` must run first", built.display());
        let copy = tempfile::tempdir().expect("a temporary folder");
        link_folder(built, &copy.path().join("site"));
        Self(copy)
    }

    pub fn path(&self) -> PathBuf {
        self.0.path().join("site")
    }

    /// The file at an address of the site, such as `/tr/` or `/worker.js`, whether it is there or not.
    pub fn file(&self, address: &str) -> PathBuf {
        let index = if address.ends_with('/') { "index.html" } else { "" };
        self.path().join(format!("{}{index}", address.trim_start_matches('/')))
    }

    pub fn bytes(&self, address: &str) -> Vec<u8> {
        fs::read(self.file(address)).unwrap_or_else(|error| panic!("{address}: {error}"))
    }

    pub fn text(&self, address: &str) -> String {
        String::from_utf8(self.bytes(address)).unwrap_or_else(|error| panic!("{address}: {error}"))
    }

    /// Every file, by its address; a page by that of its folder.
    pub fn addresses(&self) -> Vec<String> {
        let mut found = Vec::new();
        walk(&self.path(), "/", &mut found);
        found.sort();
        found
    }

    /// Every page: its address and its HTML.
    pub fn pages(&self) -> Vec<(String, String)> {
        let pages = self.addresses().into_iter().filter(|a| a.ends_with('/') || a.ends_with(".html"));
        let pages: Vec<_> = pages.map(|address| (address.clone(), self.text(&address))).collect();
        assert!(pages.len() > 100, "a site of {} pages is not the whole one", pages.len());
        pages
    }
}

/// Finds every file in a folder, by its address below `address`; an index is its folder.
pub fn walk(folder: &Path, address: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        let name = entry.file_name().into_string().expect("a name in UTF-8");
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{address}{name}/"), found);
        } else if name == "index.html" {
            found.push(address.to_owned());
        } else {
            found.push(format!("{address}{name}"));
        }
    }
}

/// Gives a folder a second place with the same files, which is done sooner than copying them: a build never writes into
/// a file that is there, and no test of this suite changes one. Where there are no links they are copied.
fn link_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to link").map(|entry| entry.expect("an entry")) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            link_folder(&from, &to);
        } else if fs::hard_link(&from, &to).is_err() {
            fs::copy(from, to).expect("a file to copy");
        }
    }
}
