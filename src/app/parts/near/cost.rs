//! What preschool costs here: reckoned on the phone from the municipality's own dated table, and kept nowhere. Where
//! the table has no answer there is somebody to ask.

use leptos::prelude::*;

use super::PlaceLink;
use super::preschool::PreschoolFacts;
use crate::app::parts::choices::Choice;
use crate::app::parts::{Choices, live};
use crate::app::state::{App, Words};
use crate::content::{CostAnswers, CostBand, Entitlement, Estimate, Municipality};
use crate::text::NearMsg;

/// The hours that one can ask for, when the municipality does not say how many there are.
const HOURS: [u8; 3] = [8, 12, 16];

#[component]
pub fn CostHere(municipality: &'static Municipality) -> impl IntoView {
    let App { words, .. } = App::get();
    let preschool = &municipality.preschool;
    let (allowance, indication) = (RwSignal::new(None::<bool>), RwSignal::new(None::<bool>));
    let (band, hours) = (RwSignal::new(None::<usize>), RwSignal::new(preschool.hours_a_week));
    let asked = move || CostAnswers {
        allowance: allowance.get(),
        indication: indication.get(),
        band: band.get(),
        hours_a_week: hours.get(),
    };
    let offered = move || {
        let mut offered = HOURS.to_vec();
        offered.extend(preschool.hours_a_week.filter(|own| !HOURS.contains(own)));
        offered
            .into_iter()
            .map(|hours| (hours, words.say_with(NearMsg::HoursOption, [("hours", hours.into())])))
            .collect()
    };
    let yes_no = || vec![(true, words.say(NearMsg::AnswerYes)), (false, words.say(NearMsg::AnswerNo))];
    let questions = (!preschool.tables.is_empty()).then(|| {
        view! {
            {question(words, NearMsg::CostAllowance, allowance, yes_no())}
            {preschool.table(Entitlement::Indication).map(|_| question(words, NearMsg::CostIndication, indication, yes_no()))}
            {live(move || {
                preschool.table_for(&asked()).flatten().map(|table| {
                    let bands = table.bands.iter().enumerate().map(|(nth, band)| (nth, income(words, band)));
                    question(words, NearMsg::CostIncome, band, bands.collect())
                })
            })}
            {question(words, NearMsg::CostHours, hours, offered())}
        }
    });
    let answer = move || match preschool.estimate(&asked()) {
        Estimate::Open => ().into_any(),
        Estimate::Cents(cents) => view! {
            <p class="loud estimate">{words.say_with(NearMsg::CostEstimate, [("cents", cents.into())])}</p>
            <p class="small">{words.say(NearMsg::CostEstimateWhy)}</p>
        }
        .into_any(),
        Estimate::Unknown => view! { <p class="estimate">{words.say(NearMsg::CostUnknown)}</p> }.into_any(),
    };
    let ask = preschool.ask_place.as_ref().and_then(|id| municipality.place(id));
    view! {
        <section class="panel cost" id="cost">
            <h3>{words.say(NearMsg::CostHere)}" "<bdi lang="nl">{municipality.name.clone()}</bdi></h3>
            {municipality.demo.then(|| view! { <p><span class="tag">{words.say(NearMsg::DemoLabel)}</span></p> })}
            {questions}
            <div role="status">{live(answer)}</div>
            <ul class="rows">{ask.map(|place| view! { <PlaceLink municipality=municipality place=place /> })}</ul>
            <PreschoolFacts municipality=municipality />
        </section>
    }
}

/// A question with one answer of a few, given with a tap.
fn question<T: Clone + PartialEq + Send + Sync + 'static>(
    words: &Words,
    asked: NearMsg,
    answer: RwSignal<Option<T>>,
    answers: Vec<(T, String)>,
) -> impl IntoView + use<T> {
    let label = words.say(asked);
    let choices = answers.into_iter().map(|(value, said)| {
        let own = Some(value.clone());
        let pressed = Signal::derive(move || answer.with(|answer| *answer == own));
        view! { <Choice pressed=pressed on_choose=move || answer.set(Some(value.clone()))>{said}</Choice> }
    });
    let choices = choices.collect_view();
    view! { <p>{label.clone()}</p><Choices label=label>{choices}</Choices> }
}

/// An income band in words; the seeds count in euro, the words in cents.
fn income(words: &Words, band: &CostBand) -> String {
    let cents = |euro: u32| f64::from(euro) * 100.0;
    let from = cents(band.income_from);
    match (band.income_from, band.income_until) {
        (0, Some(until)) => words.say_with(NearMsg::CostUpTo, [("until", cents(until).into())]),
        (_, Some(until)) => {
            words.say_with(NearMsg::CostBetween, [("from", from.into()), ("until", cents(until).into())])
        }
        (_, None) => words.say_with(NearMsg::CostAbove, [("from", from.into())]),
    }
}
