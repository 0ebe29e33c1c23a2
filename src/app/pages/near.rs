//! Near you: the family's own municipality when it chose one; else what there is in all of them, and the choice.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use crate::app::parts::near::MunicipalityView;
use crate::app::parts::{Row, labels, live};
use crate::app::state::App;
use crate::content::{MunicipalityId, PlaceKind};
use crate::route::Page;
use crate::text::{Msg, NearMsg};

#[component]
pub fn NearPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let chosen = Memo::new(move |_| app.own_municipality());
    view! {
        <h1>{words.say(NearMsg::NearTitle)}</h1>
        <ul class="rows">
            <Row to=Page::Ask sign="🙋🏽‍♀️" label=words.say(NearMsg::AskTitle) />
            <Row to=Page::Guide sign="🏫" label=words.say(NearMsg::PreschoolTitle) />
        </ul>
        {live(move || match chosen.get() {
            Some(id) => view! { <Chosen id=id /> }.into_any(),
            None => view! { <Everything /> }.into_any(),
        })}
    }
}

/// The family's municipality, once it is here.
#[component]
fn Chosen(id: MunicipalityId) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let name = app.index.municipality(&id).map(|municipality| municipality.name.clone());
    view! {
        <h2 lang="nl">{name}</h2>
        {live(move || match app.municipality(&id) {
            Some(municipality) => view! { <MunicipalityView municipality=municipality /> }.into_any(),
            None => view! { <p class="loading" role="status">{words.say(Msg::Loading)}</p> }.into_any(),
        })}
        <h2>{words.say(NearMsg::NearChoose)}</h2>
        <Municipalities />
    }
}

/// For who has not chosen yet: the municipalities, and what there is to find in them.
#[component]
fn Everything() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let is_anywhere =
        |kind: &PlaceKind| app.index.municipalities.iter().any(|of| of.places.iter().any(|place| place.kind == *kind));
    let kinds = PlaceKind::iter().filter(is_anywhere).map(|kind| {
        view! { <li><span aria-hidden="true">{labels::place_sign(kind)}</span>" "{words.say(labels::place(kind))}</li> }
    });
    view! {
        <p class="lead">{words.say(NearMsg::NearDescription)}</p>
        <h2>{words.say(NearMsg::NearChoose)}</h2>
        <Municipalities />
        <h2>{words.say(NearMsg::NearWhat)}</h2>
        <ul class="plain">{kinds.collect_view()}</ul>
    }
}

#[component]
fn Municipalities() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let rows = app.index.municipalities.iter().map(|municipality| {
        let href = app.link(Page::Municipality(municipality.id.clone()));
        let demo = municipality.demo.then(|| view! { <span class="tag">{words.say(NearMsg::DemoLabel)}</span> });
        view! { <li><a class="row" href=href><span lang="nl">{municipality.name.clone()}</span>{demo}</a></li> }
    });
    view! { <ul class="rows">{rows.collect_view()}</ul> }
}
