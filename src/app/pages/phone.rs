//! This phone: what it keeps, how it looks, a copy to take along, and the way to forget it all.

use leptos::prelude::*;

use crate::app::parts::choices::Choice;
use crate::app::parts::{BackTo, Choices, Sure, live};
use crate::app::state::{App, Colours, Command, ReadCommand};
use crate::route::Page;
use crate::text::{Msg, ReaderMsg};

#[component]
pub fn PhonePage() -> impl IntoView {
    let App { words, settings, .. } = App::get();
    let app = App::get();
    let command = move |command: Command, label: Msg, id: &'static str| {
        let said = app.words.say(label);
        view! { <button type="button" id=id class="quiet" on:click=move |_| app.ask(command.clone())>{said}</button> }
    };
    let colours =
        [(Colours::Auto, Msg::ColoursAuto), (Colours::Light, Msg::ColoursLight), (Colours::Dark, Msg::ColoursDark)];
    let colours = colours.map(|(of, label)| {
        let (code, label): (&'static str, _) = (of.into(), words.say(label));
        let pressed = Signal::derive(move || settings.colours.get() == of);
        view! { <Choice set=code pressed=pressed on_choose=move || settings.colours.set(of)>{label}</Choice> }
    });
    view! {
        <BackTo to=Page::Us label=words.say(Msg::UsTitle) />
        <h1>{words.say(Msg::PhoneTitle)}</h1>
        <p class="lead">{words.say(Msg::PhoneDescription)}</p>
        <Stored />
        <Recordings />
        <h2>{words.say(Msg::Colours)}</h2>
        <Choices label=words.say(Msg::Colours)>
            {colours.collect_view()}
        </Choices>
        <h2>{words.say(Msg::ExportTitle)}</h2>
        <p>{words.say(Msg::ExportWhy)}</p>
        {command(Command::Export, Msg::Export, "export")}
        <h2>{words.say(Msg::ImportTitle)}</h2>
        <p>{words.say(Msg::ImportWhy)}</p>
        {command(Command::Import, Msg::Import, "import")}
        <h2>{words.say(Msg::EraseTitle)}</h2>
        <p>{words.say(Msg::EraseWhy)}</p>
        <Sure id="erase" label=Msg::Erase sure=Msg::EraseSure command=Command::Erase />
    }
}

/// How much is stored, and whether the browser promised to keep it.
#[component]
fn Stored() -> impl IntoView {
    let app = App::get();
    let (words, settings) = (app.words, app.settings);
    let used = move || {
        // A browser that has not counted yet says that it is nothing.
        settings.used.get().filter(|bytes| *bytes > 0).map(|bytes| {
            let said = words.say_with(Msg::StorageUsed, [("size", bytes.div_ceil(1_000_000).into())]);
            view! { <p id="used">{said}</p> }
        })
    };
    let kept = move || {
        settings.persistent.get().map(|persistent| {
            if persistent {
                view! { <p>{words.say(Msg::StoragePersistent)}</p> }.into_any()
            } else {
                view! {
                    <p>{words.say(Msg::StorageNotPersistent)}</p>
                    <button type="button" id="persist" class="quiet" on:click=move |_| app.ask(Command::Persist)>
                        {words.say(Msg::StorageAsk)}
                    </button>
                }
                .into_any()
            }
        })
    };
    view! { {used}{kept} }
}

/// How many recordings of the parent's own voice there are, and how much room they take; nothing while there are none.
#[component]
fn Recordings() -> impl IntoView {
    let app = App::get();
    let App { words, reading, .. } = app;
    app.ask(ReadCommand::Recordings.into());
    live(move || {
        let (count, size) = reading.with(|reading| {
            let bytes: u64 = reading.kept.iter().map(|kept| kept.size).sum();
            (reading.kept.len(), bytes.div_ceil(1000))
        });
        (count > 0).then(|| {
            let numbers = [("count", count.into()), ("size", size.into())];
            let kept = words.say_with(ReaderMsg::RecordingsKept, numbers);
            view! { <p id="recordings">{words.say(ReaderMsg::Recordings)}{words.say(Msg::Colon)}{kept}</p> }
        })
    })
}
