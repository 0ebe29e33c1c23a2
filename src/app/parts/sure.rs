//! A button for what cannot be taken back: it says first what it does, and asks once more.

use leptos::prelude::*;

use super::live;
use crate::app::state::{App, Command};
use crate::text::Msg;

/// `id` names the button, and with `-sure` the second one.
#[component]
pub fn Sure(id: &'static str, label: Msg, sure: Msg, command: Command) -> impl IntoView {
    let app = App::get();
    let asked = RwSignal::new(false);
    live(move || {
        let (words, command) = (app.words, command.clone());
        if asked.get() {
            view! {
                <div class="actions">
                    <button type="button" id=format!("{id}-sure") class="main" on:click=move |_| {
                        asked.set(false);
                        app.ask(command.clone());
                    }>{words.say(sure)}</button>
                    <button type="button" class="quiet" on:click=move |_| asked.set(false)>{words.say(Msg::EraseNo)}</button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <button type="button" id=id class="quiet" on:click=move |_| asked.set(true)>{words.say(label)}</button>
            }
            .into_any()
        }
    })
}
