//! What a person reads on the written pages: nothing left over from how it was made, nothing empty.

use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};

use super::dist::Site;

/// Attributes that a person reads or hears.
const SPOKEN: [&str; 5] = ["alt", "aria-label", "content", "placeholder", "title"];

/// What stands in a text when something went wrong on its way there.
const LEFTOVERS: [&str; 6] = ["{", "}", "undefined", "NaN", "[object", "None"];

/// Every text and every spoken attribute of a page, but for its style and script.
fn words(page: &Html) -> Vec<String> {
    let mut words = Vec::new();
    for node in page.tree.nodes() {
        match node.value() {
            Node::Text(text) => {
                let parent = node.parent().and_then(ElementRef::wrap).map(|parent| parent.value().name());
                if !matches!(parent, Some("style" | "script")) {
                    words.push(text.to_string());
                }
            }
            Node::Element(element) => {
                let spoken = element.attrs().filter(|(name, _)| SPOKEN.contains(name));
                words.extend(spoken.map(|(_, value)| value.to_owned()));
            }
            _ => {}
        }
    }
    words
}

/// What is wrong on any page, as `look` sees it.
fn faults(look: impl Fn(&Html) -> Vec<String>) -> Vec<String> {
    let site = Site::copy();
    let pages = site.pages();
    let faults = pages.iter().flat_map(|(address, html)| {
        let found = look(&Html::parse_document(html));
        found.into_iter().map(move |fault| format!("{address}: {fault}"))
    });
    faults.collect()
}

#[test]
fn no_text_shows_how_it_was_made() {
    let faults = faults(|page| {
        let words = words(page);
        assert!(words.len() > 10, "a page says more than {words:?}");
        words.into_iter().filter(|text| LEFTOVERS.iter().any(|left| text.contains(left))).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_is_empty() {
    let blocks = Selector::parse("h1, h2, h3, li, p, a, button, title").expect("a selector");
    let says = |element: ElementRef| {
        let named = element.attr("aria-label").is_some_and(|name| !name.trim().is_empty());
        named || element.text().any(|text| !text.trim().is_empty())
    };
    let status = |element: ElementRef| {
        let around = element.ancestors().filter_map(ElementRef::wrap).chain([element]);
        around.into_iter().any(|element| element.attr("role") == Some("status"))
    };
    let faults = faults(|page| {
        let empty = page.select(&blocks).filter(|element| !says(*element) && !status(*element));
        empty.map(|element| element.html()).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_picture_is_described_or_hidden() {
    let pictures = Selector::parse("svg, img").expect("a selector");
    let faults = faults(|page| {
        let told = |element: &ElementRef| {
            let label = element.attr("aria-label").or(element.attr("alt"));
            element.attr("aria-hidden") == Some("true") || label.is_some_and(|label| !label.trim().is_empty())
        };
        page.select(&pictures).filter(|element| !told(element)).map(|element| element.html()).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
