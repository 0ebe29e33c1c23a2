//! The table of contents of one version of the site: its languages, and where each asset of that version lies.
//!
//! Written by `site`, read by a phone before anything else. It travels as postcard, like the library.

use serde::{Deserialize, Serialize};

use crate::text::Language;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    pub languages: Vec<Language>,
    /// Name and address of each asset, as in `tr/app` and `/assets/tr/app.1a2b3c4d5e.ftl`.
    pub files: Vec<(String, String)>,
}

impl Contents {
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    pub fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }

    /// The address of the asset called `name`.
    pub fn address(&self, name: &str) -> Option<&str> {
        self.files.iter().find(|(known, _)| known == name).map(|(_, address)| address.as_str())
    }
}
