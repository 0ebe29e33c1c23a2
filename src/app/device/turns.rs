//! The start in many short tasks: parts of the page that wait for their turn, and the turns they get.

use std::cell::RefCell;

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

use super::browser::wall;

thread_local! {
    /// Who waits; nobody does before the app draws its first page and after.
    static WAITING: RefCell<Option<Vec<RwSignal<bool>>>> = const { RefCell::new(None) };
}

/// A turn to wait for, where parts wait.
pub fn wait() -> Option<RwSignal<bool>> {
    WAITING.with_borrow_mut(|waiting| {
        let waiting = waiting.as_mut()?;
        let turn = RwSignal::new(false);
        waiting.push(turn);
        Some(turn)
    })
}

/// From now on, and from the next task on, parts wait.
pub async fn begin() {
    next_task().await;
    WAITING.set(Some(Vec::new()));
}

/// Gives everybody who waits a turn, also those who came while others had theirs; in no order, since nobody looks on. A
/// task ends with the turn that the clock moves on in, so that a slow phone takes one at a time. Then nobody waits any
/// more.
pub async fn take_all() {
    loop {
        next_task().await;
        let begun = wall();
        while wall() == begun {
            match WAITING.with_borrow_mut(|waiting| waiting.as_mut()?.pop()) {
                Some(turn) => turn.set(true),
                None => return WAITING.set(None),
            }
            // What the turn was for is drawn by then.
            let _ = JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await;
        }
    }
}

/// Waits until the browser has done what else there is to do. By a message to itself, since a browser makes the fifth
/// timer in a row and all after it wait for 4 ms.
pub async fn next_task() {
    let Ok(channel) = MessageChannel::new() else { return };
    let promise = Promise::new(&mut |done, _| {
        channel.port1().set_onmessage(Some(&done));
        // An empty message cannot be refused.
        let _ = channel.port2().post_message(&JsValue::NULL);
    });
    // It has no reason to fail.
    let _ = JsFuture::from(promise).await;
}
