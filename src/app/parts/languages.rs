//! The language menu: one tap opens it on every page, and it names each language as that language does.

use leptos::prelude::*;

use super::{Icon, IconView};
use crate::app::state::App;
use crate::text::Msg;

/// Links to this very page in every language. A `<details>`, so that it opens without the app.
#[component]
pub fn LanguageMenu() -> impl IntoView {
    let App { languages, words, page, .. } = App::get();
    let now = words.home().language().clone();
    let links = languages.iter().map(|language| {
        let (tag, current) = (language.tag.clone(), language.tag == now.tag);
        let href = {
            let tag = tag.clone();
            move || page.with(|page| page.within(&tag).to_string())
        };
        view! {
            <li>
                <a
                    href=href
                    lang=tag.to_string()
                    hreflang=tag.to_string()
                    dir=language.direction.code()
                    aria-current=current.then_some("true")
                >
                    {language.name.clone()}
                </a>
            </li>
        }
    });
    view! {
        <details class="languages">
            <summary aria-label=words.say(Msg::ChooseLanguage)>
                <IconView icon=Icon::Globe />
                <span>{now.name}</span>
            </summary>
            <ul>{links.collect_view()}</ul>
        </details>
    }
}
