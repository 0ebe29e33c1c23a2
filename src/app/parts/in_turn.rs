//! A part of a page that a phone draws in a task of its own when the app starts, so that an old one answers in between.

use leptos::prelude::*;

use crate::app::state::App;

/// Draws when its turn comes: at once on paper and on a page that is alive, and one after the other while the app draws
/// what it will put in the place of the written page. Nothing of that is seen before all of it is there.
pub fn in_turn<V: IntoView + 'static>(draw: impl FnOnce() -> V + Send + 'static) -> AnyView {
    let Some(turn) = App::get().phone.turn() else { return draw().into_any() };
    // Boxed like what is live, so that the phone carries the machinery once.
    let mut draw: Option<Box<dyn FnOnce() -> AnyView + Send>> = Some(Box::new(move || draw().into_any()));
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || match turn.get().then(|| draw.take()).flatten() {
        Some(draw) => draw(),
        None => ().into_any(),
    });
    draw.into_any()
}
