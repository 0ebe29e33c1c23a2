//! The language menu: one tap opens it on every page, and it names each language as that language does.

use leptos::prelude::*;

use super::{Icon, IconView, live};
use crate::app::state::App;
use crate::text::{Language, Msg};

/// Links to this very page in every language. A `<details>`, so that it opens without the app.
#[component]
pub fn LanguageMenu() -> impl IntoView {
    let App { languages, words, page, .. } = App::get();
    let now = words.home().language();
    // As it stands: a dozen links with five attributes each, on every page, cost an old phone more than one piece.
    let links = live(move || {
        let links = languages.iter().map(|language| {
            let Language { tag, name, direction, .. } = language;
            let href = page.with(|page| page.within(tag).to_string());
            let current = if *tag == now.tag { r#" aria-current="true""# } else { "" };
            let dir = direction.code();
            format!(r#"<li><a href="{href}" lang="{tag}" hreflang="{tag}" dir="{dir}"{current}>{name}</a></li>"#)
        });
        let links: String = links.collect();
        view! { <ul inner_html=links></ul> }
    });
    view! {
        <details class="languages">
            <summary>
                <IconView icon=Icon::Globe />
                <span class="hidden">{words.say(Msg::ChooseLanguage)}</span>
                <span>{now.name.clone()}</span>
            </summary>
            {links}
        </details>
    }
}
