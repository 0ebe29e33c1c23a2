//! Every page that the content asks for is there, in every language, and its head says what it is.

use std::collections::BTreeSet;
use std::path::Path;

use scraper::{Html, Selector};
use thuistaal::content::Index;
use thuistaal::route::Page;
use thuistaal::site::{Sources, load};
use thuistaal::text::Language;

use super::dist::Site;

/// What the site is made from.
pub fn sources() -> Sources {
    load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("content that loads")
}

pub fn languages(sources: &Sources) -> Vec<&Language> {
    sources.locales.iter().map(|locale| &locale.language).collect()
}

/// Scheme and host that the site was built for.
pub fn origin(site: &Site) -> String {
    let robots = site.text("/robots.txt");
    let line = robots.lines().find_map(|line| line.strip_prefix("Sitemap: ")).expect("a line on the sitemap");
    line.strip_suffix("/sitemap.xml").expect("an address of the sitemap").to_owned()
}

/// The values of an attribute of all elements that match.
pub fn values(page: &Html, css: &str, attribute: &str) -> Vec<String> {
    let selector = Selector::parse(css).expect("a selector");
    let found = page.select(&selector).filter_map(|element| element.attr(attribute));
    found.map(str::to_owned).collect()
}

/// The one value there is.
#[track_caller]
fn one(address: &str, page: &Html, css: &str, attribute: &str) -> String {
    let found = values(page, css, attribute);
    assert_eq!(found.len(), 1, "{address}: {css} is there {} times", found.len());
    assert!(!found[0].trim().is_empty(), "{address}: {css} is empty");
    found[0].clone()
}

fn title(page: &Html) -> String {
    let selector = Selector::parse("head > title").expect("a selector");
    page.select(&selector).flat_map(|title| title.text()).collect()
}

/// Every listed page in every language, parsed, with its address.
fn listed(site: &Site, mut look: impl FnMut(&Page, &Language, &str, &Html)) {
    let sources = sources();
    for language in languages(&sources) {
        for page in Page::all(&Index::of(&sources.library)).iter().filter(|page| page.is_listed()) {
            let address = page.within(&language.tag).to_string();
            look(page, language, &address, &Html::parse_document(&site.text(&address)));
        }
    }
}

#[test]
fn every_listed_page_says_what_it_is() {
    let site = Site::copy();
    let origin = origin(&site);
    listed(&site, |_, language, address, page| {
        assert_eq!(one(address, page, "html", "lang"), language.tag.as_str(), "{address}");
        assert_eq!(one(address, page, "html", "dir"), language.direction.code(), "{address}");
        let own = format!("{origin}{address}");
        assert_eq!(one(address, page, "link[rel=canonical]", "href"), own);
        let property = |name: &str| one(address, page, &format!("meta[property=\"og:{name}\"]"), "content");
        assert_eq!(property("url"), own);
        assert_eq!(property("title"), title(page), "{address}");
        assert_eq!(property("description"), one(address, page, "meta[name=description]", "content"), "{address}");
        assert_eq!(property("locale"), language.tag.as_str(), "{address}");
        assert_eq!((property("type"), property("site_name").is_empty()), ("website".into(), false), "{address}");
        let image = property("image");
        let image = image.strip_prefix(&origin).unwrap_or_else(|| panic!("{address}: {image} is not of this site"));
        assert!(site.bytes(image).starts_with(b"\x89PNG"), "{address}: {image} is no picture that chats show");
        let manifest = one(address, page, "link[rel=manifest]", "href");
        assert_eq!(manifest, format!("/{}/app.webmanifest", language.tag), "{address}");
        assert_eq!(values(page, "meta[name=robots]", "content"), [""; 0], "{address} is to be found");
    });
}

#[test]
fn every_listed_page_names_itself_in_every_language() {
    let site = Site::copy();
    let (origin, sources) = (origin(&site), sources());
    listed(&site, |page, _, address, html| {
        let [tags, targets] = ["hreflang", "href"].map(|name| values(html, "head > link[rel=alternate]", name));
        let said: BTreeSet<_> = tags.iter().cloned().zip(targets.iter().cloned()).collect();
        assert_eq!(said.len(), tags.len(), "{address}: none twice");
        let own = |language: &&Language| (language.tag.to_string(), format!("{origin}{}", page.within(&language.tag)));
        let mut wanted: BTreeSet<_> = languages(&sources).iter().map(own).collect();
        if *page == Page::Today {
            wanted.insert(("x-default".into(), format!("{origin}/")));
        }
        assert_eq!(said, wanted, "{address}");
        // The same in the menu, for a person.
        let [tags, targets] = ["hreflang", "href"].map(|name| values(html, "header a[hreflang]", name));
        let menu: BTreeSet<_> = tags.into_iter().zip(targets).collect();
        let wanted: BTreeSet<_> = languages(&sources)
            .iter()
            .map(|language| (language.tag.to_string(), page.within(&language.tag).to_string()))
            .collect();
        assert_eq!(menu, wanted, "{address}: the menu of languages");
    });
}

#[test]
fn every_listed_page_has_one_heading_of_its_own() {
    let (site, heading) = (Site::copy(), Selector::parse("h1").expect("a selector"));
    let mut others = Vec::new();
    listed(&site, |_, _, address, page| {
        let count = page.select(&heading).count();
        if count != 1 {
            others.push(format!("{address}: {count} h1"));
        }
    });
    assert!(others.is_empty(), "{}", others.join("\n"));
}

#[test]
fn pages_of_one_language_have_titles_of_their_own() {
    let site = Site::copy();
    let mut seen = std::collections::BTreeMap::new();
    let mut twice = Vec::new();
    listed(&site, |_, language, address, page| {
        if let Some(other) = seen.insert((language.tag.clone(), title(page)), address.to_owned()) {
            twice.push(format!("{other} and {address}: {}", title(page)));
        }
    });
    assert!(twice.is_empty(), "one title for two pages:\n{}", twice.join("\n"));
}

#[test]
fn unlisted_pages_are_not_to_be_found() {
    let site = Site::copy();
    let sources = sources();
    for language in languages(&sources) {
        for page in Page::all(&Index::of(&sources.library)).iter().filter(|page| !page.is_listed()) {
            let address = page.within(&language.tag).to_string();
            let html = Html::parse_document(&site.text(&address));
            assert_eq!(one(&address, &html, "meta[name=robots]", "content"), "noindex", "{address}");
            assert_eq!(values(&html, "link[rel=canonical]", "href"), [""; 0], "{address}");
            assert_eq!(one(&address, &html, "html", "lang"), language.tag.as_str(), "{address}");
            assert_eq!(one(&address, &html, "html", "dir"), language.direction.code(), "{address}");
        }
    }
}
