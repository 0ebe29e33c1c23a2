//! Five thousand damaged and foreign states through the reader alone: it never panics, says whether there was damage, and
//! loses no entry that the damage did not touch. `tests/browser/storage.rs` starts the app on the same ones.
//!
//! `THUISTAAL_SEED` runs one of them again.

use thuistaal::app::state::Stored;
use thuistaal::civil::Day;
use thuistaal::content::timetable::Seen;
use thuistaal::family::{Facts, Growth, file, weeks};
use thuistaal::share::Note;
use thuistaal::sync::{Memory, Secret};

use super::states::{FAMILY, Local, PREVIOUS};

const STATES: u64 = 5_000;

#[test]
fn no_state_breaks_the_reader_and_no_readable_entry_is_lost() {
    let today: Day = "2026-11-20".parse().expect("a day");
    let one = std::env::var("THUISTAAL_SEED").ok().map(|text| text.parse::<u64>().expect("a number"));
    let (mut damaged, mut kept) = (0, 0);
    for number in one.map_or(0..STATES, |one| one..one + 1) {
        let given = Local::of(number, today);
        let (current, before) = (given.text(FAMILY), given.text(PREVIOUS));
        let Stored { state, is_whole, is_before_whole } = Stored::read(current.as_deref(), before.as_deref());
        let what = format!("state {number}, {}: {current:?} {before:?}", given.what);
        let what = || what.chars().take(3_000).collect::<String>();
        assert_eq!(!(is_whole && is_before_whole), given.is_family_damaged(), "{}", what());
        let lost = given.lost(&state);
        assert!(lost.is_empty(), "{lost:?} of {}", what());
        let again = file::read(&file::write(&state)).expect("what was written is read");
        assert!(again.0 == state && again.1.0 == 0, "{}", what());
        // Whatever is in it, the pages ask it for these.
        let facts = Facts(&state);
        let children = facts.children();
        Growth::of(&state, children.first().map(|child| &child.id), today);
        weeks::last_weeks(facts.marks(), today, 8);
        damaged += u32::from(given.is_family_damaged());
        kept += given.intact.len();
    }
    println!("{damaged} states with damage, {kept} entries that none touched, none lost");
    assert!(one.is_some() || damaged > 2_000 && kept > 50_000, "{damaged} {kept}");
}

#[test]
fn whatever_stands_beside_the_family_is_read_or_left() {
    for number in 0..STATES {
        let given = Local::of(number, Day::EPOCH);
        for name in given.local.keys().chain(given.session.keys()) {
            let text = given.text(name).unwrap_or_default();
            assert!(Secret::from_fragment(&text).is_err());
            let _ = text.parse::<Memory>();
            let _ = text.parse::<Seen>();
            let _ = text.parse::<thuistaal::family::ChildId>();
            let _ = text.parse::<thuistaal::family::PhoneId>();
            assert!(Note::of(&text).as_str().len() <= Note::LONGEST);
        }
    }
}
