//! The timetable as iCalendar (RFC 5545), for the phone's own calendar: one day, a series,
//! or a feed that brings changes.
//!
//! The same on a phone, which makes what it hands to its calendar without a network, and where feeds are written ahead.

mod event;
mod zone;

use ics::components::{Component, Property};
use ics::escape_text;

use crate::app::state::Words;
use crate::civil::Day;
use crate::content::{Municipality, PlaceId, Session};
use crate::route::{CalendarPart, Page};
use crate::text::bidi::without_marks;
use crate::text::{Language, NearMsg};

/// What is written, in which words.
pub struct Book<'a> {
    pub words: &'a Words,
    /// All languages of the site, for their own names.
    pub languages: &'a [Language],
    pub municipality: &'a Municipality,
    /// Scheme and host of the site, without a slash at the end.
    pub origin: &'a str,
}

impl Book<'_> {
    /// The calendar of `part`; nothing where the municipality has no such place or session.
    pub fn calendar(&self, part: &CalendarPart) -> Option<String> {
        let sessions: Vec<&Session> = match part {
            CalendarPart::Whole => self.municipality.sessions.iter().collect(),
            CalendarPart::Place(id) => {
                self.municipality.place(id)?;
                self.municipality.sessions_at(id).collect()
            }
            CalendarPart::Session(_, id) => vec![self.municipality.session(id)?],
        };
        Some(self.print(sessions.into_iter().flat_map(|session| event::series(self, session))))
    }

    /// A session on one day.
    pub fn day(&self, session: &Session, day: Day) -> String {
        self.print([event::single(self, session, day)])
    }

    fn print(&self, events: impl IntoIterator<Item = Component<'static>>) -> String {
        let mut calendar = Component::new("VCALENDAR");
        let name = format!("{} · {}", self.words.say(NearMsg::NearTitle), self.municipality.name);
        for (key, value) in [
            ("VERSION", "2.0"),
            ("PRODID", "-//Thuistaal//Thuistaal//NL"),
            ("CALSCALE", "GREGORIAN"),
            ("METHOD", "PUBLISH"),
            ("X-PUBLISHED-TTL", "P1D"),
        ] {
            calendar.add_property(Property::new(key, value));
        }
        calendar.add_property(Property::new("X-WR-CALNAME", escape_text(without_marks(&name)).into_owned()));
        let mut refresh = Property::new("REFRESH-INTERVAL", "P1D");
        refresh.add(ics::components::Parameter::new("VALUE", "DURATION"));
        calendar.add_property(refresh);
        calendar.add_component(zone::zone());
        events.into_iter().for_each(|event| calendar.add_component(event));
        calendar.to_string()
    }

    /// The address of a place's own page.
    fn page(&self, place: &PlaceId) -> String {
        let tag = &self.words.home().language().tag;
        format!("{}{}", self.origin, Page::Place(self.municipality.id.clone(), place.clone()).within(tag))
    }
}
