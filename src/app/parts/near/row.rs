//! One line of a list of sessions: what it is and where, in pictures first.
//! All of it is the link to where its place says everything about it.

use leptos::prelude::*;

use super::session::anchor;
use crate::app::parts::labels;
use crate::app::state::App;
use crate::content::{Municipality, Session};
use crate::route::Page;
use crate::text::NearMsg;

/// `line` says when; `missed` why it does not take place, which stands out.
#[component]
pub fn SessionRow(
    municipality: &'static Municipality,
    session: &'static Session,
    #[prop(into)] line: String,
    missed: Option<String>,
) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let place = municipality.place(&session.place).map(|place| place.name.clone()).unwrap_or_default();
    let place_page = app.link(Page::Place(municipality.id.clone(), session.place.clone()));
    let href = format!("{place_page}#{}", anchor(&session.id));
    let ages = session.ages.map(|ages| view! { " "<span class="ages-of">{labels::ages(&words, ages)}</span> });
    let free = (session.cost_cents == Some(0)).then(|| view! { <span class="free">{words.say(NearMsg::Free)}</span> });
    let class = if missed.is_some() { "row visit missed" } else { "row visit" };
    view! {
        <li>
            <a class=class href=href>
                <span class="sign" aria-hidden="true">{labels::session_sign(session.kind)}</span>
                <span class="what">
                    <b>{words.say(labels::session(session.kind))}{ages}</b>
                    <span>{line}</span>
                    <bdi lang="nl">{place}</bdi>
                    {free}
                    {missed.map(|why| view! { <span class="why-not">{why}</span> })}
                </span>
            </a>
        </li>
    }
}
