//! A part that is drawn anew whenever what it reads has changed.

use leptos::prelude::*;

/// Draws now, and again after every change of a signal that `draw` read. All such parts share one type, so that the
/// phone carries the machinery once and not for every place where something moves.
pub fn live<V: IntoView + 'static>(draw: impl Fn() -> V + Send + 'static) -> AnyView {
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || draw().into_any());
    draw.into_any()
}
