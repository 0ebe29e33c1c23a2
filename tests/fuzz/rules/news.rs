//! What a phone fetches as bytes: newer timetables, the tables of contents, the parts of the content. What can be read
//! at all is written as the same, and no page that shows it breaks or comes to no end.

use serde::Serialize;
use serde::de::DeserializeOwned;
use thuistaal::civil::Day;
use thuistaal::content::timetable::{Dated, Seen, days_from, news};
use thuistaal::content::{Cards, Guide, Municipality, Piece, Session, Story, Theme, Things};
use thuistaal::contents::{Contents, Overview};

pub const TOKENS: &[&str] = &[
    "\u{a}2026-11-20",
    "\u{a}0000-01-01",
    "\u{a}9999-12-31",
    "\u{5}09:30",
    "\u{6}monday",
    "\u{b}de-theepot",
    "\u{d}voorbeeldstad",
    "\u{7f}",
];

/// The first byte says what the others are read as.
pub fn hold(data: &[u8]) -> bool {
    let Some((kind, bytes)) = data.split_first() else { return false };
    match kind % 9 {
        0 => is_read_as_it_is_written::<Municipality>(bytes).is_some_and(|municipality| {
            a_timetable_can_be_shown(&municipality);
            true
        }),
        1 => Contents::from_bytes(bytes).is_ok_and(|contents| {
            assert_eq!(Contents::from_bytes(&contents.to_bytes().expect("bytes")).as_ref(), Ok(&contents));
            assert!(contents.files.iter().all(|(name, _)| contents.address(name).is_some()));
            true
        }),
        2 => Overview::from_bytes(bytes).is_ok_and(|overview| {
            assert_eq!(Overview::from_bytes(&overview.to_bytes().expect("bytes")).as_ref(), Ok(&overview));
            assert!(overview.index.activities().all(|(_, activity)| overview.index.activity(&activity.id).is_some()));
            true
        }),
        3 => is_read_as_it_is_written::<Cards>(bytes).is_some(),
        4 => is_read_as_it_is_written::<Things>(bytes).is_some(),
        5 => is_read_as_it_is_written::<Vec<Piece>>(bytes).is_some(),
        6 => is_read_as_it_is_written::<Guide>(bytes).is_some(),
        7 => is_read_as_it_is_written::<Theme>(bytes).is_some(),
        _ => is_read_as_it_is_written::<Story>(bytes).is_some(),
    }
}

/// What the bytes hold, if anything.
fn is_read_as_it_is_written<T: Serialize + DeserializeOwned + PartialEq>(bytes: &[u8]) -> Option<T> {
    let read: T = postcard::from_bytes(bytes).ok()?;
    let written = postcard::to_allocvec(&read).expect("bytes");
    let again: T = postcard::from_bytes(&written).expect("what was written");
    assert!(again == read, "another thing was read than was written");
    Some(read)
}

fn a_timetable_can_be_shown(municipality: &Municipality) {
    let today: Day = "2026-11-20".parse().expect("a day");
    let _ = (municipality.neighbourhoods(), municipality.spoken(None), municipality.timetable_of());
    for session in &municipality.sessions {
        days_follow_the_rule(session, today);
        let seen = Seen::of(session);
        assert_eq!(seen.to_string().parse(), Ok(seen.clone()), "{seen}");
        assert!(seen.changes(Some(session), today).is_empty(), "news of what was just seen");
    }
    let week = days_from(&municipality.sessions, today, 14);
    assert!(week.windows(2).all(|pair| (pair[0].day, pair[0].session.start) <= (pair[1].day, pair[1].session.start)));
    let saved: Vec<_> = municipality.sessions.iter().map(|session| session.id.clone()).collect();
    assert!(news(municipality, &saved, |_| None, today).is_empty());
    let preschool = &municipality.preschool;
    for band in preschool.tables.iter().flat_map(|table| &table.bands) {
        for hours in [0, 8, preschool.hours_a_week.unwrap_or(u8::MAX)] {
            let _ = preschool.a_month(band, hours);
        }
    }
}

fn days_follow_the_rule(session: &Session, today: Day) {
    let _ = session.is_stale(today);
    // In ten years there are so many days.
    assert!(session.rule.days(today).count() <= 3_653, "a phone would look for days for ever");
    if let Some(next) = session.next(today) {
        assert!(next >= today && session.rule.falls_on(next), "the next time is not one of its days");
    }
    if let Some((missed, _)) = session.missed_before_next(today) {
        assert!(session.next(today).is_none_or(|next| next > missed));
    }
    for Dated { day, happens, .. } in days_from([session], today, 14) {
        assert_eq!(session.on(day), Some(happens));
    }
}
