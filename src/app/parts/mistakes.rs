//! Seen a mistake? It is written down here, and shared when the parent wants to.

use leptos::prelude::*;

use super::live;
use crate::app::state::{App, Command, MistakeCommand};
use crate::text::Msg;

#[component]
pub fn MistakeForm() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let command = move |command: MistakeCommand| app.ask(Command::Mistake(command));
    command(MistakeCommand::Look);
    let typed = RwSignal::new(String::new());
    let keep = move |_| {
        let said = typed.get_untracked();
        if !said.trim().is_empty() {
            typed.set(String::new());
            command(MistakeCommand::Keep(said));
        }
    };
    let kept = live(move || {
        let kept = app.mistakes.kept.get();
        (!kept.is_empty()).then(|| {
            view! {
                <h3>{words.say(Msg::MistakeKept)}</h3>
                <p class="kept-mistakes" id="kept-mistakes">{kept}</p>
                <div class="actions">
                    <button type="button" id="mistake-share" class="main" on:click=move |_| command(MistakeCommand::Share)>
                        {words.say(Msg::MistakeShare)}
                    </button>
                    <button type="button" id="mistake-forget" class="quiet" on:click=move |_| command(MistakeCommand::Forget)>
                        {words.say(Msg::MistakeForget)}
                    </button>
                </div>
            }
        })
    });
    view! {
        <h2>{words.say(Msg::MistakeTitle)}</h2>
        <p>{words.say(Msg::MistakeWhy)}</p>
        <label class="field">
            <span>{words.say(Msg::MistakeLabel)}</span>
            <textarea id="mistake" rows="3" prop:value=move || typed.get() on:input=move |event| typed.set(event_target_value(&event))></textarea>
        </label>
        <div class="actions">
            <button type="button" id="mistake-keep" class="quiet" on:click=keep>{words.say(Msg::MistakeKeep)}</button>
        </div>
        {kept}
    }
}
