//! What the pages about the neighbourhood are made of.
//!
//! `view` is a municipality, whole; `saved`, `week`, `groups` and `places` are its lists, which `filters` narrow down;
//! `row` is one line of them and `session` all there is to know of one. `cost` reckons what preschool costs there.

mod calendar;
mod cost;
mod filters;
mod groups;
mod places;
mod preschool;
mod row;
mod saved;
mod session;
mod view;
mod week;

pub use calendar::Follow;
pub use cost::CostHere;
pub use places::{PlaceFacts, PlaceLink};
pub use session::{SessionDetails, checked, facts};
pub use view::MunicipalityView;

use leptos::prelude::With;

use crate::app::state::{App, Words};
use crate::civil::Day;
use crate::content::timetable::Fit;
use crate::content::{AgeBand, Municipality, Session};
use crate::family::Facts;
use crate::text::NearMsg;

/// What the parent filters for now, by what she chose here and where the family lives.
fn fit(app: &App) -> Fit {
    let neighbourhood = app.family.state.with(|state| Facts(state).neighbourhood().map(str::to_owned));
    let ages = age(app).map(AgeBand::span);
    app.near.with(|near| Fit { kind: near.kind, ages, neighbourhood, spoken: near.spoken.clone() })
}

/// The age that she looks for: what she chose, else that of the family's only child.
fn age(app: &App) -> Option<AgeBand> {
    let only = || (app.family.children().len() < 2).then(|| app.today.age().map(AgeBand::of)).flatten();
    app.near.with(|near| near.age).unwrap_or_else(only)
}

/// The sessions that fit, in the order of the timetable.
fn fitting<'a>(municipality: &'static Municipality, fit: &'a Fit) -> impl Iterator<Item = &'static Session> + use<'a> {
    municipality.sessions.iter().filter(|session| fit.takes(session, municipality.place(&session.place)))
}

/// Where a fact comes from, and when it was last looked at.
fn source(words: &Words, source: &str, checked_on: Day) -> String {
    words.say_with(NearMsg::SourceChecked, [("source", source.into()), ("day", checked_on.to_string().into())])
}
