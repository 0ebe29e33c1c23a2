//! Keys and fingers, while a story fills the screen.

use std::cell::Cell;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement};

use super::super::browser::{by_id, clicked, document, listen, root};
use super::js::{get, number, text};
use super::leaves::{self, close, step};

/// How far a finger goes to turn a page, in pixels.
const SWIPE: f64 = 48.0;

thread_local! {
    /// Where a finger went down.
    static DOWN: Cell<Option<(f64, f64)>> = const { Cell::new(None) };
}

/// Begins to listen, once.
pub fn listen_for() {
    listen(&document(), "keydown", key);
    listen(&document(), "pointerdown", |event| {
        DOWN.set(place(&event).filter(|_| clicked(&event, "#reader .leaf").is_some()));
    });
    listen(&document(), "pointerup", swipe);
}

/// Where a pointer is.
fn place(event: &Event) -> Option<(f64, f64)> {
    Some((number(event, "clientX")?, number(event, "clientY")?))
}

fn is_rtl() -> bool {
    root().is_some_and(|root| root.dir() == "rtl")
}

fn key(event: Event) {
    let Some(app) = leaves::reading() else { return };
    match text(&event, "key").unwrap_or_default().as_str() {
        "ArrowRight" => step(!is_rtl()),
        "ArrowLeft" => step(is_rtl()),
        "PageDown" => step(true),
        "PageUp" => step(false),
        "Escape" => close(&app),
        "Tab" => return keep_within(&event),
        _ => return,
    }
    event.prevent_default();
}

/// The focus stays in the reader, which covers everything else.
fn keep_within(event: &Event) {
    let Some(reader) = by_id("reader") else { return };
    let Ok(stops) = reader.query_selector_all("button:not(:disabled), summary, a[href]") else { return };
    let at = |index: u32| stops.item(index).and_then(|node| node.dyn_into::<HtmlElement>().ok());
    let ends = (at(0), at(stops.length().saturating_sub(1)));
    let (Some(first), Some(last)) = ends else { return };
    let here = get(&document(), "activeElement");
    let is_at = |element: &HtmlElement| AsRef::<JsValue>::as_ref(element) == &here;
    let next = match get(event, "shiftKey").is_truthy() {
        true if is_at(&first) || is_at(&reader) => last,
        false if is_at(&last) => first,
        _ => return,
    };
    event.prevent_default();
    let _ = next.focus();
}

fn swipe(event: Event) {
    let (Some(from), Some(to)) = (DOWN.take(), place(&event)) else { return };
    let (across, down) = (to.0 - from.0, to.1 - from.1);
    if across.abs() > SWIPE && across.abs() > 2.0 * down.abs() {
        step((across < 0.0) != is_rtl());
    }
}
