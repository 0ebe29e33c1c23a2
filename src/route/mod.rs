//! Every address the site has: parse and print, in one place.
//!
//! A page names a [`Route`] and prints it as its link; a click, the address bar, the prerenderer, the sitemap and the
//! server parse and print through here too. Old addresses never break: new ones are added as new variants.

mod calendar;
mod filter;
mod page;
mod sheet;

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

pub use calendar::{Calendar, CalendarPart};
pub use filter::Filter;
pub use page::Page;
pub use sheet::Sheet;

use crate::content::Index;
use crate::text::{Language, LanguageTag};

/// The licences of what the app is made of: a text for whoever asks, and no page.
pub const LICENCES: &str = "/licences.txt";

/// An address of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The door: it sends on to a language.
    Door,
    In(LanguageTag, Page),
}

/// A text that is no address of the site.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is no address of this site")]
pub struct RouteError(String);

impl Route {
    /// The language of the address, if it has one.
    pub fn language(&self) -> Option<&LanguageTag> {
        match self {
            Self::Door => None,
            Self::In(language, _) => Some(language),
        }
    }

    /// Whether the site has it: its language, and the thing that it names.
    pub fn exists(&self, languages: &[Language], index: &Index) -> bool {
        let Self::In(tag, page) = self else { return true };
        languages.iter().any(|language| &language.tag == tag) && page.exists(index)
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Door => f.write_str("/"),
            Self::In(language, page) => write!(f, "/{language}/{page}"),
        }
    }
}

impl FromStr for Route {
    type Err = RouteError;

    /// Takes a path with or without its last slash, with or without a query. The fragment is the browser's own.
    fn from_str(address: &str) -> Result<Self, RouteError> {
        let bad = || RouteError(address.to_owned());
        let address = address.split('#').next().unwrap_or_default();
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let path = path.strip_prefix('/').ok_or_else(bad)?;
        let path = path.strip_suffix("index.html").unwrap_or(path);
        if path.is_empty() {
            return Ok(Self::Door);
        }
        let segments: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
        let (language, rest) = segments.split_first().ok_or_else(bad)?;
        let language = language.parse().map_err(|_| bad())?;
        Ok(Self::In(language, Page::parse(rest, query).ok_or_else(bad)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{AgeBand, Kind};
    use crate::share::Note;
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    fn any_page() -> impl Strategy<Value = Page> {
        let id = "[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}";
        let band = proptest::option::of(proptest::sample::select(AgeBand::iter().collect::<Vec<_>>()));
        let kind = proptest::option::of(proptest::sample::select(Kind::iter().collect::<Vec<_>>()));
        prop_oneof![
            (band, kind).prop_map(|(age, kind)| Page::Library(Filter { age, kind })),
            id.prop_map(|id| Page::Theme(id.parse().unwrap())),
            id.prop_map(|id| Page::Words(id.parse().unwrap())),
            id.prop_map(|id| Page::Activity(id.parse().unwrap())),
            id.prop_map(|id| Page::Story(id.parse().unwrap())),
            id.prop_map(|id| Page::Municipality(id.parse().unwrap())),
            (id, id).prop_map(|(of, id)| Page::Place(of.parse().unwrap(), id.parse().unwrap())),
            (proptest::sample::select(Sheet::ALL.to_vec()), ".{0,60}")
                .prop_map(|(sheet, text)| Page::Sheet(sheet, Note::of(text.trim_start_matches('#')))),
            proptest::sample::select(Page::all(&Index::default())),
        ]
    }

    proptest! {
        #[test]
        fn an_address_reads_as_it_is_printed(language in "[a-z]{2,3}", page in any_page()) {
            let route = page.within(&language.parse().unwrap());
            prop_assert_eq!(route.to_string().parse(), Ok(route));
        }

        #[test]
        fn no_text_breaks_the_parser(address in ".{0,60}", path in "(/[a-z0-9?=&#.%-]{0,9}){0,5}") {
            for text in [address, path] {
                if let Ok(route) = text.parse::<Route>() {
                    prop_assert_eq!(route.to_string().parse::<Route>(), Ok(route));
                }
            }
        }
    }

    #[test]
    fn a_page_is_sent_by_its_own_name() {
        let page = Page::Library(Filter { age: Some(AgeBand::Two), kind: Some(Kind::GoOut) });
        let there_and_back = |page: &Page| match page.sending() {
            Page::Sheet(Sheet::Send, note) => Page::sent(&note),
            other => other,
        };
        assert_eq!(there_and_back(&page), page);
        for page in Page::all(&Index::default()).iter().filter(|page| page.is_listed()) {
            let sent = if *page == Page::Sheet(Sheet::Send, Note::default()) { &Page::Today } else { page };
            assert_eq!(&there_and_back(page), sent);
        }
        assert_eq!(Page::sent(&Note::of("page=send/?page=send/?page=us/")), Page::Today);
        assert_eq!(Page::sent(&Note::of("page=//../<b>")), Page::Today);
    }

    #[test]
    fn forgives_a_missing_slash_and_an_unknown_filter() {
        assert_eq!("/tr/library".parse(), "/tr/library/".parse::<Route>());
        assert_eq!("/tr/library/?age=9&x=1".parse(), "/tr/library/".parse::<Route>());
        assert_eq!("/tr/index.html".parse(), "/tr/".parse::<Route>());
        assert!("/tr/nothing/".parse::<Route>().is_err());
    }
}
