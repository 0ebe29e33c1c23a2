//! The voice of a language. Phones list their voices late, and some only when they are asked for the second time.

use std::cell::Cell;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{SpeechSynthesis, SpeechSynthesisVoice};

use super::super::browser::window;
use crate::text::Language;
use crate::text::speech::{Voice, choose};

/// How long a phone may take to list its voices, in milliseconds.
const LATE: i32 = 2_500;

thread_local! {
    /// Whether the phone was given its time on this page.
    static WAITED: Cell<bool> = const { Cell::new(false) };
}

/// What speaks on this phone; some browsers have nothing that does.
pub fn synthesis() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok().filter(|synthesis| synthesis.is_object())
}

/// The voice for `language`, once the phone has had its time to list it; `None` where it has none.
pub async fn of(language: &Language) -> Option<SpeechSynthesisVoice> {
    let synthesis = synthesis()?;
    if let Some(voice) = listed(&synthesis, language) {
        return Some(voice);
    }
    if WAITED.replace(true) {
        return None;
    }
    // A list can also grow: so every change within the time is looked at.
    for _ in 0..4 {
        let changed = changed(&synthesis).await;
        if let Some(voice) = listed(&synthesis, language) {
            return Some(voice);
        }
        if !changed {
            break;
        }
    }
    None
}

fn listed(synthesis: &SpeechSynthesis, language: &Language) -> Option<SpeechSynthesisVoice> {
    let voices: Vec<SpeechSynthesisVoice> = synthesis.get_voices().iter().map(JsCast::unchecked_into).collect();
    let known: Vec<Voice> = voices
        .iter()
        .map(|voice| Voice { language: voice.lang(), local: voice.local_service(), preferred: voice.default() })
        .collect();
    choose(language, &known).and_then(|index| voices.get(index).cloned())
}

/// Waits until the list changes, and says whether it did in time.
async fn changed(synthesis: &SpeechSynthesis) -> bool {
    let waiting = Promise::new(&mut |resolve, _| {
        // Called with the event, which says yes by being there.
        synthesis.set_onvoiceschanged(Some(&resolve));
        wait(&resolve, LATE);
    });
    let changed = JsFuture::from(waiting).await;
    synthesis.set_onvoiceschanged(None);
    changed.is_ok_and(|event| event.is_object())
}

/// Calls `then` without anything in so many milliseconds.
pub fn wait(then: &Function, milliseconds: i32) {
    // A page that can set no timer is going away.
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(then, milliseconds);
}

/// A property of something that the browser made.
pub fn property(of: &wasm_bindgen::JsValue, name: &str) -> Option<String> {
    Reflect::get(of, &name.into()).ok()?.as_string()
}
