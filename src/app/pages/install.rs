//! How to put the app on the home screen. Only some browsers let a page ask; for the others, three steps.

use leptos::prelude::*;

use crate::app::parts::BackTo;
use crate::app::state::{App, Command, ShareCommand};
use crate::route::Page;
use crate::text::Msg;

#[component]
pub fn InstallPage() -> impl IntoView {
    let App { words, settings, .. } = App::get();
    let app = App::get();
    let button = move || {
        let said = app.words.say(Msg::InstallButton);
        settings.installable.get().then(|| {
            view! { <button type="button" id="install" class="main" on:click=move |_| app.ask(Command::Install)>{said}</button> }
        })
    };
    let steps = |steps: [Msg; 3]| {
        let rows = steps.map(|step| view! { <li>{words.say(step)}</li> });
        view! { <ol class="steps">{rows.collect_view()}</ol> }
    };
    let copy = app.link(Page::Phone);
    let received = settings.received.get_untracked();
    if received != Page::Shell {
        app.ask(Command::Share(ShareCommand::Settle(app.link(received))));
    }
    view! {
        <BackTo to=Page::Us label=words.say(Msg::UsTitle) />
        <h1>{words.say(Msg::InstallTitle)}</h1>
        <p class="lead">{words.say(Msg::InstallDescription)}</p>
        {button}
        <h2>{words.say(Msg::InstallAndroid)}</h2>
        {steps([Msg::InstallAndroidFirst, Msg::InstallAndroidSecond, Msg::InstallAndroidThird])}
        <h2>{words.say(Msg::InstallIos)}</h2>
        {steps([Msg::InstallIosFirst, Msg::InstallIosSecond, Msg::InstallIosThird])}
        <p>{words.say(Msg::InstallIosNote)}</p>
        <p><a class="quiet" href=App::get().link(Page::Family)>{words.say(Msg::FamilyTitle)}</a></p>
        <p><a class="quiet" href=copy>{words.say(Msg::Export)}</a></p>
    }
}
