//! The civil time of the Netherlands, as RFC 5545 tells it to calendars that do not know it by name.

use ics::components::{Component, Property};

/// Its name, which every event names.
pub const NAME: &str = "Europe/Amsterdam";

/// The rule of the European Union since 1996: an hour ahead from the last Sunday of March to that of October.
pub fn zone() -> Component<'static> {
    let mut zone = Component::new("VTIMEZONE");
    zone.add_property(Property::new("TZID", NAME));
    zone.add_component(half("DAYLIGHT", "CEST", "19960331T020000", "+0100", "+0200", 3));
    zone.add_component(half("STANDARD", "CET", "19961027T030000", "+0200", "+0100", 10));
    zone
}

fn half(
    kind: &'static str,
    name: &'static str,
    start: &'static str,
    from: &'static str,
    to: &'static str,
    month: u8,
) -> Component<'static> {
    let mut half = Component::new(kind);
    half.add_property(Property::new("DTSTART", start));
    half.add_property(Property::new("TZOFFSETFROM", from));
    half.add_property(Property::new("TZOFFSETTO", to));
    half.add_property(Property::new("TZNAME", name));
    half.add_property(Property::new("RRULE", format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU")));
    half
}
