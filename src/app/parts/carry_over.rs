//! The way to bring the family into an installed app that starts empty, as it does on an iPhone. Only there is it seen:
//! its style hides it in a browser.

use leptos::prelude::*;

use super::live;
use crate::app::state::App;
use crate::route::Page;
use crate::text::Msg;

#[component]
pub fn CarryOver() -> impl IntoView {
    let app = App::get();
    live(move || {
        let fresh =
            app.family.state.with(|state| state.is_empty()) && app.syncing.link.with(|link| link.shared.is_none());
        fresh.then(
            || view! { <p class="carry-over"><a href=app.link(Page::Family)>{app.words.say(Msg::CarryOver)}</a></p> },
        )
    })
}
