//! A row of choices, of which one holds: buttons that a thumb can hit, told apart by more than colour.

use leptos::prelude::*;

/// As `aria-pressed` has it, which knows no absence.
pub fn pressed(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}

/// One thing to choose: what it is called, and whether it holds now.
#[component]
pub fn Choice(
    #[prop(into)] pressed: Signal<bool>,
    on_choose: impl Fn() + 'static,
    /// Marks the button for the little script of the page, which answers before the app runs.
    #[prop(into, optional)]
    set: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="choice"
            data-set=set
            aria-pressed=move || self::pressed(pressed.get())
            on:click=move |_| on_choose()
        >
            {children()}
        </button>
    }
}

/// The row, with a name for those who hear it. A long one can be one line that is pushed along with a thumb.
#[component]
pub fn Choices(#[prop(into)] label: String, #[prop(optional)] one_line: bool, children: Children) -> impl IntoView {
    let class = if one_line { "choices row-of" } else { "choices" };
    view! { <div class=class role="group" aria-label=label>{children()}</div> }
}
