//! Where the keyboard is: a control that makes room for another when it is tapped hands the focus on, and the menu of
//! languages closes when one leaves it.

use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement};

use super::browser::{clicked, document, listen, set_data, watch};
use super::navigation::close_menus;
use crate::app::state::Notices;

/// Looks after it for as long as the page lives. Where there are notices the page is scrolled so far that they do not
/// hide what it comes to; the style is told here, since it looks through the whole page to find out.
pub fn keep(notices: Notices) {
    watch(move || set_data("notices", (!notices.all().is_empty()).then_some("")));
    let look = Closure::<dyn Fn(Event)>::new(|event: Event| {
        // What the control stands in, from the inside out: it may be gone before anybody else hears of the tap.
        let around = event.composed_path();
        set_timeout(move || around.iter().find_map(hand_on).unwrap_or_default(), Duration::ZERO);
    });
    // Adding a listener fails only for a bad name.
    let _ = document().add_event_listener_with_callback_and_bool("click", look.as_ref().unchecked_ref(), true);
    look.forget();
    listen(&document(), "focusin", |event| {
        if clicked(&event, ".languages").is_none() {
            close_menus();
        }
    });
}

/// Gives the focus to the first control of what is left around one that is gone, if nothing else has it; nothing where
/// `place` is gone too. Where nothing is left but the whole page the browser goes on from where it was.
fn hand_on(place: JsValue) -> Option<()> {
    let place: HtmlElement = place.dyn_into().ok()?;
    let lost = || document().active_element().is_none_or(|element| element.tag_name() == "BODY");
    if !place.is_connected() {
        return None;
    }
    if lost() && place.id() != "content" {
        let next = place.query_selector("button, a[href]").ok().flatten();
        if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
            // It cannot fail for what is in the page.
            let _ = next.focus();
        }
    }
    Some(())
}
