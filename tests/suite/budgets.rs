//! The sizes that the site must keep to, so that it opens on a slow line.

use super::dist::Site;
use super::heads::{languages, sources};
use super::weight::{FIRST_VISIT, PAGE, WASM, first_visit, sent, sum};
use thuistaal::content::Index;
use thuistaal::contents::Overview;

/// What a first visit loads of the content in both languages, beside the app's own words: one booklet,
/// and the overview.
const CONTENT: u64 = 12_000;

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

#[test]
fn a_first_visit_does_not_grow_with_the_content() {
    let site = Site::copy();
    let loaded = first_visit(&site, "/tr/");
    // One theme in each of two languages with its structure, and an overview of all there is.
    for (part, count) in [("/themes/", 3), ("/overview.", 1), ("/stories/", 0), ("/municipalities/", 0), ("/cards.", 0)]
    {
        let found = loaded.iter().filter(|(address, _)| address.contains(part)).count();
        assert_eq!(found, count, "{part} in {loaded:#?}");
    }
    let own_words = |address: &str| address.starts_with("/assets/tr/app.");
    let is_content = |address: &str| (address.ends_with(".bin") || address.ends_with(".ftl")) && !own_words(address);
    let content: u64 = loaded.iter().filter(|(address, _)| is_content(address)).map(|(_, bytes)| bytes).sum();
    assert!(content <= CONTENT, "{content} bytes: {loaded:#?}");
}

#[test]
fn the_overview_has_a_line_for_everything_and_no_more() {
    let site = Site::copy();
    let address = site.addresses().into_iter().find(|a| a.starts_with("/assets/overview.") && a.ends_with(".bin"));
    let overview = Overview::from_bytes(&site.bytes(&address.expect("an overview"))).expect("an overview that unpacks");
    let sources = sources();
    assert_eq!(overview.index, Index::of(&sources.library));
    assert_eq!(overview.languages.iter().collect::<Vec<_>>(), languages(&sources));
    let entries = overview.index.activities().map(|(theme, activity)| (theme.id.clone(), activity.clone()));
    let whole = sources.library.activities().map(|(theme, activity)| (theme.id.clone(), activity.entry()));
    assert_eq!(entries.collect::<Vec<_>>(), whole.collect::<Vec<_>>());
}
