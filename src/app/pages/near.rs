//! Near you: the family's own municipality when it chose one; else what there is in all of them, and the choice.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use crate::app::parts::near::MunicipalityView;
use crate::app::parts::{labels, live};
use crate::app::state::{App, Wish};
use crate::content::{MunicipalityId, PlaceKind};
use crate::route::Page;
use crate::text::{Msg, NearMsg, Pack};

#[component]
pub fn NearPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let chosen = Memo::new(move |_| app.family.municipality().filter(|id| app.index.municipality(id).is_some()));
    view! {
        <h1>{words.say(NearMsg::NearTitle)}</h1>
        <ul class="rows">
            <li><a class="row visit" href=app.link(Page::Ask)>
                <span class="sign" aria-hidden="true">"🙋🏽‍♀️"</span>
                <span class="what"><b>{words.say(NearMsg::AskTitle)}</b></span>
            </a></li>
            <li><a class="row visit" href=app.link(Page::Guide)>
                <span class="sign" aria-hidden="true">"🏫"</span>
                <span class="what"><b>{words.say(NearMsg::PreschoolTitle)}</b></span>
            </a></li>
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
    let pack = Pack::Municipality(id.clone());
    view! {
        <h2 lang="nl">{name}</h2>
        {live(move || {
            let arrived = words.has(&pack).then(|| app.content.municipality(&id)).flatten();
            if let Some(municipality) = arrived {
                view! { <MunicipalityView municipality=municipality /> }.into_any()
            } else {
                app.ask(Wish::Load(pack.clone()));
                view! { <p class="loading" role="status">{words.say(Msg::Loading)}</p> }.into_any()
            }
        })}
        <h2>{words.say(NearMsg::NearChoose)}</h2>
        <Municipalities />
    }
}

/// For who has not chosen yet: the municipalities, and by kind of place which of them has any.
#[component]
fn Everything() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let kinds = PlaceKind::iter().filter_map(|kind| {
        let has = app.index.municipalities.iter().filter(|of| of.places.iter().any(|place| place.kind == kind));
        let links: Vec<_> = has
            .map(|of| {
                let href = app.link(Page::Municipality(of.id.clone()));
                view! { <a class="choice" lang="nl" href=href>{of.name.clone()}</a> }
            })
            .collect();
        let title = format!("{} {}", labels::place_sign(kind), words.say(labels::place(kind)));
        (!links.is_empty()).then(|| view! { <h3>{title}</h3><div class="choices">{links}</div> })
    });
    view! {
        <p class="lead">{words.say(NearMsg::NearDescription)}</p>
        <h2>{words.say(NearMsg::NearChoose)}</h2>
        <Municipalities />
        <h2>{words.say(NearMsg::NearWhat)}</h2>
        {kinds.collect_view()}
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
