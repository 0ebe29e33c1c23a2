//! Us: the garden of what was done, what is kept, and the way to everything the family chooses.

use leptos::prelude::*;

use crate::app::parts::{ActivityCard, CarryOver, Garden, LanguageMenu};
use crate::app::state::App;
use crate::family::Facts;
use crate::route::Page;
use crate::text::Msg;

#[component]
pub fn UsPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let row = |to: Page, label: Msg| view! { <li><a class="row" href=app.link(to)>{words.say(label)}</a></li> };
    view! {
        <h1>{words.say(Msg::UsTitle)}</h1>
        <CarryOver />
        <h2>{words.say(Msg::GardenTitle)}</h2>
        <Garden />
        <Favourites />
        <ul class="rows">
            {row(Page::Children, Msg::ChildrenTitle)}
            {row(Page::Family, Msg::FamilyTitle)}
            {row(Page::Phone, Msg::PhoneTitle)}
            {row(Page::Install, Msg::InstallTitle)}
            {row(Page::About, Msg::AboutTitle)}
        </ul>
        <LanguageMenu />
    }
}

/// What the family keeps; nothing at all while it keeps nothing.
#[component]
fn Favourites() -> impl IntoView {
    let App { words, family, library, .. } = App::get();
    move || {
        let kept = family.state.with(|state| Facts(state).favourites());
        let cards: Vec<_> =
            kept.iter().filter_map(|id| library.activity(id)).map(|(_, activity)| activity.clone()).collect();
        (!cards.is_empty()).then(|| {
            let cards = cards.into_iter().map(|activity| view! { <ActivityCard activity=activity /> });
            view! { <h2>{words.say(Msg::FavouritesTitle)}</h2><ul class="cards">{cards.collect_view()}</ul> }
        })
    }
}
