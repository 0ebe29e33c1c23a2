//! Where nothing is: a kind sentence and the way on.

use leptos::prelude::*;

use crate::app::state::App;
use crate::route::Page;
use crate::text::Msg;

#[component]
pub fn NotFoundPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    view! {
        <h1>{words.say(Msg::NotFoundTitle)}</h1>
        <p class="lead">{words.say(Msg::NotFoundText)}</p>
        <p><a class="main" href=app.link(Page::Today)>{words.say(Msg::ToToday)}</a></p>
    }
}
