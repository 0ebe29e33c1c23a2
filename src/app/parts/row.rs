//! One line of a list that leads to a page: its pictogram, its name, and a mark where it has one.

use leptos::prelude::*;

use crate::app::state::App;
use crate::route::Page;

#[component]
pub fn Row(
    to: Page,
    sign: &'static str,
    #[prop(into)] label: String,
    #[prop(optional_no_strip)] tag: Option<String>,
) -> impl IntoView {
    let href = App::get().link(to);
    let tag = tag.map(|tag| view! { <span class="tag">{tag}</span> });
    view! {
        <li>
            <a class="row visit" href=href>
                <span class="sign" aria-hidden="true">{sign}</span>
                <span class="what"><b>{label}</b></span>
                {tag}
            </a>
        </li>
    }
}
