//! What the pages about the neighbourhood ask of the phone: its calendar, and its map. It lies in their chunk.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::browser::window;
use super::hand_out::hand_out;
use super::news::remember;
use super::storage::is_open;
use crate::app::calendar::Book;
use crate::app::state::{App, NearCommand};
use crate::family::Facts;
use crate::route::CalendarPart;

#[wasm_split(neighbourhood, wasm_split_path = leptos::wasm_split, fallible)]
pub fn answer(command: NearCommand, app: App) -> Result<(), SplitLoaderError> {
    match command {
        NearCommand::Calendar(of, id, day) => {
            let Some(municipality) = app.content.municipality(&of) else { return Ok(()) };
            let Some(session) = municipality.session(&id) else { return Ok(()) };
            let book = Book { words: &app.words, languages: app.languages, municipality, origin: app.origin };
            let text = match day {
                Some(day) => Some(book.day(session, day)),
                None => book.calendar(&CalendarPart::Session(session.place.clone(), id.clone())),
            };
            if let Some(text) = text {
                hand_out(text, &format!("{id}.ics"), "text/calendar");
            }
        }
        NearCommand::Remember(of) => {
            if let Some(municipality) = app.content.municipality(&of).filter(|_| is_open()) {
                remember(municipality, &app.family.state.with_untracked(|state| Facts(state).sessions(&of)));
            }
        }
        NearCommand::Map(query) => {
            let agent = window().navigator().user_agent().unwrap_or_default();
            // Safari knows no `geo:`; Apple's own map has an address of its own.
            let scheme = if agent.contains("iPhone") || agent.contains("iPad") { "maps:?q=" } else { "geo:0,0?q=" };
            // A phone without a map shows nothing, and the address stands on the page.
            let _ = window().location().assign(&format!("{scheme}{query}"));
        }
    }
    Ok(())
}
