//! The browser's objects, where they exist, and small errands that need several of them.

use crate::civil::Day;
use std::pin::Pin;

use js_sys::Math;
use leptos::prelude::Effect;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Element, Event, HtmlElement, Window};

/// The window. The app runs in a page, never in a worker, so there always is one.
pub fn window() -> Window {
    #[allow(clippy::expect_used)]
    web_sys::window().expect("the app runs in a page")
}

pub fn document() -> Document {
    #[allow(clippy::expect_used)]
    window().document().expect("a page has a document")
}

/// Scheme and host of the site. It stays for as long as the page lives.
pub fn origin() -> &'static str {
    window().location().origin().unwrap_or_default().leak()
}

/// `<html>`, whose data attributes tell the style what was chosen.
pub fn root() -> Option<HtmlElement> {
    document().document_element()?.dyn_into().ok()
}

pub fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Sets a data attribute of `<html>`, or takes it away.
pub fn set_data(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    match value {
        // Setting a data attribute of ours cannot fail: the names are well formed.
        Some(value) => drop(root.dataset().set(name, value)),
        None => root.dataset().delete(name),
    }
}

/// Milliseconds since 1970, UTC.
pub fn wall() -> u64 {
    // A clock before 1970 counts as 1970; the fraction of a millisecond is dropped.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let millis = js_sys::Date::now().max(0.0) as u64;
    millis
}

/// Fifty random bits: enough for ids, which are no secrets.
pub fn random() -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let bits = (Math::random() * (1u64 << 50) as f64) as u64;
    bits
}

/// What nobody can guess: for secrets and nonces.
///
/// # Panics
/// Where the browser has no cryptographic source, as every one has that runs WebAssembly: a family must not be sealed
/// with what anybody can guess.
pub fn secret_random() -> [u8; 32] {
    let mut bytes = [0; 32];
    let filled = window().crypto().and_then(|source| source.get_random_values_with_u8_array(&mut bytes));
    assert!(filled.is_ok(), "there is no cryptographic source");
    bytes
}

/// The civil day where the phone is.
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let small = |value: u32| u8::try_from(value).unwrap_or_default();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    // The browser's calendar has no day that ours has not.
    Day::new(year, small(now.get_month() + 1), small(now.get_date())).unwrap_or(Day::EPOCH)
}

/// Listens for as long as the page lives.
pub fn listen(target: &web_sys::EventTarget, event: &str, answer: impl Fn(Event) + 'static) {
    let answer = Closure::<dyn Fn(Event)>::new(answer);
    // Adding a listener fails only for a bad name, and the names are ours.
    let _ = target.add_event_listener_with_callback(event, answer.as_ref().unchecked_ref());
    answer.forget();
}

/// The element that a click means: the nearest one above the event's target that matches.
pub fn clicked(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Runs `work` in the background. Boxed, so that the phone carries the machinery once and not for every errand.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}

/// Runs `work` now and whenever a signal that it read has changed. Boxed, as above.
pub fn watch(work: impl Fn() + 'static) {
    let work: Box<dyn Fn()> = Box::new(work);
    Effect::new(move |_| work());
}
