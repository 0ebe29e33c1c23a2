//! The invented town, whose timetable changes: served as the site serves it, at the address that never changes.

use std::fs;
use std::path::Path;

use thuistaal::content::{Municipality, Part};

use crate::site::Site;

/// The group that the family goes to.
const GROUP: &str = "monday-toddlers";

pub struct Town(Municipality);

impl Town {
    /// As the project has it.
    pub fn new() -> Self {
        let sources = thuistaal::site::load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the project reads");
        let mut towns = sources.library.municipalities.into_iter();
        Self(towns.find(|town| town.id.as_str() == "voorbeeldstad").expect("the invented town"))
    }

    /// Changes when the group ends, to something that it was not just before.
    pub fn change(&mut self, number: u32) {
        let group = self.0.sessions.iter_mut().find(|session| session.id.as_str() == GROUP).expect("the group");
        group.end = format!("{}:{:02}", 12 + number / 60 % 10, number % 60).parse().expect("a time");
    }

    /// Puts it where the site has the town's timetable as it is now.
    pub fn publish(&self, site: &Site) {
        let file = site.path().join(Municipality::news_address(&self.0.id).trim_start_matches('/'));
        for ending in ["", ".br", ".gz"] {
            let mut name = file.clone().into_os_string();
            name.push(ending);
            // The copies are links to the project's own: a new file takes the place of each,
            // and none that of the compressed.
            let _ = fs::remove_file(name);
        }
        fs::write(file, Part::Municipality(self.0.clone()).to_bytes().expect("it packs")).expect("it can be written");
    }
}
