//! Builds of the site, one after the other, each behind a real server of its own.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::new_build::with_title;
use crate::server::{Host, Server};
use crate::site::Site;
use crate::worker::Worker;

/// One version of the site.
pub struct Build {
    pub site: Site,
    pub worker: Worker,
    /// The title of its page of today in Turkish.
    pub title: String,
    server: Server,
}

impl Host for Build {
    fn origin(&self) -> &str {
        self.server.origin()
    }
}

impl Build {
    pub fn first() -> Self {
        let site = Site::copy();
        let title = site.words("tr").say("today-title").to_owned();
        Self::of(site, title)
    }

    pub fn of(site: Site, title: String) -> Self {
        let (worker, server) = (Worker::of(&site), Server::start(site.path()));
        Self { site, worker, title, server }
    }

    /// Five, the oldest first. To make one means to write every page anew: so tests that run at the same time share
    /// them, and the last of these takes them away.
    pub fn five() -> Arc<[Self; 5]> {
        static SHARED: Mutex<Weak<[Build; 5]>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(builds) = shared.upgrade() {
            return builds;
        }
        let first = Self::first();
        let later = ["İkinci", "Üçüncü", "Dördüncü", "Beşinci"].map(|which| {
            let title = format!("{which} başlık");
            Self::of(with_title(&first.site, &title), title)
        });
        let [second, third, fourth, fifth] = later;
        let builds = Arc::new([first, second, third, fourth, fifth]);
        *shared = Arc::downgrade(&builds);
        builds
    }

    /// Every file that a phone keeps which speaks Turkish: address and integrity.
    pub fn files(&self) -> impl Iterator<Item = &(String, String)> {
        let files = &self.worker.files;
        files.common.iter().chain(&files.languages["nl"]).chain(&files.languages["tr"])
    }

    /// Its integrity of the file at an address, of any language.
    pub fn integrity(&self, address: &str) -> Option<&str> {
        let files = &self.worker.files;
        let mut all = files.common.iter().chain(files.languages.values().flatten());
        all.find(|(known, _)| known == address).map(|(_, integrity)| integrity.as_str())
    }
}
