//! How the link with the other phones goes, in one sentence.

use leptos::prelude::*;

use super::live;
use crate::app::state::{Ago, App, Words};
use crate::sync::{Status, Trouble};
use crate::text::Msg;

#[component]
pub fn SyncStatus() -> impl IntoView {
    let App { words, syncing, .. } = App::get();
    let said = live(move || {
        let now = syncing.now.get().unwrap_or_default();
        syncing.link.with(|link| link.status).map(|status| {
            let last = status.succeeded.map(|then| success(*words, Ago::between(then, now)));
            let trouble = trouble(*words, status);
            // What is trouble stands first: it is what she can do something about.
            view! { {trouble.map(|said| view! { <span>{said}</span>" " })}<span>{last.unwrap_or_else(|| words.say(Msg::SyncNever))}</span> }
        })
    });
    view! { <p class="lead" id="sync-status" role="status">{said}</p> }
}

fn success(words: Words, ago: Ago) -> String {
    let since = |message: Msg, count: u64| words.say_with(message, [("count", count.into())]);
    match ago {
        Ago::Now => words.say(Msg::SyncNow),
        Ago::Minutes(count) => since(Msg::SyncMinutes, count),
        Ago::Hours(count) => since(Msg::SyncHours, count),
        Ago::Days(count) => since(Msg::SyncDays, count),
    }
}

fn trouble(words: Words, status: Status) -> Option<String> {
    status.trouble.map(|trouble| {
        words.say(match trouble {
            Trouble::Unreachable => Msg::SyncWaiting,
            Trouble::Closed => Msg::SyncClosed,
            Trouble::UpdateNeeded => Msg::SyncUpdateNeeded,
            Trouble::TooLarge => Msg::SyncTooLarge,
        })
    })
}
