//! Calendars that other programs read: they have addresses, and no pages.

use std::fmt;

use crate::content::{MunicipalityId, PlaceId, SessionId};
use crate::text::LanguageTag;

/// The name of a calendar that holds everything, and how all of their names end.
const WHOLE: &str = "calendar.ics";

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
