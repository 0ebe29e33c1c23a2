//! The bar at the foot of the desk: what is chosen or still to choose, and the way to what comes of it.

use leptos::prelude::*;

use super::chosen::Chosen;
use crate::app::parts::live;
use crate::app::state::App;
use crate::text::ShareMsg;

/// What is chosen, always on the screen, with the way to the code.
#[component]
pub fn Bar(chosen: Chosen) -> impl IntoView {
    let words = App::get().words;
    let said = move || {
        let count = chosen.things.with(Vec::len);
        if chosen.ready().is_none() {
            words.say(match (chosen.language.with(Option::is_some), count > 0) {
                (false, false) => ShareMsg::ShareFirst,
                (false, true) => ShareMsg::ShareFirstLanguage,
                (true, _) => ShareMsg::ShareFirstThing,
            })
        } else if chosen.is_full() {
            words.say(ShareMsg::ShareFull)
        } else {
            words.say_with(ShareMsg::ShareChosen, [("count", count.into())])
        }
    };
    let way = move || {
        let label = words.say(ShareMsg::ShareReady);
        chosen.ready().map(|_| view! { <a class="main" id="to-result" href="#result">{label}</a> })
    };
    view! { <div class="desk-bar"><span role="status">{said}</span>{live(way)}</div> }
}
