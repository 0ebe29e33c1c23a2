//! All there is to know of a session before one goes: when, for whom, what it costs, who is there,
//! and from when that is.

use leptos::prelude::*;

use super::calendar::CalendarLinks;
use crate::app::parts::choices::pressed;
use crate::app::parts::{Icon, IconView, Listen, labels, live, times};
use crate::app::state::{App, Command, NearCommand, Words};
use crate::content::timetable::Happens;
use crate::content::{Municipality, Session, SessionId};
use crate::family::Facts;
use crate::text::{Key, Language, Msg, NearMsg};

/// What it is called within the page of its place.
pub fn anchor(id: &SessionId) -> String {
    format!("session-{id}")
}

#[component]
pub fn SessionDetails(municipality: &'static Municipality, session: &'static Session) -> impl IntoView {
    let App { words, languages, day, .. } = App::get();
    let title = format!("{} {}", labels::session_sign(session.kind), words.say(labels::session(session.kind)));
    let cost = match session.cost_cents {
        Some(0) => view! { <p class="loud">{words.say(NearMsg::Free)}</p> }.into_any(),
        Some(cents) => view! { <p>{words.say_with(NearMsg::Costs, [("cents", cents.into())])}</p> }.into_any(),
        None => view! { <p>{words.say(NearMsg::AskCost)}</p> }.into_any(),
    };
    let (id, checked) = (anchor(&session.id), checked(words, session));
    view! {
        <section class="session" id=id.clone()>
            <div class="heard"><h2>{title}</h2><Listen keys=vec![Key::on_page(&id)] /></div>
            <p class="when">{times::when(words, session)}</p>
            {live(move || view! { <Dates session=session today=day.get() /> })}
            {cost}
            <ul class="plain">{facts(words, languages, session).into_iter().map(fact).collect_view()}</ul>
            <Save municipality=municipality session=session />
            <CalendarLinks municipality=municipality session=session />
            <p class="small">{checked}</p>
            {live(move || {
                session.is_stale(day.get()).then(|| view! { <p class="loud">{words.say(NearMsg::SessionStale)}</p> })
            })}
        </section>
    }
}

fn fact((sign, line): (&'static str, String)) -> impl IntoView {
    view! { <li><span aria-hidden="true">{sign}</span>" "<span>{line}</span></li> }
}

/// When it was last checked, and by whom.
pub fn checked(words: &Words, session: &Session) -> String {
    let (day, name) = (session.checked_on.to_string(), session.checked_by.as_str());
    words.say_with(NearMsg::CheckedBy, [("day", day.into()), ("name", name.into())])
}

/// The next day on which it takes place, and the one before it on which it does not.
#[component]
fn Dates(session: &'static Session, today: crate::civil::Day) -> impl IntoView {
    let App { words, .. } = App::get();
    let missed = session.missed_before_next(today).and_then(|(day, happens): (_, Happens)| {
        let why = times::missed(words, happens)?;
        Some(view! { <p class="why-not">{times::day(words, day, today)}{words.say(Msg::Colon)}{why}</p> })
    });
    let next = match session.next(today) {
        Some(next) => {
            let message = if missed.is_some() { NearMsg::SessionAgain } else { NearMsg::SessionFirst };
            words.say_with(message, [("day", times::day(words, next, today).into())])
        }
        None => words.say(NearMsg::SessionOver),
    };
    view! { {missed}<p>{next}</p> }
}

/// One short line each with its pictogram, in the order in which a parent asks.
pub fn facts(words: &Words, languages: &[Language], session: &Session) -> Vec<(&'static str, String)> {
    let for_whom = match session.ages {
        Some(ages) => words.say_with(NearMsg::ForAges, [("ages", labels::ages(words, ages).into())]),
        None => words.say(NearMsg::ForParents),
    };
    let stays = session.parent_stays.map(|stays| if stays { NearMsg::ParentStays } else { NearMsg::ParentLeaves });
    let sign_up = session
        .registration
        .map(|needed| if needed { NearMsg::RegistrationNeeded } else { NearMsg::RegistrationNotNeeded });
    let spoken: Vec<_> = session.languages.iter().map(|tag| labels::spoken(words, languages, tag)).collect();
    let spoken =
        (!spoken.is_empty()).then(|| words.say_with(NearMsg::Languages, [("names", spoken.join(" · ").into())]));
    let list = |title: NearMsg, names: Vec<NearMsg>| {
        let names: Vec<_> = names.into_iter().map(|name| words.say(name)).collect();
        (!names.is_empty()).then(|| words.say_with(title, [("names", names.join(" · ").into())]))
    };
    let who = list(NearMsg::WhoTitle, session.who.iter().map(|who| labels::who(*who)).collect());
    let bring = list(NearMsg::BringTitle, session.bring.iter().map(|thing| labels::bring(*thing)).collect());
    let known = [
        ("🧒🏾", Some(for_whom)),
        ("👩🏽", stays.map(|stays| words.say(stays))),
        ("📝", sign_up.map(|needed| words.say(needed))),
        ("💬", spoken),
        ("🙋🏽‍♀️", who),
        ("🎒", bring),
    ];
    known.into_iter().filter_map(|(sign, line)| Some((sign, line?))).collect()
}

/// The family goes here: then the app says what changes.
#[component]
fn Save(municipality: &'static Municipality, session: &'static Session) -> impl IntoView {
    let app = App::get();
    let words = &app.words;
    live(move || {
        let saved = app.family.state.with(|state| Facts(state).sessions(&municipality.id).contains(&session.id));
        let label = words.say(if saved { NearMsg::SessionSaved } else { NearMsg::SaveSession });
        view! {
            <button
                type="button"
                id=format!("save-{}", session.id)
                class="quiet keep"
                aria-pressed=pressed(saved)
                on:click=move |_| {
                    app.family.set_session(&municipality.id, &session.id, !saved);
                    app.ask(Command::Near(NearCommand::Remember(municipality.id.clone())));
                }
            >
                <IconView icon=Icon::Heart />
                {label}
            </button>
        }
    })
}
