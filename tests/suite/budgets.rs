//! The sizes that the site must keep to, so that it opens on a slow line.

use super::dist::Site;
use super::weight::{first_visit, sent, sum};

/// One round trip, as TCP starts.
const PAGE: u64 = 14 * 1024;
const FIRST_VISIT: u64 = 200_000;
const WASM: u64 = 165_000;

#[test]
fn every_page_comes_in_one_round_trip() {
    let site = Site::copy();
    let pages = site.pages().into_iter().map(|(address, _)| (sent(&site, &address), address));
    let over: Vec<_> = pages.filter(|(bytes, _)| *bytes > PAGE).collect();
    assert!(over.is_empty(), "more than {PAGE} bytes: {over:?}");
}

#[test]
fn a_first_visit_is_small() {
    let site = Site::copy();
    let loaded = first_visit(&site, "/tr/");
    for ending in ["/tr/", ".js", ".wasm", ".ftl", ".svg"] {
        assert!(sum(&loaded, ending) > 0, "{ending} belongs to it: {loaded:?}");
    }
    let (all, wasm) = (sum(&loaded, ""), sum(&loaded, ".wasm"));
    assert!(all <= FIRST_VISIT && wasm <= WASM, "{all} bytes, {wasm} of them WASM: {loaded:#?}");
}
