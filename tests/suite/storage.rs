//! Damaged and foreign states, five thousand in the long run, through the reader alone: it never panics, says whether
//! there was damage, and loses no entry that the damage did not touch.
//! `tests/browser/storage.rs` starts the app on the same ones.
//!
//! `THUISTAAL_STATES` says how many, and `THUISTAAL_SEED` runs one of them again.

use thuistaal::app::state::Stored;
use thuistaal::civil::Day;
use thuistaal::content::timetable::Seen;
use thuistaal::family::{ChildId, Facts, Growth, PhoneId, file, weeks};
use thuistaal::share::Note;
use thuistaal::sync::{Memory, Secret};

use super::states::{FAMILY, Local, PREVIOUS};

/// So many take a second or two.
const STATES: u64 = 300;

#[test]
fn no_state_breaks_the_reader_and_no_readable_entry_is_lost() {
    let today: Day = "2026-11-20".parse().expect("a day");
    let one = std::env::var("THUISTAAL_SEED").ok().map(|text| text.parse::<u64>().expect("a number"));
    let (mut damaged, mut kept) = (0, 0);
    let states = std::env::var("THUISTAAL_STATES").map_or(STATES, |text| text.parse().expect("a number"));
    for number in one.map_or(0..states, |one| one..one + 1) {
        let given = Local::of(number, today);
        let (current, before) = (given.text(FAMILY), given.text(PREVIOUS));
        let Stored { state, is_whole, is_before_whole } = Stored::read(current.as_deref(), before.as_deref());
        let what = || {
            let what = format!("state {number}, {}: {current:?} {before:?}", given.what);
            what.chars().take(3_000).collect::<String>()
        };
        assert_eq!(!(is_whole && is_before_whole), given.is_family_damaged(), "{}", what());
        let lost = given.lost(&state);
        assert!(lost.is_empty(), "{lost:?} of {}", what());
        let again = file::read(&file::write(&state)).expect("what was written is read");
        assert!(again.0 == state && again.1.0 == 0, "{}", what());
        // Whatever is in it, the pages ask it for these.
        let facts = Facts(&state);
        let children = facts.children();
        weeks::last_weeks(facts.marks(), today, 8);
        if number.is_multiple_of(10) {
            // Each may have a hundred thousand leaves.
            Growth::of(&state, children.first().map(|child| &child.id), today);
        }
        read_the_rest(&given);
        damaged += u64::from(given.is_family_damaged());
        kept += given.intact.len();
    }
    println!("found: {damaged} states with damage, {kept} entries that none touched, none lost");
    assert!(one.is_some() || damaged * 5 > states * 2 && kept as u64 > states * 10, "{damaged} {kept}");
}

/// What stands beside the family is read or left, and is never a secret.
fn read_the_rest(given: &Local) {
    for text in given.local.values().chain(given.session.values()).map(|text| String::from_utf16_lossy(text)) {
        assert!(Secret::from_fragment(&text).is_err());
        assert!(Note::of(&text).as_str().len() <= Note::LONGEST);
        // Most of it is none of these: what counts is that asking does no harm.
        let _ = (text.parse::<Memory>(), text.parse::<Seen>(), text.parse::<ChildId>(), text.parse::<PhoneId>());
    }
}
