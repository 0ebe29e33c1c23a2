//! The service worker of a site: which version it is, what it keeps, and whether a phone has all of it.

use std::collections::BTreeMap;
use std::fs;

use serde::{Deserialize, Serialize};

use crate::engine::Kind;
use crate::phone::Phone;
use crate::site::Site;
use crate::wait::until;

/// An address and its integrity.
pub type File = (String, String);

/// What the build puts before the worker's own text.
pub struct Worker {
    pub version: String,
    pub files: Files,
    /// The worker's own text, which follows the two.
    pub rest: String,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct Files {
    pub common: Vec<File>,
    pub languages: BTreeMap<String, Vec<File>>,
    pub sounds: Vec<File>,
}

impl Worker {
    pub fn of(site: &Site) -> Self {
        let text = site.read("worker.js");
        let text = text.strip_prefix("{\n").expect("one block");
        let (version, text) = text.split_once('\n').expect("a line with the version");
        let (files, rest) = text.split_once('\n').expect("a line with the files");
        let version = version.strip_prefix("const VERSION = \"").and_then(|rest| rest.strip_suffix("\";"));
        let files = files.strip_prefix("const FILES = ").and_then(|rest| rest.strip_suffix(';'));
        Self {
            version: version.expect("a version").to_owned(),
            files: serde_json::from_str(files.expect("lists of files")).expect("lists of files"),
            rest: rest.to_owned(),
        }
    }

    /// The text of `worker.js`.
    pub fn text(&self) -> String {
        let files = serde_json::to_string(&self.files).expect("lists are JSON");
        format!("{{\nconst VERSION = \"{}\";\nconst FILES = {files};\n{}", self.version, self.rest)
    }

    /// Puts this one in the place of the site's worker, of which the compressed copies would still say the old.
    pub fn replace_in(&self, site: &Site) {
        for ending in ["", ".br", ".gz"] {
            // Other copies of the site share the file; not every site has it compressed.
            let _ = fs::remove_file(site.path().join(format!("worker.js{ending}")));
        }
        fs::write(site.path().join("worker.js"), self.text()).expect("a worker");
    }

    /// The name of the cache of this version.
    pub fn cache(&self) -> String {
        format!("thuistaal-{}", self.version)
    }

    /// Waits until this version is active and everything that `tags` need is kept.
    pub async fn ready(&self, phone: &Phone, tags: &[&str]) {
        let of_languages = tags.iter().flat_map(|tag| &self.files.languages[*tag]);
        let needed: Vec<&String> = self.files.common.iter().chain(of_languages).map(|(address, _)| address).collect();
        until("the phone is ready for no network", async || {
            let active: String = phone
                .try_get("navigator.serviceWorker.getRegistration().then((found) => String(found?.active?.state))")
                .await?;
            let kept: Vec<String> = phone
                .try_get(&format!(
                    "caches.open('{}').then((cache) => cache.keys()).then((keys) => keys.map(({{ url }}) => new URL(url).pathname))",
                    self.cache()
                ))
                .await?;
            let missing = needed.iter().filter(|address| !kept.contains(address)).count();
            // For a page that a worker took over while it was loaded, WebKit leaves it at that, though it answers.
            let active = active == "activated" || active == "activating" && Kind::of_run() == Kind::Webkit;
            if active && missing == 0 {
                Ok(())
            } else {
                Err(format!("active: {active}, files missing: {missing}"))
            }
        })
        .await;
    }
}

/// The names of the caches of versions of the app on the phone, oldest first. What it heard and what is new in the
/// neighbourhood is kept beside them.
pub async fn caches(phone: &Phone) -> Vec<String> {
    phone.get("caches.keys().then((names) => names.filter((name) => name.startsWith('thuistaal-')))").await
}
