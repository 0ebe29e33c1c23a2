//! What a phone keeps, byte by byte: of one version only, and, where it says so, the whole of it.

use std::collections::BTreeMap;

use super::build::Build;
use crate::phone::Phone;

/// The caches of versions with the hash of everything in them.
const KEPT: &str = "
return (async () => {
  const kept = {};
  for (const name of (await caches.keys()).filter((name) => name.startsWith('thuistaal-'))) {
    const cache = await caches.open(name);
    kept[name] = {};
    for (const request of await cache.keys()) {
      const found = await cache.match(request);
      if (!found) continue;
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await found.arrayBuffer()));
      kept[name][new URL(request.url).pathname] = `sha256-${btoa(String.fromCharCode(...hash))}`;
    }
  }
  return kept;
})();";

/// By the name of the cache: addresses and integrities.
pub type Kept = BTreeMap<String, BTreeMap<String, String>>;

pub async fn kept(phone: &Phone) -> Result<Kept, String> {
    phone.call(KEPT, vec![]).await
}

/// Every cache holds files of one of these versions and of no other.
pub async fn is_of_one_version(phone: &Phone, builds: &[&Build]) -> Result<Kept, String> {
    let kept = kept(phone).await?;
    for (name, files) in &kept {
        let build = builds.iter().find(|build| build.worker.cache() == *name);
        let build = build.ok_or_else(|| format!("{name} is of no version that there was"))?;
        for (address, integrity) in files {
            if build.integrity(address) != Some(integrity) {
                return Err(format!("{name} keeps another {address}"));
            }
        }
    }
    Ok(kept)
}

/// The same, and of `build` there is all that a phone needs which speaks Turkish.
pub async fn is_whole(phone: &Phone, builds: &[&Build], build: &Build) -> Result<(), String> {
    let kept = is_of_one_version(phone, builds).await?;
    let files = kept.get(&build.worker.cache()).ok_or("there is no cache of this version")?;
    match build.files().find(|(address, _)| !files.contains_key(address)) {
        None => Ok(()),
        Some((address, _)) => Err(format!("{address} is missing")),
    }
}
