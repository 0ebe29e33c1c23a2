//! What somebody put together, on the phone of whom it is for: just those things on top,
//! and everything else a tap away.
//!
//! The written page holds every activity, story and theme there is, unseen, and the page's own script shows those of
//! the address: so the link works before the app runs, and without it. Places and sentences come with the app.

use leptos::prelude::*;

use super::things::{card, is_here};
use crate::app::parts::live;
use crate::app::state::{App, Command, ShareCommand};
use crate::route::{Filter, Page, Sheet};
use crate::share::{Bundle, Note, Thing};
use crate::text::{Msg, ShareMsg};

#[component]
pub fn ForPage(note: Note) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let (bundle, unread) = Bundle::read(&note);
    let (known, unknown): (Vec<_>, Vec<_>) = bundle.things.into_iter().partition(|thing| thing.is_known(app.index));
    let unknown = unread + unknown.len();
    // The phone keeps it, with the age that it sets: an app that is installed later shows it once more. No child is
    // made of it, which would be there twice where two carers open the same link and share their family.
    if !known.is_empty() && !app.sharing.lent {
        app.settings.received.set(Page::Sheet(Sheet::For, note.clone()));
    }
    let things = StoredValue::new(known);
    let cards = {
        let all = note.is_empty();
        move || {
            if all {
                return everything(app).iter().filter_map(|thing| card(app, thing, true)).collect_view();
            }
            // What is still on its way is asked for, and drawn when it comes.
            let here = |things: &Vec<Thing>| {
                let here = things.iter().filter(|thing| is_here(app, thing));
                here.filter_map(|thing| card(app, thing, false)).collect_view()
            };
            things.with_value(here)
        }
    };
    let left_out = move || {
        // What is still on its way is not missing yet.
        let missing = |thing: &&Thing| is_here(app, thing) && card(app, thing, false).is_none();
        let count = unknown + things.with_value(|things| things.iter().filter(missing).count());
        (count > 0).then(|| words.say_with(ShareMsg::ForLeftOut, [("count", count.into())]))
    };
    let row = |to: Page, label: String| view! { <li><a class="row" href=app.link(to)>{label}</a></li> };
    view! {
        <h1>{words.say(ShareMsg::ForTitle)}</h1>
        <p class="lead">{words.say(ShareMsg::ForDescription)}</p>
        <ul class="cards given">{live(cards)}</ul>
        <p class="given-none">{words.say(ShareMsg::ForNothing)}</p>
        <h2>{words.say(ShareMsg::ForMore)}</h2>
        <ul class="rows">
            {row(Page::Today, words.say(Msg::TodayTitle))}
            {row(Page::Library(Filter::default()), words.say(Msg::LibraryTitle))}
            {row(Page::Install, words.say(ShareMsg::ForInstall))}
        </ul>
        <Forget />
        <p role="status">{live(left_out)}</p>
    }
}

/// Lets go of what this phone keeps. It is on the written page too, so that nothing moves when the app comes.
#[component]
fn Forget() -> impl IntoView {
    let app = App::get();
    let gone = RwSignal::new(false);
    let forget = move |_| {
        gone.set(true);
        app.ask(Command::Share(ShareCommand::Forget));
    };
    live(move || {
        let label = app.words.say(ShareMsg::ForForget);
        (!gone.get())
            .then(|| view! { <button type="button" id="forget" class="quiet" on:click=forget>{label}</button> })
    })
}

/// What an address may name, but for sentences and places: the written page has room for one round trip,
/// and the app brings those.
fn everything(app: &App) -> Vec<Thing> {
    let index = app.index;
    let activities = index.activities().map(|(_, activity)| Thing::Activity(activity.id.clone()));
    let stories = index.stories.iter().map(|story| Thing::Story(story.id.clone()));
    let themes = index.themes.iter().map(|theme| Thing::Theme(theme.id.clone()));
    activities.chain(stories).chain(themes).chain([Thing::Guide]).collect()
}
