//! What the site has of a timetable beside its pages: calendars for other programs, and its newest state for phones.

use std::path::Path;

use super::load::Locale;
use super::prerender::{Plan, PrerenderError, write_file};
use crate::app::calendar::Book;
use crate::app::state::Words;
use crate::content::{Municipality, Part};
use crate::route::{Calendar, CalendarPart};
use crate::text::{Language, Pack};

/// Every municipality once more at an address that never changes, with its words in each language:
/// what a phone asks for news.
pub fn write_news(parts: &[(Pack, Part)], locales: &[Locale], dist: &Path) -> Result<(), PrerenderError> {
    let write = |address: &str, bytes: &[u8]| write_file(dist, address, bytes);
    for (pack, part) in parts {
        let Part::Municipality(municipality) = part else { continue };
        write(&Municipality::news_address(&municipality.id), &part.to_bytes()?)?;
        for locale in locales {
            let words = locale.file(pack).map(|file| file.text.as_str()).unwrap_or_default();
            write(&Municipality::news_words_address(&municipality.id, &locale.language.tag), words.as_bytes())?;
        }
    }
    Ok(())
}

/// Every calendar of every municipality in the language of `words`: whole, by place, and by session.
pub fn write_calendars(
    municipalities: impl Iterator<Item = &'static Municipality>,
    words: &Words,
    languages: &[Language],
    plan: &Plan,
) -> Result<(), PrerenderError> {
    let language = &words.home().language().tag;
    for municipality in municipalities {
        let book = Book { words, languages, municipality, origin: &plan.origin };
        let whole = std::iter::once(CalendarPart::Whole);
        let places = municipality.places.iter().map(|place| CalendarPart::Place(place.id.clone()));
        let sessions = municipality.sessions.iter();
        let sessions = sessions.map(|session| CalendarPart::Session(session.place.clone(), session.id.clone()));
        for part in whole.chain(places).chain(sessions) {
            if let Some(text) = book.calendar(&part) {
                let calendar = Calendar { municipality: municipality.id.clone(), part };
                write_file(&plan.dist, &calendar.within(language), text.as_bytes())?;
            }
        }
    }
    Ok(())
}
