//! The groups that the family goes to, and what is new in them.

use leptos::prelude::*;

use super::row::SessionRow;
use crate::app::parts::{labels, live, times};
use crate::app::state::{App, Words};
use crate::content::timetable::Change;
use crate::content::{Municipality, Session};
use crate::family::Facts;
use crate::text::{Msg, NearMsg};

/// The saved sessions, each with its next day; nothing while there are none.
#[component]
pub fn Saved(municipality: &'static Municipality) -> impl IntoView {
    let App { words, family, day, .. } = App::get();
    live(move || {
        let today = day.get();
        let saved = family.state.with(|state| Facts(state).sessions(&municipality.id));
        let sessions: Vec<_> = saved.iter().filter_map(|id| municipality.session(id)).collect();
        (!sessions.is_empty()).then(|| {
            let rows = sessions.into_iter().map(|session: &'static Session| {
                let missed = session.missed_before_next(today).and_then(|(day, happens)| {
                    Some(times::date(words, day) + &words.say(Msg::Colon) + &times::missed(words, happens)?)
                });
                let line = match session.next(today) {
                    Some(next) => format!("{} · {}", times::day(words, next, today), times::clock(words, session)),
                    None => words.say(NearMsg::SessionOver),
                };
                view! { <SessionRow municipality=municipality session=session line=line missed=missed /> }
            });
            view! { <h2>{words.say(NearMsg::SavedTitle)}</h2><ul class="rows">{rows.collect_view()}</ul> }
        })
    })
}

/// What changed in them since this phone last said so.
#[component]
pub fn News(municipality: &'static Municipality) -> impl IntoView {
    let App { words, near, .. } = App::get();
    live(move || {
        let news = near.with(|near| near.news.clone());
        let rows: Vec<_> = news
            .into_iter()
            .filter(|(of, _, _)| *of == municipality.id)
            .flat_map(|(_, id, changes)| {
                let session = municipality.session(&id);
                changes.into_iter().map(move |change| line(words, municipality, session, &change))
            })
            .collect();
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! {
                <section class="panel" id="changed" role="status">
                    <h2>{words.say(NearMsg::ChangedTitle)}</h2>
                    <ul class="plain">{rows}</ul>
                </section>
            }
        })
    })
}

fn line(words: &Words, municipality: &Municipality, session: Option<&Session>, change: &Change) -> String {
    let Some(session) = session else { return words.say(NearMsg::ChangeGone) };
    let place = municipality.place(&session.place).map(|place| place.name.clone()).unwrap_or_default();
    let said = match change {
        Change::Gone => words.say(NearMsg::ChangeGone),
        Change::Time => words.say_with(NearMsg::ChangeTime, [("when", times::when(words, session).into())]),
        Change::Place => words.say_with(NearMsg::ChangePlace, [("place", place.as_str().into())]),
        Change::Cancelled(day) => words.say_with(NearMsg::ChangeCancelled, [("day", times::date(words, *day).into())]),
    };
    format!("{} · {place}{}{said}", words.say(labels::session(session.kind)), words.say(Msg::Colon))
}
