//! A municipality: its week, its places, its preschool. What nobody wrote down is shown as something to ask.

use leptos::prelude::*;

use crate::app::parts::{BackTo, Two, labels};
use crate::app::state::{App, Words};
use crate::content::{CostBand, Municipality, MunicipalityId, Place, Preschool, Session};
use crate::route::Page;
use crate::text::{Key, NearMsg};

#[component]
pub fn MunicipalityPage(id: MunicipalityId) -> impl IntoView {
    let App { words, content, .. } = App::get();
    content.municipality(&id).cloned().map(|municipality| {
        let key = Key::about(&municipality.id);
        let demo =
            municipality.demo.then(|| view! { <p><span class="tag">{words.say(NearMsg::DemoExplained)}</span></p> });
        let places = municipality.places.iter().cloned();
        let places = places.map(|place| view! { <PlaceRow of=municipality.id.clone() place=place /> }).collect_view();
        view! {
            <BackTo to=Page::Near label=words.say(NearMsg::NearTitle) />
            <h1 lang="nl">{municipality.name.clone()}</h1>
            {demo}
            <p class="lead"><Two key=key.clone() /></p>
            <h2>{words.say(NearMsg::Timetable)}</h2>
            <Timetable municipality=municipality.clone() />
            <h2>{words.say(NearMsg::Places)}</h2>
            <ul class="rows">{places}</ul>
            <h2>{words.say(NearMsg::Preschool)}</h2>
            <p><Two key=key.preschool() /></p>
            <PreschoolFacts preschool=municipality.preschool />
        }
    })
}

/// The week as one reads it, Monday first.
#[component]
fn Timetable(municipality: Municipality) -> impl IntoView {
    let App { words, day, .. } = App::get();
    if municipality.sessions.is_empty() {
        return view! { <p>{words.say(NearMsg::NoTimetable)}</p> }.into_any();
    }
    let mut last = None;
    let rows = municipality.week().into_iter().map(|session| {
        let heading = (last != Some(session.weekday)).then(|| {
            last = Some(session.weekday);
            // Any week will do to name a weekday; the session's own first one is at hand.
            let date = session.next_on_or_after(session.from).unwrap_or(session.from);
            let name = words.say_with(NearMsg::WeekdayName, [("day", date.to_string().into())]);
            view! { <li class="weekday"><h3>{name}</h3></li> }
        });
        let place = municipality.place(&session.place).map(|place| place.name.clone()).unwrap_or_default();
        let facts = session_facts(words, session);
        let session = session.clone();
        let next = move || match session.next_on_or_after(day.get()) {
            Some(date) => words.say_with(NearMsg::SessionNext, [("day", date.to_string().into())]),
            None => words.say(NearMsg::SessionOver),
        };
        view! { {heading}<li class="session">{facts}<p><bdi lang="nl">{place}</bdi></p><p class="small">{next}</p></li> }
    });
    view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
}

fn session_facts(words: &Words, session: &Session) -> impl IntoView + use<> {
    let time = words.say_with(
        NearMsg::SessionTime,
        [("start", session.start.to_string().into()), ("end", session.end.to_string().into())],
    );
    let cost = match session.cost_cents {
        Some(0) => view! { <p class="loud">{words.say(NearMsg::Free)}</p> }.into_any(),
        Some(cents) => view! { <p>{words.say_with(NearMsg::Costs, [("cents", cents.into())])}</p> }.into_any(),
        None => view! { <p>{words.say(NearMsg::AskCost)}</p> }.into_any(),
    };
    let ages = session.ages.map(|ages| labels::ages(words, ages));
    let spoken = (!session.languages.is_empty()).then(|| spoken(words, &session.languages));
    let sign_up = session
        .registration
        .map(|needed| words.say(if needed { NearMsg::RegistrationNeeded } else { NearMsg::RegistrationNotNeeded }));
    let line = [ages, sign_up].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! {
        <h4>{words.say(labels::session(session.kind))}</h4>
        <p>{time}</p>
        {cost}
        <p>{line}</p>
        <p>{spoken}</p>
    }
}

/// The languages of a session in their own names, where we have them, as a parent looks for her own.
fn spoken(words: &Words, tags: &[String]) -> String {
    let languages = App::get().languages;
    let name = |tag: &String| {
        let ours = languages.iter().find(|language| language.tag.as_str() == tag);
        ours.map_or_else(|| words.language_name(tag), |language| language.name.clone())
    };
    let names = tags.iter().map(name).collect::<Vec<_>>().join(" · ");
    words.say_with(NearMsg::Languages, [("names", names.into())])
}

#[component]
fn PlaceRow(of: MunicipalityId, place: Place) -> impl IntoView {
    let App { words, .. } = App::get();
    let kind = format!("{} {}", labels::place_sign(place.kind), words.say(labels::place(place.kind)));
    let address = match &place.address {
        Some(address) => view! { <p><bdi lang="nl">{address.clone()}</bdi></p> }.into_any(),
        None => view! { <p class="small">{words.say(NearMsg::AskAddress)}</p> }.into_any(),
    };
    let source = source(words, &place.source, place.checked_on);
    view! {
        <li class="place">
            <h3><bdi lang="nl">{place.name}</bdi></h3>
            <p class="small">{kind}{place.neighbourhood.map(|name| view! { " · "<bdi lang="nl">{name}</bdi> })}</p>
            <p><Two key=Key::place(&of, &place.id) /></p>
            {address}
            <p class="small">{source}</p>
        </li>
    }
}

fn source(words: &Words, source: &str, checked_on: crate::civil::Day) -> String {
    words.say_with(NearMsg::SourceChecked, [("source", source.into()), ("day", checked_on.to_string().into())])
}

#[component]
fn PreschoolFacts(preschool: Preschool) -> impl IntoView {
    let App { words, day, .. } = App::get();
    let facts = [
        preschool.weeks_a_year.map(|weeks| words.say_with(NearMsg::WeeksAYear, [("weeks", weeks.into())])),
        preschool.hours_a_week.map(|hours| words.say_with(NearMsg::HoursAWeek, [("hours", hours.into())])),
        preschool.cost_from_cents_a_month.map(|cents| words.say_with(NearMsg::CostFrom, [("cents", cents.into())])),
    ];
    let facts = facts.into_iter().flatten().map(|fact| view! { <li>{fact}</li> }).collect_view();
    let table = (!preschool.costs.is_empty()).then(|| {
        let rows = preschool.costs.iter().map(|band| {
            let cost = words.say_with(NearMsg::CostAnHour, [("cents", band.cents_an_hour.into())]);
            view! { <tr><th scope="row">{income(words, band)}</th><td>{cost}</td></tr> }
        });
        view! { <table class="costs"><caption>{words.say(NearMsg::CostTable)}</caption><tbody>{rows.collect_view()}</tbody></table> }
    });
    let until = words.say_with(NearMsg::ValidUntil, [("day", preschool.valid_until.to_string().into())]);
    let source = source(words, &preschool.source, preschool.checked_on);
    let past = words.say(NearMsg::PastValid);
    let is_past = move || day.get() > preschool.valid_until;
    view! {
        <ul>{facts}</ul>
        {table}
        <p class="small">{source}" "{until}</p>
        {move || is_past().then(|| view! { <p class="loud">{past.clone()}</p> })}
    }
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
