//! A municipality, whole: what is on this week first, then everything by kind, the places, and the preschool.

use leptos::prelude::*;

use super::filters::Filters;
use super::groups::Groups;
use super::places::PlaceList;
use super::preschool::PreschoolFacts;
use super::saved::{News, Saved};
use super::week::Week;
use super::{Follow, fit};
use crate::app::parts::choices::pressed;
use crate::app::parts::{Listen, Row, Two, live};
use crate::app::state::App;
use crate::content::Municipality;
use crate::route::{CalendarPart, Page};
use crate::text::{Key, NearMsg};

#[component]
pub fn MunicipalityView(municipality: &'static Municipality) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let key = Key::about(&municipality.id);
    let demo = municipality.demo.then(|| view! { <p><span class="tag">{words.say(NearMsg::DemoLabel)}</span></p> });
    let timetable = if municipality.sessions.is_empty() {
        view! { <p>{words.say(NearMsg::NoTimetable)}</p> }.into_any()
    } else {
        let narrowed = Memo::new(move |_| fit(app));
        let of = municipality
            .timetable_of()
            .map(|day| words.say_with(NearMsg::TimetableOf, [("day", day.to_string().into())]));
        view! {
            <News municipality=municipality />
            <Saved municipality=municipality />
            <Filters municipality=municipality />
            <h2>{words.say(NearMsg::ThisWeek)}</h2>
            {live(move || view! { <Week municipality=municipality fit=narrowed.get() /> })}
            <p class="small">{of}</p>
            <h2>{words.say(NearMsg::Timetable)}</h2>
            {live(move || view! { <Groups municipality=municipality fit=narrowed.get() /> })}
            <h2>{words.say(NearMsg::FeedTitle)}</h2>
            <Follow of=municipality.id.clone() part=CalendarPart::Whole />
        }
        .into_any()
    };
    view! {
        {demo}
        <div class="heard lead"><p><Two key=key.clone() /></p><Listen keys=vec![key.clone()] /></div>
        <Mine municipality=municipality />
        {timetable}
        <h2>{words.say(NearMsg::Places)}</h2>
        <PlaceList municipality=municipality />
        <h2>{words.say(NearMsg::Preschool)}</h2>
        <div class="heard"><p class="paragraphs"><Two key=key.preschool() /></p><Listen keys=vec![key.preschool()] /></div>
        <PreschoolFacts municipality=municipality />
        <ul class="rows">
            <Row to=Page::Guide sign="🏫" label=words.say(NearMsg::PreschoolTitle) />
            <Row to=Page::Ask sign="🙋🏽‍♀️" label=words.say(NearMsg::AskTitle) />
        </ul>
    }
}

/// Whether the family lives here: then the app comes here by itself.
#[component]
fn Mine(municipality: &'static Municipality) -> impl IntoView {
    let App { words, family, .. } = App::get();
    let id = &municipality.id;
    live(move || {
        let mine = family.municipality().as_ref() == Some(id);
        let label = words.say(if mine { NearMsg::NearIsMine } else { NearMsg::NearMine });
        view! {
            <button
                type="button"
                id="mine"
                class="choice"
                aria-pressed=pressed(mine)
                on:click=move |_| family.set_municipality((!mine).then_some(id))
            >
                {label}
            </button>
        }
    })
}
