//! Every calendar that the site hands out, read by a parser and expanded by an implementation of RFC 5545 that are not
//! ours.

use std::collections::{BTreeMap, BTreeSet};

use icalendar::parser::{Component, read_calendar_simple, unfold};
use thuistaal::civil::Day;
use thuistaal::content::timetable::Happens;
use thuistaal::content::{Municipality, Session};
use thuistaal::route::{Calendar, CalendarPart};
use thuistaal::site::Sources;

use super::dist::Site;
use super::heads::{languages, sources};
use super::rules::expand;

/// What says when an event is, in any language.
const WHEN: [&str; 8] = ["UID", "SEQUENCE", "DTSTART", "DTEND", "RRULE", "EXDATE", "RECURRENCE-ID", "STATUS"];

/// Marks of direction, which calendars show as boxes.
const MARKS: [char; 6] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'];

/// A property: its name, what it says, and the time zone that it names.
struct Property {
    name: String,
    value: String,
    zone: Option<String>,
}

/// A calendar, or a part of one.
struct Part {
    name: String,
    properties: Vec<Property>,
    parts: Vec<Part>,
}

impl Part {
    fn of(component: &Component) -> Self {
        let property = |property: &icalendar::parser::Property| Property {
            name: property.name.as_str().to_owned(),
            value: property.val.as_str().to_owned(),
            zone: property
                .params
                .iter()
                .find(|param| param.key.as_str() == "TZID")
                .and_then(|param| Some(param.val.as_ref()?.as_str().to_owned())),
        };
        Self {
            name: component.name.as_str().to_owned(),
            properties: component.properties.iter().map(property).collect(),
            parts: component.components.iter().map(Self::of).collect(),
        }
    }

    fn all(&self, name: &'static str) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// What the property says that is there once or not at all.
    fn one(&self, name: &'static str) -> Option<&str> {
        let mut found = self.all(name);
        let first = found.next();
        assert!(found.next().is_none(), "two {name} in a {}", self.name);
        first.map(|property| property.value.as_str())
    }

    fn parts(&self, name: &'static str) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.name == name)
    }

    fn is_cancelled(&self) -> bool {
        self.one("STATUS") == Some("CANCELLED")
    }

    /// What it says of when it is.
    fn when(&self) -> Vec<(String, String)> {
        let when = self.properties.iter().filter(|property| WHEN.contains(&property.name.as_str()));
        when.map(|property| (property.name.clone(), property.value.clone())).collect()
    }
}

/// The calendar in a text, as it comes to another program.
fn read(address: &str, text: &str) -> Part {
    let text = unfold(text);
    let roots = read_calendar_simple(&text).unwrap_or_else(|error| panic!("{address}: {error:?}"));
    let [root] = &roots[..] else { panic!("{address}: {} calendars", roots.len()) };
    assert_eq!(root.name.as_str(), "VCALENDAR", "{address}");
    Part::of(root)
}

/// The addresses that the content asks for, without their languages.
fn wanted(sources: &Sources) -> Vec<Calendar> {
    let calendars = sources.library.municipalities.iter().flat_map(|municipality| {
        let places = municipality.places.iter().map(|place| CalendarPart::Place(place.id.clone()));
        let sessions = municipality.sessions.iter();
        let sessions = sessions.map(|session| CalendarPart::Session(session.place.clone(), session.id.clone()));
        let parts = std::iter::once(CalendarPart::Whole).chain(places).chain(sessions);
        parts.map(|part| Calendar { municipality: municipality.id.clone(), part })
    });
    calendars.collect()
}

/// The sessions that a calendar holds.
fn sessions<'a>(sources: &'a Sources, calendar: &Calendar) -> Vec<(&'a Municipality, &'a Session)> {
    let of = sources.library.municipalities.iter().filter(|one| one.id == calendar.municipality);
    let all = of.flat_map(|municipality| municipality.sessions.iter().map(move |session| (municipality, session)));
    let is_in = |session: &Session| match &calendar.part {
        CalendarPart::Whole => true,
        CalendarPart::Place(place) => session.place == *place,
        CalendarPart::Session(place, id) => session.place == *place && session.id == *id,
    };
    all.filter(|(_, session)| is_in(session)).collect()
}

#[test]
fn every_calendar_is_there_in_every_language() {
    let (site, sources) = (Site::copy(), sources());
    let found: BTreeSet<_> = site.addresses().into_iter().filter(|address| address.ends_with(".ics")).collect();
    let calendars = wanted(&sources);
    let in_every = languages(&sources)
        .into_iter()
        .flat_map(|language| calendars.iter().map(|calendar| calendar.within(&language.tag)));
    assert_eq!(found, in_every.collect());
    assert!(found.len() > 500, "{} calendars", found.len());
}

#[test]
fn every_calendar_is_one_that_other_programs_read() {
    let (site, sources) = (Site::copy(), sources());
    for calendar in wanted(&sources) {
        let mut in_dutch = None;
        for language in languages(&sources) {
            let address = calendar.within(&language.tag);
            let text = site.text(&address);
            lines(&address, &text);
            let read = read(&address, &text);
            head(&address, &read);
            let events: Vec<_> = read.parts("VEVENT").collect();
            events.iter().for_each(|event| says_all(&address, event));
            series(&address, &events, &sessions(&sources, &calendar));
            // A parent who changes her language keeps her appointments.
            let when: Vec<_> = events.iter().map(|event| event.when()).collect();
            let dutch = in_dutch.get_or_insert_with(|| when.clone());
            assert_eq!(*dutch, when, "{address} differs from the Dutch one in more than its words");
        }
    }
}

/// RFC 5545, 3.1: lines end in CRLF, and a long one is folded after 75 octets;
/// the space by which it goes on comes on top.
fn lines(address: &str, text: &str) {
    let body = text.strip_suffix("\r\n").unwrap_or_else(|| panic!("{address}: its last line has no end"));
    for line in body.split("\r\n") {
        assert!(!line.contains(['\r', '\n']), "{address}: half an end in {line:?}");
        assert!(line.len() <= 76, "{address}: {} octets in {line:?}", line.len());
        assert!(!line.is_empty(), "{address}: an empty line");
    }
    assert!(!text.contains(MARKS), "{address}: a mark of direction");
}

/// What a calendar says before its events.
fn head(address: &str, calendar: &Part) {
    assert_eq!(calendar.one("VERSION"), Some("2.0"), "{address}");
    for name in ["PRODID", "X-WR-CALNAME"] {
        assert!(calendar.one(name).is_some_and(|said| !said.is_empty()), "{address}: {name}");
    }
    let zones: Vec<_> = calendar.parts("VTIMEZONE").collect();
    let [zone] = zones[..] else { panic!("{address}: {} time zones", zones.len()) };
    assert_eq!(zone.one("TZID"), Some("Europe/Amsterdam"), "{address}");
    for (half, from, to) in [("DAYLIGHT", "+0100", "+0200"), ("STANDARD", "+0200", "+0100")] {
        let half = zone.parts(half).next().unwrap_or_else(|| panic!("{address}: no {half}"));
        assert_eq!((half.one("TZOFFSETFROM"), half.one("TZOFFSETTO")), (Some(from), Some(to)), "{address}");
        assert!(half.one("DTSTART").is_some() && half.one("RRULE").is_some(), "{address}");
    }
}

fn says_all(address: &str, event: &Part) {
    for name in ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "STATUS"] {
        let said = event.one(name).unwrap_or_else(|| panic!("{address}: an event without {name}"));
        assert!(!said.trim().is_empty(), "{address}: an empty {name}");
    }
    assert!(event.one("SEQUENCE").is_some_and(|said| said.parse::<u32>().is_ok()), "{address}: no number");
    for property in event
        .properties
        .iter()
        .filter(|property| ["DTSTART", "DTEND", "EXDATE", "RECURRENCE-ID"].contains(&property.name.as_str()))
    {
        assert_eq!(property.zone.as_deref(), Some("Europe/Amsterdam"), "{address}: {}", property.name);
    }
}

/// Each of the sessions has one series, and a cancelled day is a day of the series with its name.
fn series(address: &str, events: &[&Part], sessions: &[(&Municipality, &Session)]) {
    let (cancelled, series): (Vec<&Part>, Vec<&Part>) = events.iter().copied().partition(|event| event.is_cancelled());
    let uids: Vec<_> = series.iter().filter_map(|event| event.one("UID")).collect();
    let wanted: Vec<_> = sessions
        .iter()
        .map(|(municipality, session)| format!("{}.{}@thuistaal", session.id, municipality.id))
        .collect();
    assert_eq!(uids, wanted, "{address}");
    for event in &series {
        assert!(event.one("RRULE").is_some() && event.one("RECURRENCE-ID").is_none(), "{address}: a series");
    }
    for event in &cancelled {
        assert!(event.one("UID").is_some_and(|uid| uids.contains(&uid)), "{address}: cancelled of no series");
        assert!(event.one("RECURRENCE-ID").is_some() && event.one("RRULE").is_none(), "{address}: cancelled");
        assert_eq!(event.one("RECURRENCE-ID"), event.one("DTSTART"), "{address}");
        assert!(event.one("COMMENT").is_some_and(|reason| !reason.trim().is_empty()), "{address}: no reason");
    }
    let days = sessions.iter().map(|(_, session)| session.cancelled.len()).sum::<usize>();
    assert_eq!(cancelled.len(), days, "{address}");
}

#[test]
fn every_session_takes_place_on_the_days_of_its_rule() {
    let (site, sources) = (Site::copy(), sources());
    let dutch = &languages(&sources)[0].tag;
    let mut seen = 0;
    for municipality in &sources.library.municipalities {
        let whole = Calendar { municipality: municipality.id.clone(), part: CalendarPart::Whole };
        let address = whole.within(dutch);
        let calendar = read(&address, &site.text(&address));
        let mut events: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for event in calendar.parts("VEVENT") {
            events.entry(event.one("UID").expect("a name")).or_default().push(event);
        }
        for session in &municipality.sessions {
            let own = &events[format!("{}.{}@thuistaal", session.id, municipality.id).as_str()];
            let all = session.rule.days(Day::EPOCH).filter(|day| session.on(*day) == Some(Happens::TakesPlace));
            let wanted: Vec<_> = all.map(|day| (day.to_string(), session.start.to_string())).collect();
            assert_eq!(taking_place(own), wanted, "{}", session.id);
            assert!(!wanted.is_empty(), "{} never takes place", session.id);
            let (start, end) = (session.start.to_string(), session.end.to_string());
            for event in own {
                let time =
                    |name: &'static str| event.one(name).map(|said| format!("{}:{}", &said[9..11], &said[11..13]));
                assert_eq!(
                    (time("DTSTART"), time("DTEND")),
                    (Some(start.clone()), Some(end.clone())),
                    "{}",
                    session.id
                );
            }
            seen += 1;
        }
    }
    assert!(seen >= 30, "{seen} sessions");
}

/// The days and times of a series, without those that were cancelled.
fn taking_place(events: &[&Part]) -> Vec<(String, String)> {
    let series = events.iter().find(|event| !event.is_cancelled()).expect("a series");
    let lines = series.properties.iter().filter_map(|property| {
        let zone = property.zone.as_ref().map(|zone| format!(";TZID={zone}")).unwrap_or_default();
        let line = format!("{}{zone}:{}", property.name, property.value);
        ["DTSTART", "RRULE", "EXDATE"].contains(&property.name.as_str()).then_some(line)
    });
    let mut days = expand(&lines.collect::<Vec<_>>().join("\n"));
    let cancelled: Vec<_> = events.iter().filter_map(|event| event.one("RECURRENCE-ID")).collect();
    let count = days.len();
    days.retain(|(day, time, _)| {
        let at = format!("{}T{}00", day.replace('-', ""), time.replace(':', ""));
        !cancelled.contains(&at.as_str())
    });
    assert_eq!(count - days.len(), cancelled.len(), "what is cancelled is of the series: {cancelled:?}");
    days.into_iter().map(|(day, time, _)| (day, time)).collect()
}
