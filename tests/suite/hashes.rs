//! The list by which others compare a site with a build of their own: it names what is served, all of it, as it is.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::dist::Site;
use super::heads::origin;

#[test]
fn the_list_of_hashes_has_every_file_that_is_served() {
    let site = Site::copy();
    let list = site.text("/hashes.txt");
    let (first, lines) = list.split_once('\n').expect("lines");
    let said: BTreeMap<_, _> = lines
        .lines()
        .map(|line| line.split_once("  ").expect("a hash and a path"))
        .map(|(hash, path)| (path, hash))
        .collect();
    let apart = ["/hashes.txt", "/_headers"];
    let files = site
        .addresses()
        .into_iter()
        .filter(|address| !address.ends_with(".br") && !address.ends_with(".gz") && !apart.contains(&address.as_str()));
    let mut wrong = Vec::new();
    let mut count = 0;
    for address in files {
        let path = format!("{}{}", &address[1..], if address.ends_with('/') { "index.html" } else { "" });
        let hash = Sha256::digest(site.bytes(&address)).iter().fold(String::new(), |mut hex, byte| {
            write!(hex, "{byte:02x}").expect("writing to a String");
            hex
        });
        if said.get(path.as_str()) != Some(&hash.as_str()) {
            wrong.push(path);
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{} are others or missing in the list, as {:?}", wrong.len(), wrong.first());
    assert_eq!(count, said.len(), "the list has files that are not there");
    // How to build the same.
    assert!(
        first.starts_with("# commit ") && first.contains(&format!("--origin {} --day 20", origin(&site))),
        "{first}"
    );
}
