//! One family on several phones: the code for the next phone, taking part with one, and the ways out.

use leptos::prelude::*;

use crate::app::parts::choices::pressed;
use crate::app::parts::{BackTo, QrView, Sure, SyncStatus, live};
use crate::app::state::{App, Command, SyncCommand};
use crate::route::Page;
use crate::sync::{Secret, SecretError};
use crate::text::Msg;

#[component]
pub fn FamilyPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let link = app.syncing.link;
    let shared = Memo::new(move |_| link.with(|link| link.shared.clone()));
    let offered = Memo::new(move |_| link.with(|link| link.offered));
    let closing = Memo::new(move |_| link.with(|link| link.closing));
    view! {
        <BackTo to=Page::Us label=words.say(Msg::UsTitle) />
        <h1>{words.say(Msg::FamilyTitle)}</h1>
        <p class="lead">{words.say(Msg::FamilyDescription)}</p>
        {live(move || offered.get().then(|| view! { <Offered /> }))}
        {live(move || closing.get().then(|| view! { <p role="status">{words.say(Msg::FamilyClosing)}</p> }))}
        {live(move || match shared.get() {
            // One question at a time.
            _ if offered.get() => ().into_any(),
            Some((code, address)) => view! { <Shared code=code address=address /> }.into_any(),
            None => view! { <Alone /> }.into_any(),
        })}
    }
}

/// A family that came with the address: nothing is shared before the parent says yes.
#[component]
fn Offered() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    view! {
        <section class="panel">
            <h2>{words.say(Msg::JoinAskedTitle)}</h2>
            <p>{words.say(Msg::JoinAsked)}</p>
            <div class="actions">
                <button type="button" id="accept" class="main" on:click=move |_| app.ask(Command::Sync(SyncCommand::Accept))>
                    {words.say(Msg::JoinYes)}
                </button>
                <button type="button" id="refuse" class="quiet" on:click=move |_| app.ask(Command::Sync(SyncCommand::Refuse))>
                    {words.say(Msg::JoinNo)}
                </button>
            </div>
        </section>
    }
}

/// A phone that shares with no other: it can begin, or take part.
#[component]
fn Alone() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    view! {
        <button type="button" id="share-family" class="main" on:click=move |_| app.ask(Command::Sync(SyncCommand::Start))>
            {words.say(Msg::FamilyStart)}
        </button>
        <p>{words.say(Msg::FamilyPrivate)}</p>
        <h2>{words.say(Msg::JoinTitle)}</h2>
        <Join />
    }
}

/// A phone that shares: the code for the next one, how it goes, and the ways out.
#[component]
fn Shared(code: String, address: String) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let way_out = |title: Msg, why: Msg, id: &'static str, label: Msg, command: SyncCommand| {
        view! {
            <details class="fold" id=format!("{id}-fold")>
                <summary>{words.say(title)}</summary>
                <p>{words.say(why)}</p>
                <Sure id=id label=label sure=Msg::FamilySure command=Command::Sync(command) />
            </details>
        }
    };
    view! {
        <SyncStatus />
        <h2>{words.say(Msg::FamilyStart)}</h2>
        <p>{words.say(Msg::FamilyScan)}</p>
        <QrView text=address alt=words.say(Msg::FamilyQr) />
        <p>{words.say(Msg::FamilyType)}</p>
        // Letters and digits of a code run from left to right in every language.
        <p class="code" dir="ltr" id="code">{code}</p>
        <button type="button" id="copy-code" class="quiet" on:click=move |_| app.ask(Command::Sync(SyncCommand::Copy))>
            {words.say(Msg::FamilyCopy)}
        </button>
        <p>{words.say(Msg::FamilyCare)}</p>
        <p>{words.say(Msg::FamilyPrivate)}</p>
        <details class="fold" id="join-fold">
            <summary>{words.say(Msg::JoinTitle)}</summary>
            <Join />
        </details>
        {way_out(Msg::LostTitle, Msg::LostWhy, "lost", Msg::Lost, SyncCommand::Replace)}
        {way_out(Msg::LeaveTitle, Msg::LeaveWhy, "leave", Msg::Leave, SyncCommand::Leave)}
        {way_out(Msg::CloseTitle, Msg::CloseWhy, "close", Msg::Close, SyncCommand::Erase)}
    }
}

/// Takes part with a code that is typed. What is wrong with it is said at once, and what was typed stays.
#[component]
fn Join() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None);
    let join = move |_| match typed.get_untracked().parse::<Secret>() {
        Ok(secret) => {
            wrong.set(None);
            app.ask(Command::Sync(SyncCommand::Join(secret)));
        }
        Err(error) => wrong.set(Some(error)),
    };
    let reason = move |error: SecretError| match error {
        SecretError::BadSymbol(symbol) => words.say_with(Msg::JoinBadSymbol, [("symbol", symbol.to_string().into())]),
        SecretError::Length(count) => words.say_with(Msg::JoinLength, [("count", count.into())]),
        SecretError::WrongCheck | SecretError::NotAFragment => words.say(Msg::JoinWrong),
    };
    view! {
        <p>{words.say(Msg::JoinWhy)}</p>
        <label class="field">
            <span>{words.say(Msg::JoinLabel)}</span>
            <input
                id="join-code"
                type="text"
                dir="ltr"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                aria-describedby="join-wrong"
                aria-invalid=move || pressed(wrong.with(Option::is_some))
                on:input=move |event| typed.set(event_target_value(&event))
            />
        </label>
        <div id="join-wrong" role="alert">{live(move || wrong.get().map(reason))}</div>
        <button type="button" id="join" class="quiet" on:click=join>{words.say(Msg::Join)}</button>
    }
}
