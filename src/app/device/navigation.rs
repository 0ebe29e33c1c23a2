//! Addresses: the links that stay within the app, the way back, and what must follow the page.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlAnchorElement, MouseEvent, ScrollBehavior, ScrollToOptions};

use super::browser::{by_id, clicked, document, listen, set_data, watch, window};
use crate::app::pages;
use crate::app::state::{App, Words};
use crate::route::{Filter, Page, Route};

/// The route in the address bar; `None` where it is none of ours.
pub fn here() -> Option<Route> {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    format!("{path}{query}").parse().ok()
}

/// Listens to clicks and to the way back. `go` is called with each new route; whether it can be shown is for `go` to say,
/// and then to call [`arrive`].
pub fn listen_for(go: impl Fn(Route, Arrival) + Clone + 'static) {
    let follow = go.clone();
    listen(&document(), "click", move |event| {
        if let Some(route) = link_of(&event) {
            event.prevent_default();
            close_menus();
            follow(route, Arrival::New);
        }
    });
    listen(&window(), "popstate", move |_| {
        if let Some(route) = here() {
            go(route, Arrival::Back);
        }
    });
}

/// How one came to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// By a link: at the top, with an entry in the history.
    New,
    /// By the browser's back or forward, which put the reader where she was.
    Back,
}

/// The route of a plain click on a link within the site.
fn link_of(event: &Event) -> Option<Route> {
    let mouse = event.dyn_ref::<MouseEvent>()?;
    if mouse.button() != 0 || mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key() {
        return None;
    }
    let link: HtmlAnchorElement = clicked(event, "a[href]")?.dyn_into().ok()?;
    let elsewhere = !link.target().is_empty() || link.has_attribute("download");
    let own = window().location().origin().is_ok_and(|origin| link.origin() == origin);
    // A link with a fragment is for the browser, which scrolls.
    if elsewhere || !own || !link.hash().is_empty() {
        return None;
    }
    match format!("{}{}", link.pathname(), link.search()).parse().ok()? {
        Route::Door => None,
        route => Some(route),
    }
}

fn close_menus() {
    let Ok(open) = document().query_selector_all("details[open]") else { return };
    for index in 0..open.length() {
        if let Some(menu) = open.item(index).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) {
            // Taking an attribute away cannot fail.
            let _ = menu.remove_attribute("open");
        }
    }
}

/// Makes the address bar, the head and the reader follow to `route`, which is on the screen now.
pub fn arrive(route: &Route, before: Option<&Page>, arrival: Arrival) {
    let Route::In(_, page) = route else { return };
    if arrival == Arrival::New {
        let address = route.to_string();
        if let Ok(history) = window().history() {
            // A refused entry leaves the old address on the bar; the page is right all the same.
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
        }
    }
    // A filter changes what is hidden, not where one is.
    let only_filter = matches!((before, page), (Some(Page::Library(_)), Page::Library(_)));
    if arrival == Arrival::New && !only_filter {
        let top = ScrollToOptions::new();
        top.set_top(0.0);
        top.set_behavior(ScrollBehavior::Instant);
        window().scroll_to_with_scroll_to_options(&top);
        if let Some(content) = by_id("content") {
            // Focus goes to the content, so that a screen reader starts there; it cannot fail for what is in the page.
            let _ = content.focus();
        }
    }
}

/// Keeps title, filter and language of the document in step with the page.
pub fn follow(app: &App, words: RwSignal<Option<Words>>) {
    let (page, library) = (app.page, app.library);
    watch(move || {
        let (page, words) = (page.get(), words.get());
        let Filter { age, kind } = if let Page::Library(filter) = page { filter } else { Filter::default() };
        set_data("age", age.map(crate::content::AgeBand::code));
        set_data("kind", kind.map(crate::content::Kind::code));
        if let Some(words) = words {
            document().set_title(&pages::head(&page, &words, library).0);
        }
    });
    watch(move || {
        let Some(words) = words.get() else { return };
        let language = words.home().language();
        if let Some(root) = super::browser::root() {
            root.set_lang(language.tag.as_str());
            root.set_dir(language.direction.code());
        }
        set_data("digits", Some(language.digits.into()));
    });
}
