//! Somebody to ask, by need and not by organisation.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use crate::app::parts::near::PlaceLink;
use crate::app::parts::{BackTo, Listen, labels, live};
use crate::app::state::App;
use crate::content::{Municipality, Need};
use crate::route::Page;
use crate::text::{Key, Message, NearMsg};

#[component]
pub fn AskPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let chosen = Memo::new(move |_| app.own_municipality());
    // The family's municipality, once it is here.
    let here = move || app.municipality(&chosen.get()?);
    let needs = Need::iter().map(|need| {
        let (title, text) = labels::need(need);
        view! {
            <details class="fold" id=format!("need-{}", need.code())>
                <summary>
                    <span class="sign" aria-hidden="true">{labels::need_sign(need)}</span>
                    <h2>{words.say(title)}</h2>
                </summary>
                <Listen keys=vec![Key::new(title.id()), Key::new(text.id())] />
                <p>{words.say(text)}</p>
                {live(move || here().map(|municipality| view! { <Here municipality=municipality need=need /> }))}
            </details>
        }
    });
    view! {
        <BackTo to=Page::Near label=words.say(NearMsg::NearTitle) />
        <h1>{words.say(NearMsg::AskTitle)}</h1>
        <p class="lead">{words.say(NearMsg::AskDescription)}</p>
        {live(move || chosen.get().is_none().then(|| view! {
            <p>{words.say(NearMsg::AskChoose)}</p>
            <p><a class="quiet" href=app.link(Page::Near)>{words.say(NearMsg::NearChoose)}</a></p>
        }))}
        <div class="needs">{needs.collect_view()}</div>
    }
}

/// The places of a municipality that answer a need.
#[component]
fn Here(municipality: &'static Municipality, need: Need) -> impl IntoView {
    let App { words, .. } = App::get();
    let places: Vec<_> = municipality.places.iter().filter(|place| place.needs.contains(&need)).collect();
    if places.is_empty() {
        return view! { <p>{words.say(NearMsg::AskNobody)}</p> }.into_any();
    }
    let rows = places.into_iter().map(|place| view! { <PlaceLink municipality=municipality place=place /> });
    view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
}
