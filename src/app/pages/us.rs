//! Us: the garden of what was done, what is kept, and the way to everything the family chooses.

use leptos::prelude::*;

use crate::app::parts::{ActivityCard, CarryOver, Garden, LanguageMenu};
use crate::app::state::App;
use crate::family::Facts;
use crate::route::Page;
use crate::text::{Msg, UsMsg};

#[component]
pub fn UsPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let row = |to: Page, sign: &'static str, label: String| {
        view! {
            <li><a class="row visit" href=app.link(to)>
                <span class="sign" aria-hidden="true">{sign}</span>
                <span class="what"><b>{label}</b></span>
            </a></li>
        }
    };
    view! {
        <h1>{words.say(Msg::UsTitle)}</h1>
        <CarryOver />
        <h2>{words.say(Msg::GardenTitle)}</h2>
        <Garden />
        <Favourites />
        <ul class="rows">
            {row(Page::Year, "🌳", words.say(UsMsg::YearTitle))}
            {row(Page::Teacher, "🏫", words.say(UsMsg::TeacherTitle))}
            {row(Page::Children, "🧒🏾", words.say(Msg::ChildrenTitle))}
            {row(Page::Family, "👨‍👩‍👧", words.say(Msg::FamilyTitle))}
            {row(Page::Phone, "📱", words.say(Msg::PhoneTitle))}
            {row(Page::Install, "📲", words.say(Msg::InstallTitle))}
            {row(Page::About, "💬", words.say(Msg::AboutTitle))}
        </ul>
        <LanguageMenu />
    }
}

/// What the family keeps; nothing at all while it keeps nothing.
#[component]
fn Favourites() -> impl IntoView {
    let App { words, family, index, content, .. } = App::get();
    move || {
        let kept = family.state.with(|state| Facts(state).favourites());
        let card = |id| Some((index.activity(id)?.1.clone(), content.cards()?.activity(id)?.clone()));
        let cards: Vec<_> = kept.iter().filter_map(card).collect();
        (!cards.is_empty()).then(|| {
            let cards =
                cards.into_iter().map(|(entry, picture)| view! { <ActivityCard entry=entry picture=picture /> });
            view! { <h2>{words.say(Msg::FavouritesTitle)}</h2><ul class="cards">{cards.collect_view()}</ul> }
        })
    }
}
