//! The poster for a waiting room: one code for each language, under the name that the language has for itself.

use leptos::prelude::*;

use super::paper::{PaperStyle, PrintButton};
use crate::app::parts::both::said;
use crate::app::parts::{BackTo, QrView};
use crate::app::state::App;
use crate::route::{Page, Sheet};
use crate::share::Note;
use crate::text::{Msg, ShareMsg};

#[component]
pub fn PosterPage() -> impl IntoView {
    let app = App::get();
    let words = &app.words;
    let codes = app.languages.iter().map(|language| {
        let address = format!("{}{}", app.origin, Page::Today.within(&language.tag));
        let (tag, name) = (language.tag.to_string(), language.name.clone());
        view! {
            <li>
                <QrView text=address alt=name.clone() />
                <b lang=tag dir=language.direction.code()>{name}</b>
            </li>
        }
    });
    view! {
        <PaperStyle />
        <BackTo to=Page::Sheet(Sheet::Share, Note::default()) label=words.say(ShareMsg::ShareTitle) />
        <h1 class="unprinted">{words.say(ShareMsg::PosterTitle)}</h1>
        <p class="unprinted"><PrintButton /></p>
        <article class="paper a4 poster">
            <h2>{said(ShareMsg::PosterHeading)}</h2>
            <p>{said(ShareMsg::PosterScan)}</p>
            <ul>{codes.collect_view()}</ul>
            <p class="brand">{words.say(Msg::AppName)}</p>
        </article>
    }
}
