//! A page of the site, in no language yet.

use std::fmt;

use super::{Filter, Route, Sheet};
use crate::content::{ActivityId, AgeBand, Index, MunicipalityId, PlaceId, StoryId, ThemeId};
use crate::share::Note;
use crate::text::LanguageTag;

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
    /// What was done in a year.
    Year,
    /// A sheet about the child, for the preschool.
    Teacher,
    Children,
    Phone,
    Family,
    Install,
    About,
    Accessibility,
    /// A sheet of the share desk, with what it is about.
    Sheet(Sheet, Note),
    /// What is shown where nothing is.
    NotFound,
    /// The frame without a page, from which the worker starts the app when there is no network.
    Shell,
}

/// What stands before the page that a sending sheet is about.
const SENT: &str = "page=";

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
        pages.extend([Self::Us, Self::Year, Self::Teacher, Self::Children, Self::Phone, Self::Family]);
        pages.extend([Self::Install, Self::About, Self::Accessibility]);
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

    pub(super) fn exists(&self, index: &Index) -> bool {
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

    pub(super) fn parse(segments: &[&str], query: &str) -> Option<Self> {
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
            ["us", "year"] => Self::Year,
            ["us", "teacher"] => Self::Teacher,
            ["us", "children"] => Self::Children,
            ["us", "phone"] => Self::Phone,
            ["us", "family"] => Self::Family,
            ["install"] => Self::Install,
            ["about"] => Self::About,
            ["accessibility"] => Self::Accessibility,
            ["404"] => Self::NotFound,
            ["shell"] => Self::Shell,
            [sheet] => Self::Sheet(Sheet::from_code(sheet)?, Note::of(query)),
            _ => return None,
        })
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
            Self::Year => f.write_str("us/year/"),
            Self::Teacher => f.write_str("us/teacher/"),
            Self::Children => f.write_str("us/children/"),
            Self::Phone => f.write_str("us/phone/"),
            Self::Family => f.write_str("us/family/"),
            Self::Install => f.write_str("install/"),
            Self::About => f.write_str("about/"),
            Self::Accessibility => f.write_str("accessibility/"),
            Self::NotFound => f.write_str("404/"),
            Self::Shell => f.write_str("shell/"),
            Self::Sheet(sheet, note) => write!(f, "{}/{note}", sheet.code()),
        }
    }
}
