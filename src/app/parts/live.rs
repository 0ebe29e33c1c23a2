//! A part that is drawn by itself: anew whenever what it reads has changed, and in a task of its own when the app
//! starts, so that an old phone answers in between.

use leptos::prelude::*;

use crate::app::state::App;

/// Draws now, and again after every change of a signal that `draw` read. While the app draws what it will put in the
/// place of the written page, it draws when its turn comes; nothing of that is seen before all of it is there. All such
/// parts share one type, so that the phone carries the machinery once and not for every place where something moves.
pub fn live<V: IntoView + 'static>(draw: impl Fn() -> V + Send + 'static) -> AnyView {
    part(Box::new(move || draw().into_any()))
}

fn part(draw: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let turn = App::get().phone.turn();
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || match turn {
        Some(turn) if !turn.get() => ().into_any(),
        _ => draw(),
    });
    draw.into_any()
}
