//! Near you: the municipalities there are.

use leptos::prelude::*;

use crate::app::state::App;
use crate::route::Page;
use crate::text::NearMsg;

#[component]
pub fn NearPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let rows = app.index.municipalities.iter().map(|municipality| {
        let href = app.link(Page::Municipality(municipality.id.clone()));
        let demo = municipality.demo.then(|| view! { <span class="tag">{words.say(NearMsg::DemoLabel)}</span> });
        view! { <li><a class="row" href=href><span lang="nl">{municipality.name.clone()}</span>{demo}</a></li> }
    });
    view! {
        <h1>{words.say(NearMsg::NearTitle)}</h1>
        <p class="lead">{words.say(NearMsg::NearDescription)}</p>
        <h2>{words.say(NearMsg::NearChoose)}</h2>
        <ul class="rows">{rows.collect_view()}</ul>
    }
}
