//! Every address the site has: parse and print, in one place.
//!
//! A page names a [`Route`] and prints it as its link; a click, the address bar, the prerenderer, the sitemap and the
//! server parse and print through here too. Old addresses never break: new ones are added as new variants.

use std::fmt;
use std::str::FromStr;

use strum::IntoStaticStr;
use thiserror::Error;

use crate::content::{ActivityId, AgeBand, Index, Kind, MunicipalityId, PlaceId, SessionId, StoryId, ThemeId};
use crate::share::Note;
use crate::text::{Language, LanguageTag};

/// The name of a calendar that holds everything, and how all of their names end.
const WHOLE: &str = "calendar.ics";

/// What the library shows. The page is one; this only hides what does not fit, so it stands in the query.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    pub age: Option<AgeBand>,
    pub kind: Option<Kind>,
}

/// The sheets of the share desk. They lie in one chunk, and what each is about stands in its query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Sheet {
    /// Where somebody puts together what a parent takes home.
    Share,
    /// What was put together, for whom it is.
    For,
    /// One page of the site on its way to somebody.
    Send,
    /// What was put together, on paper.
    Card,
    /// For the wall of a waiting room.
    Poster,
    /// A booklet, on paper.
    Booklet,
}

impl Sheet {
    /// In the order of the sitemap.
    const ALL: [Self; 6] = [Self::Share, Self::For, Self::Send, Self::Poster, Self::Card, Self::Booklet];

    /// The sheet as it stands in addresses.
    pub fn code(self) -> &'static str {
        self.into()
    }

    fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "share" => Self::Share,
            "for" => Self::For,
            "send" => Self::Send,
            "card" => Self::Card,
            "poster" => Self::Poster,
            "booklet" => Self::Booklet,
            _ => return None,
        })
    }

    /// Whether it says something by itself, without what stands in the query.
    fn stands_alone(self) -> bool {
        !matches!(self, Self::Card | Self::Booklet)
    }
}

/// A page, in no language yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    Today,
    Library(Filter),
    /// The time before the first booklet.
    Start,
    Theme(ThemeId),
    /// The words of a theme, as cards.
    Words(ThemeId),
    Activity(ActivityId),
    Story(StoryId),
    Near,
    Municipality(MunicipalityId),
    Place(MunicipalityId, PlaceId),
    /// The preschool guide.
    Guide,
    /// Somebody to ask.
    Ask,
    Us,
    Children,
    Phone,
    Family,
    Install,
    About,
    /// A sheet of the share desk, with what it is about.
    Sheet(Sheet, Note),
    /// What is shown where nothing is.
    NotFound,
    /// The frame without a page, from which the worker starts the app when there is no network.
    Shell,
}

/// What stands before the page that a sending sheet is about.
const SENT: &str = "page=";

/// An address of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The door: it sends on to a language.
    Door,
    In(LanguageTag, Page),
}

/// A calendar of one municipality, which other programs read: it has an address, and no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    pub municipality: MunicipalityId,
    pub part: CalendarPart,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarPart {
    Whole,
    Place(PlaceId),
    Session(PlaceId, SessionId),
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

impl Page {
    /// Every page there is, in the order of the sitemap. Those that nobody links to ([`Page::is_listed`]) come last.
    pub fn all(index: &Index) -> Vec<Self> {
        let mut pages = vec![Self::Today, Self::Library(Filter::default()), Self::Start];
        pages.extend(index.themes.iter().map(|theme| Self::Theme(theme.id.clone())));
        pages.extend(index.themes.iter().map(|theme| Self::Words(theme.id.clone())));
        pages.extend(index.activities().map(|(_, activity)| Self::Activity(activity.id.clone())));
        pages.extend(index.stories.iter().map(|story| Self::Story(story.id.clone())));
        pages.push(Self::Near);
        for municipality in &index.municipalities {
            let id = &municipality.id;
            pages.push(Self::Municipality(id.clone()));
            pages.extend(municipality.places.iter().map(|place| Self::Place(id.clone(), place.id.clone())));
        }
        pages.extend([Self::Guide, Self::Ask]);
        pages.extend([Self::Us, Self::Children, Self::Phone, Self::Family, Self::Install, Self::About]);
        pages.extend(Sheet::ALL.map(|sheet| Self::Sheet(sheet, Note::default())));
        pages.extend([Self::NotFound, Self::Shell]);
        pages
    }

    /// Whether it belongs in a sitemap and has an address of its own to share.
    pub fn is_listed(&self) -> bool {
        match self {
            Self::Sheet(sheet, _) => sheet.stands_alone(),
            Self::NotFound | Self::Shell => false,
            _ => true,
        }
    }

    /// The age band that it sets, where somebody handed it over.
    pub fn age(&self) -> Option<AgeBand> {
        if let Self::Sheet(_, note) = self { note.age() } else { None }
    }

    /// The sheet on which this page is sent to somebody.
    pub fn sending(&self) -> Self {
        let note = match self {
            Self::Sheet(Sheet::Send, note) => note.clone(),
            Self::NotFound | Self::Shell => Note::default(),
            page => Note::of(&format!("{SENT}{page}")),
        };
        Self::Sheet(Sheet::Send, note)
    }

    /// The page that a sending sheet with this note is about; today's where it names none.
    pub fn sent(note: &Note) -> Self {
        let address = note.as_str().strip_prefix(SENT).unwrap_or_default();
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        match Self::parse(&segments, query) {
            Some(Self::Sheet(Sheet::Send, _) | Self::NotFound | Self::Shell) | None => Self::Today,
            Some(page) => page,
        }
    }

    fn exists(&self, index: &Index) -> bool {
        match self {
            Self::Theme(id) | Self::Words(id) => index.theme(id).is_some(),
            Self::Activity(id) => index.activity(id).is_some(),
            Self::Story(id) => index.story(id).is_some(),
            Self::Municipality(id) => index.municipality(id).is_some(),
            Self::Place(id, place) => index.municipality(id).is_some_and(|of| of.has_place(place)),
            Self::NotFound => false,
            _ => true,
        }
    }

    /// The same page in `language`.
    pub fn within(&self, language: &LanguageTag) -> Route {
        Route::In(language.clone(), self.clone())
    }

    fn parse(segments: &[&str], query: &str) -> Option<Self> {
        Some(match segments {
            [] => Self::Today,
            ["library"] => Self::Library(Filter::parse(query)),
            ["start"] => Self::Start,
            ["theme", id] => Self::Theme(id.parse().ok()?),
            ["theme", id, "words"] => Self::Words(id.parse().ok()?),
            ["activity", id] => Self::Activity(id.parse().ok()?),
            ["story", id] => Self::Story(id.parse().ok()?),
            ["near"] => Self::Near,
            ["near", id] => Self::Municipality(id.parse().ok()?),
            ["near", id, place] => Self::Place(id.parse().ok()?, place.parse().ok()?),
            ["preschool"] => Self::Guide,
            ["ask"] => Self::Ask,
            ["us"] => Self::Us,
            ["us", "children"] => Self::Children,
            ["us", "phone"] => Self::Phone,
            ["us", "family"] => Self::Family,
            ["install"] => Self::Install,
            ["about"] => Self::About,
            ["404"] => Self::NotFound,
            ["shell"] => Self::Shell,
            [sheet] => Self::Sheet(Sheet::from_code(sheet)?, Note::of(query)),
            _ => return None,
        })
    }
}

impl Calendar {
    /// Where it is in `language`.
    pub fn within(&self, language: &LanguageTag) -> String {
        format!("/{language}/{self}")
    }
}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "near/{}/", self.municipality)?;
        match &self.part {
            CalendarPart::Whole => write!(f, "{WHOLE}"),
            CalendarPart::Place(place) => write!(f, "{place}/{WHOLE}"),
            CalendarPart::Session(place, session) => write!(f, "{place}/sessions/{session}.ics"),
        }
    }
}

impl Filter {
    /// A part that is not known is as if it were not there: an old link shows more, never nothing.
    fn parse(query: &str) -> Self {
        let mut filter = Self::default();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "age" => filter.age = AgeBand::from_code(value),
                "kind" => filter.kind = Kind::from_code(value),
                _ => {}
            }
        }
        filter
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.age, self.kind) {
            (None, None) => Ok(()),
            (Some(age), None) => write!(f, "?age={}", age.code()),
            (None, Some(kind)) => write!(f, "?kind={}", kind.code()),
            (Some(age), Some(kind)) => write!(f, "?age={}&kind={}", age.code(), kind.code()),
        }
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today => Ok(()),
            Self::Library(filter) => write!(f, "library/{filter}"),
            Self::Start => f.write_str("start/"),
            Self::Theme(id) => write!(f, "theme/{id}/"),
            Self::Words(id) => write!(f, "theme/{id}/words/"),
            Self::Activity(id) => write!(f, "activity/{id}/"),
            Self::Story(id) => write!(f, "story/{id}/"),
            Self::Near => f.write_str("near/"),
            Self::Municipality(id) => write!(f, "near/{id}/"),
            Self::Place(id, place) => write!(f, "near/{id}/{place}/"),
            Self::Guide => f.write_str("preschool/"),
            Self::Ask => f.write_str("ask/"),
            Self::Us => f.write_str("us/"),
            Self::Children => f.write_str("us/children/"),
            Self::Phone => f.write_str("us/phone/"),
            Self::Family => f.write_str("us/family/"),
            Self::Install => f.write_str("install/"),
            Self::About => f.write_str("about/"),
            Self::NotFound => f.write_str("404/"),
            Self::Shell => f.write_str("shell/"),
            Self::Sheet(sheet, note) => write!(f, "{}/{note}", sheet.code()),
        }
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
