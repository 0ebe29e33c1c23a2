//! The way to the time before the first booklet, where its readers come by: above the booklets, and below a baby's day.

use leptos::prelude::*;

use crate::app::state::App;
use crate::route::Page;
use crate::text::Msg;

#[component]
pub fn StartLink() -> impl IntoView {
    let app = App::get();
    let words = &app.words;
    view! {
        <p class="begin">
            <a class="row" href=app.link(Page::Start)>
                <span class="sign" aria-hidden="true">"🤰🏽"</span>
                <span><b>{words.say(Msg::StartTitle)}</b>" "{words.say(Msg::StartDescription)}</span>
            </a>
        </p>
    }
}
