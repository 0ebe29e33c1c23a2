//! The picture that a chat shows beside a link: one for each thing, small, shared by all languages.

use std::collections::{BTreeMap, BTreeSet};

use scraper::Html;

use super::dist::Site;
use super::heads::{origin, values};

/// What a chat may load beside a link, on the line of whom it is for.
const LARGEST: usize = 32_000;

#[test]
fn every_activity_story_and_theme_has_a_picture_of_its_own() {
    let site = Site::copy();
    let origin = origin(&site);
    let mut pictures: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (address, html) in site.pages() {
        let html = Html::parse_document(&html);
        let Some(picture) = values(&html, "meta[property=\"og:image\"]", "content").pop() else { continue };
        let page = address.splitn(3, '/').nth(2).unwrap_or_default();
        let is_place = page.starts_with("near/") && page.matches('/').count() == 3;
        let own = ["activity/", "story/", "theme/", "for/", "library/"].iter().any(|kind| page.starts_with(kind));
        let picture = picture.strip_prefix(&origin).expect("a picture of the site").to_owned();
        assert_eq!(
            own || is_place || page == "preschool/" || page == "start/" || page == "near/" || page == "share/",
            picture.starts_with("/previews/"),
            "{address}"
        );
        if picture.starts_with("/previews/") {
            pictures.entry(picture).or_default().insert(page.to_owned());
        }
    }
    assert!(pictures.len() > 100, "{} pictures", pictures.len());
    for (picture, pages) in pictures {
        // A theme's words are of its own picture.
        let first = pages.first().expect("a picture is of a page");
        assert!(pages.iter().all(|page| page.starts_with(first)), "{picture} is of {pages:?}");
        let bytes = site.bytes(&picture);
        assert!(bytes.starts_with(b"\x89PNG") && bytes.len() <= LARGEST, "{picture}: {} bytes", bytes.len());
        assert_eq!(&bytes[16..24], [0, 0, 2, 88, 0, 0, 1, 59], "{picture} is 600 by 315");
    }
}
