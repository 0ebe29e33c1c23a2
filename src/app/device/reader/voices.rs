//! The voice of a language. Phones list their voices late, and some only when they are asked for the second time.

use std::cell::Cell;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::super::browser::window;
use super::js::{call, get, set, text};
use crate::text::Language;
use crate::text::speech::{Voice, choose};

/// How long a phone may take to list its voices, in milliseconds.
const LATE: i32 = 2_500;

thread_local! {
    /// Whether the phone was given its time on this page.
    static WAITED: Cell<bool> = const { Cell::new(false) };
}

/// What speaks on this phone; some browsers have nothing that does.
pub fn synthesis() -> Option<JsValue> {
    Some(get(&window(), "speechSynthesis")).filter(JsValue::is_object)
}

/// The voice for `language`, once the phone has had its time to list it; `None` where it has none.
pub async fn of(language: &Language) -> Option<JsValue> {
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

fn listed(synthesis: &JsValue, language: &Language) -> Option<JsValue> {
    let voices: Array = call(synthesis, "getVoices", &[]).ok()?.dyn_into().ok()?;
    let known = |voice: JsValue| Voice {
        language: text(&voice, "lang").unwrap_or_default(),
        local: get(&voice, "localService").is_truthy(),
        preferred: get(&voice, "default").is_truthy(),
    };
    let index = choose(language, &voices.iter().map(known).collect::<Vec<_>>())?;
    Some(voices.get(u32::try_from(index).ok()?))
}

/// Waits until the list changes, and says whether it did in time.
async fn changed(synthesis: &JsValue) -> bool {
    let waiting = Promise::new(&mut |resolve, _| {
        // Called with the event, which says yes by being there.
        set(synthesis, "onvoiceschanged", &resolve);
        wait(&resolve, LATE);
    });
    let changed = JsFuture::from(waiting).await;
    set(synthesis, "onvoiceschanged", &JsValue::NULL);
    changed.is_ok_and(|event| event.is_object())
}

/// Calls `then` without anything in so many milliseconds.
pub fn wait(then: &Function, milliseconds: i32) {
    // A page that can set no timer is going away.
    drop(call(&window(), "setTimeout", &[then, &milliseconds.into()]));
}
