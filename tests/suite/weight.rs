//! What a phone loads, in bytes as they are sent where brotli is taken, and what that may come to.

use std::collections::BTreeSet;
use std::fs;

use super::dist::Site;

/// A page: one round trip, as TCP starts.
pub const PAGE: u64 = 14_336;
/// A first visit on the day with the longest activity, which stands in the page and in two booklets: some 330 bytes more
/// than on most days.
pub const FIRST_VISIT: u64 = 191_900;
/// The module, which is part of it.
pub const WASM: u64 = 162_500;

/// Every `/assets/` address that stands in quotes in a page or a script.
pub fn assets_in(text: &str) -> BTreeSet<String> {
    let quoted = text.split(['"', '\'', '`']);
    quoted.filter(|part| part.starts_with("/assets/") && !part.contains(['<', ' ', '$'])).map(str::to_owned).collect()
}

/// The size of what is sent for `address`: the brotli copy, or the file where there is none.
pub fn sent(site: &Site, address: &str) -> u64 {
    let file = site.file(address);
    let mut brotli = file.clone().into_os_string();
    brotli.push(".br");
    let size = fs::metadata(brotli).or_else(|_| fs::metadata(&file));
    size.unwrap_or_else(|error| panic!("{address}: {error}")).len()
}

/// What stands in quotes after `word` in the script at `address`, as addresses of the site.
fn named_after(word: &str, address: &str, script: &str) -> BTreeSet<String> {
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    let quoted = script.split(word).skip(1).filter_map(|rest| rest.trim_start().strip_prefix(['"', '\'']));
    let names = quoted.filter_map(|rest| rest.split(['"', '\'']).next());
    let whole = |name: &str| match name.strip_prefix("./") {
        Some(name) => Some(format!("{folder}/{name}")),
        None => name.starts_with('/').then(|| name.to_owned()),
    };
    names.filter_map(whole).collect()
}

/// What the script at `address` imports before it runs.
pub fn imports(address: &str, script: &str) -> BTreeSet<String> {
    [" from", "import"].into_iter().flat_map(|word| named_after(word, address, script)).collect()
}

/// What the script at `address` may fetch when it is wanted.
pub fn fetches(address: &str, script: &str) -> BTreeSet<String> {
    ["new URL(", "import("].into_iter().flat_map(|word| named_after(word, address, script)).collect()
}

/// What a page names for those who go on from it: its table of contents, and the style of other pages.
/// A first visit leaves both alone.
pub fn for_later(page: &str) -> [&str; 2] {
    ["contents", "later"].map(|name| {
        let rest = page.split(&format!("<meta name=\"{name}\" content=\"")).nth(1);
        rest.and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("a page names its {name}"))
    })
}

/// What the first visit of a page loads before the app runs: the page, what it names for the app, the app with what its
/// scripts import, and the icon of the tab. Addresses and bytes.
pub fn first_visit(site: &Site, address: &str) -> Vec<(String, u64)> {
    let mut all = BTreeSet::from([address.to_owned(), "/icons/icon.svg".to_owned()]);
    let page = site.text(address);
    let mut next = assets_in(&page);
    for address in for_later(&page) {
        next.remove(address);
    }
    while let Some(asset) = next.pop_first() {
        if asset.ends_with(".js") && !all.contains(&asset) {
            next.extend(imports(&asset, &site.text(&asset)));
        }
        all.insert(asset);
    }
    all.into_iter().map(|address| (address.clone(), sent(site, &address))).collect()
}

/// The sum of those whose address ends so.
pub fn sum(loaded: &[(String, u64)], ending: &str) -> u64 {
    loaded.iter().filter(|(address, _)| address.ends_with(ending)).map(|(_, bytes)| bytes).sum()
}
