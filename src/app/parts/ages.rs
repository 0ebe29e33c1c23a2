//! The question how old the child is: one tap, with a picture for each answer.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use super::labels;
use crate::app::state::App;
use crate::content::AgeBand;
use crate::text::Msg;

#[component]
pub fn AgeChoice(on_choose: impl Fn(AgeBand) + Clone + 'static) -> impl IntoView {
    let words = &App::get().words;
    let choices = AgeBand::iter().map(|band| {
        let on_choose = on_choose.clone();
        view! {
            <button type="button" id=format!("age-{}", band.code()) class="age" on:click=move |_| on_choose(band)>
                <span class="age-sign" aria-hidden="true">{labels::band_sign(band)}</span>
                {words.say(labels::band(band))}
            </button>
        }
    });
    view! { <div class="ages" role="group" aria-label=words.say(Msg::HowOld)>{choices.collect_view()}</div> }
}
