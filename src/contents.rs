//! What a page asks for before anything else, and where all the rest lies. Written by `site`, read by a phone; both
//! travel as postcard, whose reader costs the phone a third of JSON's.

use serde::{Deserialize, Serialize};

use crate::content::Index;
use crate::text::Language;

/// What every page loads first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    pub languages: Vec<Language>,
    pub index: Index,
}

/// The table of contents of one version of the site. It grows with every theme in every language: so a page names
/// itself what it needs, and this is only fetched by who goes on from there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// Name and address of each asset, as in `tr/app` and `/assets/tr/app.1a2b3c4d5e.ftl`.
    pub files: Vec<(String, String)>,
}

impl Overview {
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    pub fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }
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
