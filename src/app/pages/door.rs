//! The door: every language in its own name. The page's script sends on whoever it can; the others choose.

use leptos::prelude::*;

use crate::route::Page;
use crate::text::Language;

/// A row for each language; some doors have something to say in each.
#[component]
pub fn Door(lines: Vec<(Language, Option<String>)>) -> impl IntoView {
    let rows = lines.into_iter().map(|(language, line)| {
        let href = Page::Today.within(&language.tag).to_string();
        let (tag, target) = (language.tag.to_string(), language.tag.to_string());
        view! {
            <li lang=tag dir=language.direction.code()>
                {line.map(|line| view! { <p class="lead">{line}</p> })}
                <a class="row" href=href hreflang=target>{language.name}</a>
            </li>
        }
    });
    view! { <main id="content"><h1>"Thuistaal"</h1><ul class="rows">{rows.collect_view()}</ul></main> }
}
