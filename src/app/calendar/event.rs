//! A session as events: the series with its rule, and each day of it that was cancelled.

use ics::components::{Component, Property};
use ics::escape_text;

use super::{Book, zone};
use crate::app::parts::{labels, near, times};
use crate::civil::{Day, TimeOfDay, Weekday};
use crate::content::Session;
use crate::content::timetable::{CancelReason, Happens};
use crate::text::Key;
use crate::text::bidi::without_marks;

/// The whole series: one event with a rule, and one for each cancelled day.
pub fn series(book: &Book<'_>, session: &Session) -> Vec<Component<'static>> {
    let Some(first) = session.rule.first() else { return Vec::new() };
    let mut event = base(book, session, first);
    event.add_property(Property::new("RRULE", rule(session)));
    for day in session.rule.days(first).filter(|day| matches!(session.on(*day), Some(Happens::Closed(_)))) {
        event.add_property(local("EXDATE", day, session.start));
    }
    event.add_property(Property::new("STATUS", "CONFIRMED"));
    let cancelled = session.cancelled.iter().map(|one| cancelled(book, session, one.day, one.reason));
    std::iter::once(event).chain(cancelled).collect()
}

/// One day of it, as an event of its own.
pub fn single(book: &Book<'_>, session: &Session, day: Day) -> Component<'static> {
    let mut event = base(book, session, day);
    event.add_property(Property::new("STATUS", "CONFIRMED"));
    event
}

fn cancelled(book: &Book<'_>, session: &Session, day: Day, reason: CancelReason) -> Component<'static> {
    let mut event = base(book, session, day);
    event.add_property(local("RECURRENCE-ID", day, session.start));
    event.add_property(Property::new("STATUS", "CANCELLED"));
    // Calendars that keep cancelled events on the screen show the reason.
    event.add_property(text("COMMENT", &times::missed(book.words, Happens::Cancelled(reason)).unwrap_or_default()));
    event
}

/// What all of them say.
fn base(book: &Book<'_>, session: &Session, day: Day) -> Component<'static> {
    let Book { words, languages, municipality, .. } = book;
    let place = municipality.place(&session.place);
    let name = place.map(|place| place.name.as_str()).unwrap_or_default();
    let mut event = Component::new("VEVENT");
    event.add_property(Property::new("UID", format!("{}.{}@thuistaal", session.id, municipality.id)));
    event.add_property(Property::new("DTSTAMP", format!("{}T000000Z", plain(session.checked_on))));
    event.add_property(Property::new("SEQUENCE", sequence(session).to_string()));
    event.add_property(local("DTSTART", day, session.start));
    event.add_property(local("DTEND", day, session.end));
    event.add_property(text("SUMMARY", &format!("{} · {name}", words.say(labels::session(session.kind)))));
    let address = place.and_then(|place| place.address.as_deref());
    let location: Vec<_> = [Some(name), address, Some(municipality.name.as_str())].into_iter().flatten().collect();
    event.add_property(text("LOCATION", &location.join(", ")));
    let about = place.map(|place| words.read(&Key::place(&municipality.id, &place.id)));
    let lines: Vec<_> = about
        .into_iter()
        .chain(near::facts(words, languages, session).into_iter().map(|(_, line)| line))
        .chain([near::checked(words, session)])
        .collect();
    event.add_property(text("DESCRIPTION", &lines.join("\n")));
    event.add_property(Property::new("URL", book.page(&session.place)));
    event
}

/// How often it was changed: a calendar takes a change only with a greater number. It goes up with the day on which the
/// session was checked, and on that day with each cancellation. It falls where a cancellation is withdrawn on the very
/// day of the check: calendars then take that only once the session is checked again on a later day.
fn sequence(session: &Session) -> i32 {
    let since = session.checked_on.since(Day::EPOCH);
    since * 32 + i32::try_from(session.cancelled.len()).unwrap_or_default()
}

fn rule(session: &Session) -> String {
    let rule = &session.rule;
    let days: Vec<_> = rule.weekdays.iter().map(|weekday| code(*weekday)).collect();
    let count = rule.days(rule.from).count();
    format!("FREQ=WEEKLY;INTERVAL={};WKST=MO;BYDAY={};COUNT={count}", rule.every_weeks, days.join(","))
}

fn code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// A civil time of ours.
fn local(name: &'static str, day: Day, time: TimeOfDay) -> Property<'static> {
    let time = time.to_string().replace(':', "");
    let mut property = Property::new(name, format!("{}T{time}00", plain(day)));
    property.add(ics::components::Parameter::new("TZID", zone::NAME));
    property
}

fn plain(day: Day) -> String {
    day.to_string().replace('-', "")
}

fn text(name: &'static str, said: &str) -> Property<'static> {
    Property::new(name, escape_text(without_marks(said)).into_owned())
}
