//! The way back of a phone that is lent: one tap, named as its owner's language names itself.

use leptos::prelude::*;

use super::{Icon, IconView};
use crate::text::Language;

#[component]
pub fn WayBack(to: Language, on_back: impl Fn() + 'static) -> impl IntoView {
    view! {
        <div class="way-back" dir=to.direction.code()>
            <button type="button" id="way-back" lang=to.tag.to_string() on:click=move |_| on_back()>
                <IconView icon=Icon::Back />
                {to.name}
            </button>
        </div>
    }
}
