//! Today: one activity that fits, done with one tap.

use leptos::prelude::*;

use crate::app::parts::{
    ActivityView, AgeChoice, CarryOver, ChildTabs, Icon, IconView, Listen, StartLink, labels, live,
};
use crate::app::state::{App, Command};
use crate::content::AgeBand;
use crate::route::Page;
use crate::text::{Key, Msg};

#[component]
pub fn TodayPage() -> impl IntoView {
    let App { words, today, .. } = App::get();
    // Compared by value, so that a mark of today does not draw the whole activity anew.
    let activity = Memo::new(move |_| today.activity());
    view! {
        <h1>{words.say(Msg::TodayTitle)}</h1>
        <CarryOver />
        <Received />
        <ForWhom />
        <ChildTabs />
        {live(move || activity.get().map(|id| view! { <ActivityView id=id /> }))}
        {live(move || today.age().is_none().then(|| view! { <Another /> }))}
        {live(move || (today.age().map(AgeBand::of) == Some(AgeBand::Baby)).then(|| view! { <StartLink /> }))}
    }
}

/// The way back to what this phone was handed, for as long as the parent wants it:
/// an app that was installed since starts here.
#[component]
fn Received() -> impl IntoView {
    let app = App::get();
    live(move || {
        let received = app.settings.received.get();
        let is_there = received != Page::Shell;
        let href = app.link(received);
        is_there.then(|| view! { <p><a class="row received" href=href>{app.words.say(Msg::Received)}</a></p> })
    })
}

/// Another activity instead. Once the child is known it stands above the activity,
/// where one sees that it is not the right one.
#[component]
fn Another() -> impl IntoView {
    let App { words, today, .. } = App::get();
    view! {
        <button type="button" id="another" class="quiet" on:click=move |_| today.another()>
            <IconView icon=Icon::Another />
            {words.say(Msg::AnotherOne)}
        </button>
    }
}

/// The question how old the child is, until it is answered; then for whom the activity is.
#[component]
fn ForWhom() -> impl IntoView {
    let app = App::get();
    let words = &app.words;
    let choose = move |band| {
        let child = app.family.add_child(band, app.day.get_untracked());
        app.settings.child.set(Some(child));
        // A parent who told something wants it kept.
        app.ask(Command::Persist);
    };
    live(move || match app.today.age() {
        Some(age) => {
            let age = labels::age(words, age);
            // A tap too many is put right where it is seen.
            let href = app.link(Page::Children);
            view! {
                <div class="for-age">
                    <p class="lead"><a class="inked" href=href>{words.say_with(Msg::ForAge, [("age", age.into())])}</a></p>
                    <Another />
                </div>
            }
            .into_any()
        }
        None => view! {
            <div class="heard">
                <p class="lead">{words.say(Msg::HowOld)}" "{words.say(Msg::HowOldWhy)}</p>
                <Listen keys=vec![Key::of(Msg::HowOld), Key::of(Msg::HowOldWhy)] id="listen-how-old" />
            </div>
            <AgeChoice on_choose=choose />
        }
        .into_any(),
    })
}
