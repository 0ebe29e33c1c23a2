//! Every session, by kind: each kind a drawer with its picture, so that the page stays short.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use super::fitting;
use super::row::SessionRow;
use crate::app::parts::{labels, times};
use crate::app::state::App;
use crate::content::timetable::Fit;
use crate::content::{Municipality, SessionKind};
use crate::text::NearMsg;

#[component]
pub fn Groups(municipality: &'static Municipality, fit: Fit) -> impl IntoView {
    let App { words, day, .. } = App::get();
    let today = day.get();
    let kinds = SessionKind::iter().filter_map(|kind| {
        let mut sessions: Vec<_> = fitting(municipality, &fit).filter(|session| session.kind == kind).collect();
        if sessions.is_empty() {
            return None;
        }
        sessions.sort_by_key(|session| (session.rule.weekdays.first().copied(), session.start));
        let rows = sessions.into_iter().map(|session| {
            let missed = session.next(today).is_none().then(|| words.say(NearMsg::SessionOver));
            let line = times::when(words, session);
            view! { <SessionRow municipality=municipality session=session line=line missed=missed /> }
        });
        Some(view! {
            <details class="fold">
                <summary>
                    <span class="sign" aria-hidden="true">{labels::session_sign(kind)}</span>
                    <h3>{words.say(labels::session(kind))}</h3>
                </summary>
                <ul class="rows">{rows.collect_view()}</ul>
            </details>
        })
    });
    kinds.collect_view()
}
