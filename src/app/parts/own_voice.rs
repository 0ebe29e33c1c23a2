//! The parent's own voice for one page of a story: record, hear, record again, take away. It never leaves the phone but
//! in the copy that the parent makes.

use leptos::prelude::*;

use super::live;
use crate::app::state::{App, ReadCommand, Recorder, RecordingError};
use crate::content::StoryId;
use crate::text::ReaderMsg;

#[component]
pub fn OwnVoice(story: StoryId, page: usize) -> impl IntoView {
    let App { words, reading, .. } = App::get();
    let state = {
        let story = story.clone();
        Memo::new(move |_| reading.with(|reading| (reading.recorder, reading.failure, reading.has(&story, page))))
    };
    let sure = RwSignal::new(false);
    let of = StoredValue::new(story);
    let button = move |id: &'static str,
                       class: &'static str,
                       sign: &'static str,
                       label: ReaderMsg,
                       command: fn(StoryId, usize) -> ReadCommand| {
        let tap = move |_| {
            sure.set(false);
            App::get().ask(command(of.get_value(), page).into());
        };
        view! { <button type="button" id=id class=class on:click=tap><span aria-hidden="true">{sign}</span>{words.say(label)}</button> }
    };
    let buttons = live(move || {
        let (recorder, _, kept) = state.get();
        match recorder {
            Recorder::Recording | Recorder::Playing => button("record-stop", "main", "⏹️", ReaderMsg::RecordStop, |_, _| ReadCommand::Stop).into_any(),
            Recorder::Asking => ().into_any(),
            Recorder::Idle if !kept => button("record", "quiet", "🎙️", ReaderMsg::Record, ReadCommand::Record).into_any(),
            Recorder::Idle => view! {
                {button("record-play", "main", "▶️", ReaderMsg::RecordPlay, ReadCommand::Play)}
                {button("record", "quiet", "🎙️", ReaderMsg::RecordAgain, ReadCommand::Record)}
                {live(move || {
                    if sure.get() {
                        view! {
                            {button("record-forget-sure", "quiet", "🗑️", ReaderMsg::RecordForgetSure, ReadCommand::Forget)}
                            <button type="button" class="quiet" on:click=move |_| sure.set(false)>{words.say(ReaderMsg::RecordForgetNo)}</button>
                        }.into_any()
                    } else {
                        view! { <button type="button" id="record-forget" class="quiet" on:click=move |_| sure.set(true)>{words.say(ReaderMsg::RecordForget)}</button> }.into_any()
                    }
                })}
            }
            .into_any(),
        }
    });
    let said = live(move || {
        let (recorder, failure, _) = state.get();
        match (recorder, failure) {
            (Recorder::Recording, _) => Some(words.say(ReaderMsg::Recording)),
            (_, failure) => failure.map(|failure| words.say(message(failure))),
        }
    });
    view! {
        <details class="own-voice">
            <summary><span aria-hidden="true">"🎙️"</span>{words.say(ReaderMsg::OwnVoice)}</summary>
            <p class="lead">{words.say(ReaderMsg::OwnVoiceWhy)}</p>
            <div class="own-voice-buttons">{buttons}</div>
            <p id="recorder" role="status">{said}</p>
        </details>
    }
}

fn message(failure: RecordingError) -> ReaderMsg {
    match failure {
        RecordingError::Denied => ReaderMsg::MicrophoneDenied,
        RecordingError::Unable => ReaderMsg::MicrophoneUnable,
        RecordingError::Cut => ReaderMsg::RecordingCut,
        RecordingError::CutAgain => ReaderMsg::RecordingCutAgain,
        RecordingError::Full => ReaderMsg::RecordingFull,
    }
}
