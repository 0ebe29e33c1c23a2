//! What a page loads: files named after their own hash, so that an address never changes its meaning.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A file under `/assets/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// From the root of the site.
    pub address: String,
    /// As `integrity` attributes and options have it.
    pub integrity: String,
}

/// Writes assets into `dist/assets/` and remembers their addresses by name.
#[derive(Debug)]
pub struct Assets {
    dist: PathBuf,
    written: BTreeMap<String, Asset>,
}

impl Assets {
    pub fn new(dist: &Path) -> Self {
        Self { dist: dist.to_owned(), written: BTreeMap::new() }
    }

    /// Writes `bytes` under a name of its own: `tr/app` with `ftl` becomes `/assets/tr/app.1a2b3c4d5e.ftl`.
    pub fn write(&mut self, name: &str, ending: &str, bytes: &[u8]) -> io::Result<Asset> {
        let hash = Sha256::digest(bytes);
        let mut short = String::new();
        for byte in &hash[..5] {
            // Writing to a String cannot fail.
            let _ = write!(short, "{byte:02x}");
        }
        let address = format!("/assets/{name}.{short}.{ending}");
        let file = self.dist.join(&address[1..]);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, bytes)?;
        let asset = Asset { address, integrity: integrity(bytes) };
        self.written.insert(name.to_owned(), asset.clone());
        Ok(asset)
    }

    /// The address of every asset by its name.
    pub fn addresses(&self) -> BTreeMap<&str, &str> {
        self.written.iter().map(|(name, asset)| (name.as_str(), asset.address.as_str())).collect()
    }

    pub fn address(&self, name: &str) -> Option<&str> {
        self.written.get(name).map(|asset| asset.address.as_str())
    }
}

/// The hash of `bytes` as browsers compare it: `sha256-` and base64.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}
