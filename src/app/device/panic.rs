//! When the app breaks: a sentence and a way to start again. What the family did was stored before.

use std::panic;

use super::browser::by_id;

/// Offers a reload instead of a dead page. The words are in the page already, in its language.
pub fn offer_reload() {
    panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        if let Some(offer) = by_id("broken") {
            offer.set_hidden(false);
        }
    }));
}
