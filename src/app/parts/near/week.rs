//! What is on in the next seven days, day by day. What does not take place stands there too, with the reason.

use leptos::prelude::*;

use super::fitting;
use super::row::SessionRow;
use crate::app::parts::times;
use crate::app::state::App;
use crate::content::Municipality;
use crate::content::timetable::{Dated, Fit, days_from};
use crate::text::NearMsg;

const DAYS: i32 = 7;

#[component]
pub fn Week(municipality: &'static Municipality, fit: Fit) -> impl IntoView {
    let App { words, day, .. } = App::get();
    let today = day.get();
    let dated: Vec<Dated<'static>> = {
        let sessions: Vec<_> = municipality
            .sessions
            .iter()
            .filter(|session| fit.takes(session, municipality.place(&session.place)))
            .collect();
        days_from(sessions, today, DAYS)
    };
    if dated.is_empty() {
        let nothing =
            if fitting(municipality, &fit).next().is_some() { NearMsg::ThisWeekNone } else { NearMsg::NearNothing };
        return view! { <p role="status">{words.say(nothing)}</p> }.into_any();
    }
    let mut last = None;
    let rows = dated.into_iter().map(|Dated { day, session, happens }| {
        let heading = (last != Some(day)).then(|| {
            last = Some(day);
            view! { <li class="weekday"><h3>{times::day(words, day, today)}</h3></li> }
        });
        let missed = times::missed(words, happens).map(|why| match session.next(day) {
            Some(next) => {
                let again = words.say_with(NearMsg::SessionAgain, [("day", times::date(words, next).into())]);
                format!("{why} {again}")
            }
            None => why,
        });
        let line = times::clock(words, session);
        view! { {heading}<SessionRow municipality=municipality session=session line=line missed=missed /> }
    });
    view! { <ul class="rows week">{rows.collect_view()}</ul> }.into_any()
}
