//! What is on in the next seven days, day by day. What does not take place stands there too, with the reason.

use leptos::prelude::*;

use super::fitting;
use super::row::SessionRow;
use crate::app::parts::{labels, times};
use crate::app::state::App;
use crate::content::Municipality;
use crate::content::timetable::{Dated, Fit, days_from};
use crate::text::NearMsg;

const DAYS: i32 = 7;
/// How many days stand open: the others are one tap away.
const OPEN: usize = 2;
/// As many signs as stand beside a day.
const SIGNS: usize = 4;

#[component]
pub fn Week(municipality: &'static Municipality, fit: Fit) -> impl IntoView {
    let App { words, day, .. } = App::get();
    let today = day.get();
    let dated = days_from(fitting(municipality, &fit).collect::<Vec<_>>(), today, DAYS);
    if dated.is_empty() {
        let nothing =
            if fitting(municipality, &fit).next().is_some() { NearMsg::ThisWeekNone } else { NearMsg::NearNothing };
        return view! { <p role="status">{words.say(nothing)}</p> }.into_any();
    }
    let days = dated.chunk_by(|one, next| one.day == next.day).enumerate().map(|(nth, of_day)| {
        let day = of_day[0].day;
        let rows = of_day.iter().map(|dated| view! { <Visit municipality=municipality dated=*dated /> }).collect_view();
        // Each once, and no more than fit on a line.
        let mut signs: Vec<_> = of_day.iter().map(|dated| labels::session_sign(dated.session.kind)).collect();
        signs.dedup();
        signs.truncate(SIGNS);
        let signs = signs.concat();
        view! {
            <details class="fold day" open=nth < OPEN>
                <summary>
                    <h3>{times::day(words, day, today)}</h3>
                    <span class="signs" aria-hidden="true">{signs}</span>
                </summary>
                <ul class="rows">{rows}</ul>
            </details>
        }
    });
    days.collect_view().into_any()
}

#[component]
fn Visit(municipality: &'static Municipality, dated: Dated<'static>) -> impl IntoView {
    let App { words, .. } = App::get();
    let Dated { day, session, happens } = dated;
    let missed = times::missed(words, happens).map(|why| match session.next(day) {
        Some(next) => {
            let again = words.say_with(NearMsg::SessionAgain, [("day", times::date(words, next).into())]);
            format!("{why} {again}")
        }
        None => why,
    });
    let line = times::clock(words, session);
    view! { <SessionRow municipality=municipality session=session line=line missed=missed /> }
}
