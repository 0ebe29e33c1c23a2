//! The built site: a copy for each test, and what it says of itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use thuistaal::text::message::number_of;

/// Four of the site's languages, as the addresses have them: its source, one that runs from right to left,
/// and two more.
pub const LANGUAGES: [&str; 4] = ["nl", "ar", "en", "tr"];

/// A copy of the built site, gone with the test.
pub struct Site {
    folder: TempDir,
}

impl Site {
    /// Copies the site that `THUISTAAL_SITE` names, or else the project's `dist/`.
    ///
    /// # Panics
    /// When there is none: a test without what it tests has not passed.
    pub fn copy() -> Self {
        let named = std::env::var_os("THUISTAAL_SITE").map(PathBuf::from);
        let built = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"));
        assert!(built.join("worker.js").is_file(), "no site in {}: run `cargo xtask build` first", built.display());
        Self::copy_of(&built)
    }

    /// Copies the site in `from`.
    pub fn copy_of(from: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the copy");
        copy_folder(from, folder.path());
        Self { folder }
    }

    /// Every language of the site, as its addresses have it.
    pub fn languages(&self) -> Vec<String> {
        let folders = fs::read_dir(self.path()).expect("the site").map(|entry| entry.expect("an entry").path());
        let languages = folders.filter(|folder| folder.join("shell").is_dir());
        languages.map(|folder| folder.file_name().expect("a name").to_string_lossy().into_owned()).collect()
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        let file = self.path().join(path);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    /// The written page at an address such as `/tr/library/`.
    pub fn page(&self, address: &str) -> String {
        self.read(&format!("{}index.html", &address[1..]))
    }

    /// The addresses of every page of a language, as the sitemap lists them.
    pub fn pages(&self, tag: &str) -> Vec<String> {
        let sitemap = self.read("sitemap.xml");
        let listed = sitemap.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
        let paths = listed.map(|address| format!("/{}", address.splitn(4, '/').nth(3).unwrap_or_default()));
        let pages: Vec<String> = paths.filter(|path| path.starts_with(&format!("/{tag}/"))).collect();
        assert!(pages.len() > 10, "the sitemap lists {} pages in {tag}", pages.len());
        pages
    }

    /// Every address of an activity of a language.
    pub fn activities(&self, tag: &str) -> Vec<String> {
        self.pages(tag).into_iter().filter(|page| page.contains("/activity/")).collect()
    }

    /// The Dutch words of a part of the content, as they stand in the project.
    pub fn read_dutch(&self, pack: &str) -> String {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/nl/{pack}.ftl"));
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    /// The words of the app itself in a language, from the very file that the phone loads.
    pub fn words(&self, tag: &str) -> Words {
        self.pack(tag, "app")
    }

    /// The words of one pack of a language.
    pub fn pack(&self, tag: &str, pack: &str) -> Words {
        let folder = self.path().join("assets").join(tag);
        let files = fs::read_dir(folder).expect("the words of the language").map(|file| file.expect("a file").path());
        let is_pack = |file: &PathBuf| {
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with(&format!("{pack}.")) && name.ends_with(".ftl")
        };
        let text = fs::read_to_string(files.into_iter().find(is_pack).expect("the words of the pack")).expect("a text");
        let pairs = text.lines().filter_map(|line| line.split_once(" = "));
        Words(pairs.map(|(id, text)| (id.to_owned(), text.to_owned())).collect())
    }
}

/// Plain messages, which phones know by their numbers.
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// The message, which must be one line without variables.
    pub fn say(&self, id: &str) -> &str {
        let number = number_of(id).unwrap_or_else(|| panic!("the app has no message `{id}`"));
        self.0.get(&number).unwrap_or_else(|| panic!("there is no message `{id}` in this pack"))
    }
}

/// Links the files, which is done sooner than copying them; who changes one puts a new file in its place. Where there
/// are no links they are copied.
fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder that can be read") {
        let entry = entry.expect("an entry");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy_folder(&from, &to);
        } else if fs::hard_link(&from, &to).is_err() {
            fs::copy(&from, &to).expect("a file that can be copied");
        }
    }
}
