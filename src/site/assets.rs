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
        let address = format!("/assets/{name}.{}.{ending}", short_hash([bytes]));
        self.put(name, address, bytes)
    }

    /// Writes files that name each other into a folder that is named after the hash of them all: `app` becomes
    /// `/assets/app.1a2b3c4d5e/`, and they need not know it.
    pub fn write_folder(&mut self, name: &str, files: &[(String, Vec<u8>)]) -> io::Result<()> {
        let hash = short_hash(files.iter().map(|(_, bytes)| bytes.as_slice()));
        for (file, bytes) in files {
            self.put(&format!("{name}/{file}"), format!("/assets/{name}.{hash}/{file}"), bytes)?;
        }
        Ok(())
    }

    fn put(&mut self, name: &str, address: String, bytes: &[u8]) -> io::Result<Asset> {
        let file = self.dist.join(&address[1..]);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, bytes)?;
        let asset = Asset { address, integrity: integrity(bytes) };
        self.written.insert(name.to_owned(), asset.clone());
        Ok(asset)
    }

    /// The asset called `name`.
    pub fn get(&self, name: &str) -> Option<&Asset> {
        self.written.get(name)
    }

    /// Name and address of every asset.
    pub fn addresses(&self) -> Vec<(String, String)> {
        self.written.iter().map(|(name, asset)| (name.clone(), asset.address.clone())).collect()
    }

    pub fn address(&self, name: &str) -> Option<&str> {
        self.written.get(name).map(|asset| asset.address.as_str())
    }
}

/// Ten digits of the hash of all `parts`.
fn short_hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = Sha256::new();
    parts.into_iter().for_each(|part| hash.update(part));
    hash.finalize()[..5].iter().fold(String::new(), |mut short, byte| {
        // Writing to a String cannot fail.
        let _ = write!(short, "{byte:02x}");
        short
    })
}

/// The hash of `bytes` as browsers compare it: `sha256-` and base64.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}
