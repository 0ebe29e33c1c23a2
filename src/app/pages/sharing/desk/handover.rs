//! What comes of the desk: the link with its code, and the way to the card.

use leptos::prelude::*;

use super::super::address::Address;
use super::super::things::{is_here, shown};
use super::chosen::Chosen;
use crate::app::parts::live;
use crate::app::state::App;
use crate::route::{Page, Sheet};
use crate::share::Bundle;
use crate::text::ShareMsg;

/// The link, the code and the card.
#[component]
pub fn Handover(chosen: Chosen) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let titles = move |bundle: &Bundle| {
        let here = bundle.things.iter().filter(|thing| is_here(app, thing));
        let title = |thing| {
            let title = shown(app, thing)?.title;
            let thing = StoredValue::new(thing.clone());
            let take_out = move |_| thing.with_value(|thing| chosen.toggle(thing));
            Some(view! { <li><button type="button" class="choice" on:click=take_out>{title}" ✕"</button></li> })
        };
        here.filter_map(title).collect_view()
    };
    let result = live(move || {
        chosen.ready().map(|(language, bundle)| {
            let address = format!("{}{}", app.origin, bundle.page().within(&language));
            let card = Page::Sheet(Sheet::Card, bundle.note()).within(&language).to_string();
            let name = app.languages.iter().find(|known| known.tag == language).map(|known| known.name.clone());
            view! {
                <h2 lang=language.to_string()>{name}</h2>
                <ul class="taken">{titles(&bundle)}</ul>
                <Address address=address />
                <p><a class="row" id="to-card" href=card>{words.say(ShareMsg::SharePaper)}</a></p>
            }
        })
    });
    view! { <section id="result" class="panel" class:empty=move || chosen.ready().is_none()>{result}</section> }
}
