//! Addresses: the one on the bar, the links that stay within the app, and the way back. Going there is `travel`'s.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlAnchorElement, MouseEvent};

use super::browser::{clicked, document, listen, window};
use crate::route::Route;

/// The route in the address bar; `None` where it is none of ours.
pub fn here() -> Option<Route> {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    format!("{path}{query}").parse().ok()
}

/// Listens to clicks and to the way back, and calls `go` with each new route.
pub fn listen_for(go: impl Fn(Route, Arrival) + Clone + 'static) {
    let follow = go.clone();
    listen(&document(), "click", move |event| {
        if let Some((route, fragment)) = link_of(&event) {
            event.prevent_default();
            close_menus();
            follow(route, Arrival::New(fragment));
        }
    });
    listen(&window(), "popstate", move |_| {
        if let Some(route) = here() {
            go(route, Arrival::Back);
        }
    });
}

/// How one came to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arrival {
    /// By a link, with an entry in the history: at what the fragment names, `#` before it,
    /// or at the top where there is none.
    New(String),
    /// By the browser's back or forward, which put the reader where she was.
    Back,
}

/// The route of a plain click on a link within the site, and its fragment.
fn link_of(event: &Event) -> Option<(Route, String)> {
    let mouse = event.dyn_ref::<MouseEvent>()?;
    if mouse.button() != 0 || mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key() {
        return None;
    }
    let link: HtmlAnchorElement = clicked(event, "a[href]")?.dyn_into().ok()?;
    let elsewhere = !link.target().is_empty() || link.has_attribute("download");
    let own = window().location().origin().is_ok_and(|origin| link.origin() == origin);
    // A fragment of this very page is for the browser, which scrolls.
    let within = !link.hash().is_empty() && window().location().pathname().is_ok_and(|path| link.pathname() == path);
    if elsewhere || !own || within {
        return None;
    }
    match format!("{}{}", link.pathname(), link.search()).parse().ok()? {
        Route::Door => None,
        route => Some((route, link.hash())),
    }
}

/// Closes the menu of languages, wherever it is open.
pub fn close_menus() {
    let Ok(open) = document().query_selector_all(".languages[open]") else { return };
    for index in 0..open.length() {
        if let Some(menu) = open.item(index).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) {
            // Taking an attribute away cannot fail.
            let _ = menu.remove_attribute("open");
        }
    }
}
