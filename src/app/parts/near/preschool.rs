//! What a municipality's own documents say of its preschool, with their date.

use leptos::prelude::*;

use super::source;
use crate::app::state::App;
use crate::content::Municipality;
use crate::text::NearMsg;

#[component]
pub fn PreschoolFacts(municipality: &'static Municipality) -> impl IntoView {
    let App { words, day, .. } = App::get();
    let preschool = &municipality.preschool;
    let facts = [
        preschool.weeks_a_year.map(|weeks| words.say_with(NearMsg::WeeksAYear, [("weeks", weeks.into())])),
        preschool.hours_a_week.map(|hours| words.say_with(NearMsg::HoursAWeek, [("hours", hours.into())])),
        preschool.cost_from_cents_a_month.map(|cents| words.say_with(NearMsg::CostFrom, [("cents", cents.into())])),
    ];
    let facts = facts.into_iter().flatten().map(|fact| view! { <li>{fact}</li> }).collect_view();
    let until = words.say_with(NearMsg::ValidUntil, [("day", preschool.valid_until.to_string().into())]);
    // What is made up has none.
    let source = (!municipality.demo).then(|| source(words, &preschool.source, preschool.checked_on) + " ");
    let past = words.say(NearMsg::PastValid);
    view! {
        <ul>{facts}</ul>
        <p class="small">{source}{until}</p>
        {move || (day.get() > preschool.valid_until).then(|| view! { <p class="loud">{past.clone()}</p> })}
    }
}
