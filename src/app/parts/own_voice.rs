//! The parent's own voice for one page of a story: record, hear, record again, take away. It never leaves the phone but
//! in the copy that the parent makes.

use leptos::prelude::*;

use super::live;
use crate::app::state::{App, Mishap, ReadWish, Recorder};
use crate::content::StoryId;
use crate::text::ReaderMsg;

#[component]
pub fn OwnVoice(story: StoryId, page: usize) -> impl IntoView {
    let App { words, reading, .. } = App::get();
    let state = {
        let story = story.clone();
        Memo::new(move |_| reading.with(|reading| (reading.recorder, reading.mishap, reading.has(&story, page))))
    };
    let sure = RwSignal::new(false);
    let of = StoredValue::new(story);
    let button = move |id: &'static str,
                       class: &'static str,
                       sign: &'static str,
                       label: ReaderMsg,
                       wish: fn(StoryId, usize) -> ReadWish| {
        let tap = move |_| {
            sure.set(false);
            App::get().ask(wish(of.get_value(), page).into());
        };
        view! { <button type="button" id=id class=class on:click=tap><span aria-hidden="true">{sign}</span>{words.say(label)}</button> }
    };
    let buttons = live(move || {
        let (recorder, _, kept) = state.get();
        match recorder {
            Recorder::Recording | Recorder::Playing => button("record-stop", "main", "⏹️", ReaderMsg::RecordStop, |_, _| ReadWish::Stop).into_any(),
            Recorder::Asking => ().into_any(),
            Recorder::Idle if !kept => button("record", "quiet", "🎙️", ReaderMsg::Record, ReadWish::Record).into_any(),
            Recorder::Idle => view! {
                {button("record-play", "main", "▶️", ReaderMsg::RecordPlay, ReadWish::Play)}
                {button("record", "quiet", "🎙️", ReaderMsg::RecordAgain, ReadWish::Record)}
                {live(move || {
                    if sure.get() {
                        view! {
                            {button("record-forget-sure", "quiet", "🗑️", ReaderMsg::RecordForgetSure, ReadWish::Forget)}
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
        let (recorder, mishap, _) = state.get();
        match (recorder, mishap) {
            (Recorder::Recording, _) => Some(words.say(ReaderMsg::Recording)),
            (_, mishap) => mishap.map(|mishap| words.say(message(mishap))),
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

fn message(mishap: Mishap) -> ReaderMsg {
    match mishap {
        Mishap::Denied => ReaderMsg::MicrophoneDenied,
        Mishap::Unable => ReaderMsg::MicrophoneUnable,
        Mishap::Cut => ReaderMsg::RecordingCut,
        Mishap::CutAgain => ReaderMsg::RecordingCutAgain,
        Mishap::Full => ReaderMsg::RecordingFull,
    }
}
