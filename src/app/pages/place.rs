//! A place, by its own address: what a nurse or a neighbour shares.

use leptos::prelude::*;

use crate::app::parts::near::{Follow, PlaceFacts, SessionDetails};
use crate::app::parts::{BackTo, TextSwitch, labels, live};
use crate::app::state::App;
use crate::content::{Municipality, MunicipalityId, Place, PlaceId};
use crate::route::{CalendarPart, Page};
use crate::text::{NearMsg, Pack};

#[component]
pub fn PlacePage(of: MunicipalityId, id: PlaceId) -> impl IntoView {
    let App { words, content, index, .. } = App::get();
    let name = index.municipality(&of).map(|municipality| municipality.name.clone());
    let pack = Pack::Municipality(of.clone());
    let back = Page::Municipality(of.clone());
    view! {
        <BackTo to=back label=name.unwrap_or_default() />
        {live(move || {
            // Asked for, so that a timetable that arrives later is drawn.
            words.has(&pack);
            let municipality = content.municipality(&of)?;
            let place = municipality.place(&id)?;
            Some(view! { <PlaceView municipality=municipality place=place /> })
        })}
    }
}

#[component]
fn PlaceView(municipality: &'static Municipality, place: &'static Place) -> impl IntoView {
    let App { words, .. } = App::get();
    let demo = municipality.demo.then(|| view! { <p><span class="tag">{words.say(NearMsg::DemoExplained)}</span></p> });
    let sessions: Vec<_> = municipality.sessions_at(&place.id).collect();
    let timetable = if sessions.is_empty() {
        view! { <p>{words.say(NearMsg::NoTimetable)}</p> }.into_any()
    } else {
        let rows =
            sessions.into_iter().map(|session| view! { <SessionDetails municipality=municipality session=session /> });
        view! {
            {rows.collect_view()}
            <h2>{words.say(NearMsg::FeedTitle)}</h2>
            <Follow of=municipality.id.clone() part=CalendarPart::Place(place.id.clone()) />
        }
        .into_any()
    };
    view! {
        <h1><span aria-hidden="true">{labels::place_sign(place.kind)}" "</span><bdi lang="nl">{place.name.clone()}</bdi></h1>
        {demo}
        <TextSwitch />
        <PlaceFacts municipality=municipality place=place />
        {timetable}
    }
}
