//! Where a page is found in every language: for search engines, and in the head of the page itself.

use std::fmt::Write;

use crate::route::{Page, Route};
use crate::text::Language;

/// The `hreflang` pairs of a page: every language's tag with its full address, and the door for all others.
pub fn alternates<'a>(origin: &str, page: &Page, languages: &'a [Language]) -> Vec<(&'a str, String)> {
    let own =
        languages.iter().map(|language| (language.tag.as_str(), format!("{origin}{}", page.within(&language.tag))));
    let mut pairs: Vec<_> = own.collect();
    if *page == Page::Today {
        pairs.push(("x-default", format!("{origin}{}", Route::Door)));
    }
    pairs
}

/// The sitemap of all listed pages.
pub fn sitemap(origin: &str, pages: &[Page], languages: &[Language]) -> String {
    let mut out = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8"?>"#,
        "\n",
        r#"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">"#,
        "\n",
    ));
    for page in pages.iter().filter(|page| page.is_listed()) {
        let links = alternates(origin, page, languages).into_iter().fold(String::new(), |mut links, (tag, address)| {
            // Writing to a String cannot fail.
            let _ = write!(links, r#"<xhtml:link rel="alternate" hreflang="{tag}" href="{address}"/>"#);
            links
        });
        for language in languages {
            let _ = writeln!(out, "<url><loc>{origin}{}</loc>{links}</url>", page.within(&language.tag));
        }
    }
    out.push_str("</urlset>\n");
    out
}
