//! The way into the phone's own calendar: one day, all days, or a feed that brings cancellations by itself.

use leptos::prelude::*;

use crate::app::parts::{live, times};
use crate::app::state::{App, Command, NearCommand};
use crate::content::{Municipality, MunicipalityId, Session};
use crate::route::{Calendar, CalendarPart};
use crate::text::NearMsg;

/// One day or the whole series. The series is a plain link, so that it works before the app runs; when it does, the
/// phone makes both by itself, also without a network.
#[component]
pub fn CalendarLinks(municipality: &'static Municipality, session: &'static Session) -> impl IntoView {
    let app = App::get();
    let (words, day) = (&app.words, app.day);
    let part = CalendarPart::Session(session.place.clone(), session.id.clone());
    let series = address(app, &municipality.id, part);
    let command = move |day| Command::Near(NearCommand::Calendar(municipality.id.clone(), session.id.clone(), day));
    view! {
        <div class="actions">
            {live(move || {
                session.next(day.get()).map(|next| {
                    let label = words.say_with(NearMsg::AddDate, [("day", times::date(words, next).into())]);
                    view! {
                        <button
                            type="button"
                            id=format!("date-{}", session.id)
                            class="quiet"
                            on:click=move |_| app.ask(command(Some(next)))
                        >
                            {label}
                        </button>
                    }
                })
            })}
            <a
                class="quiet"
                id=format!("series-{}", session.id)
                href=series
                download=format!("{}.ics", session.id)
                on:click=move |event| {
                    event.prevent_default();
                    app.ask(command(None));
                }
            >
                {words.say(NearMsg::AddSeries)}
            </a>
        </div>
    }
}

/// A feed to subscribe to, with its address for calendars that do not open such links.
#[component]
pub fn Follow(of: MunicipalityId, part: CalendarPart) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let whole = format!("{}{}", app.origin, address(app, &of, part));
    let follow = whole.split_once("://").map(|(_, rest)| format!("webcal://{rest}")).unwrap_or_default();
    view! {
        <p>{words.say(NearMsg::FeedWhy)}</p>
        <a class="quiet" id="follow" href=follow>{words.say(NearMsg::FeedFollow)}</a>
        <p class="small">{words.say(NearMsg::FeedType)}" "<bdi dir="ltr" class="feed">{whole}</bdi></p>
    }
}

fn address(app: &App, of: &MunicipalityId, part: CalendarPart) -> String {
    Calendar { municipality: of.clone(), part }.within(&app.words.home().language().tag)
}
