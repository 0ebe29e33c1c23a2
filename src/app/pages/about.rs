//! What this is, what it knows of the family, and who looked at the translations.

use leptos::prelude::*;

use crate::app::parts::{BackTo, MistakeForm, labels};
use crate::app::state::App;
use crate::route::{LICENCES, Page};
use crate::text::{Msg, UsMsg};

#[component]
pub fn AboutPage() -> impl IntoView {
    let App { words, languages, .. } = App::get();
    let part = |title: Msg, text: Msg| view! { <h2>{words.say(title)}</h2><p>{words.say(text)}</p> };
    let rows = languages.iter().map(|language| {
        view! {
            <li>
                <b lang=language.tag.to_string() dir=language.direction.code()>{language.name.clone()}</b>
                {words.say(Msg::Colon)}{words.say(labels::review(language.review))}
            </li>
        }
    });
    view! {
        <BackTo to=Page::Us label=words.say(Msg::UsTitle) />
        <h1>{words.say(Msg::AboutTitle)}</h1>
        {part(Msg::AboutWhat, Msg::AboutWhatText)}
        {part(Msg::AboutTrust, Msg::AboutTrustText)}
        {part(Msg::AboutSources, Msg::AboutSourcesText)}
        {part(Msg::AboutLanguages, Msg::AboutLanguagesText)}
        <ul>{rows.collect_view()}</ul>
        <p><a class="quiet" href=App::get().link(Page::Accessibility)>{words.say(UsMsg::AccessTitle)}</a></p>
        <p><a class="quiet" href=LICENCES>{words.say(UsMsg::LicencesTitle)}</a></p>
        <MistakeForm />
    }
}
