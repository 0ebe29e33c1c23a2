//! Us: the garden of what was done, what is kept, and the way to everything the family chooses.

use leptos::prelude::*;

use crate::app::parts::{ActivityCard, CarryOver, Garden, LanguageMenu, Row};
use crate::app::state::App;
use crate::family::Facts;
use crate::route::Page;
use crate::text::{Msg, UsMsg};

#[component]
pub fn UsPage() -> impl IntoView {
    let App { words, .. } = App::get();
    view! {
        <h1>{words.say(Msg::UsTitle)}</h1>
        <CarryOver />
        <h2>{words.say(Msg::GardenTitle)}</h2>
        <Garden />
        <Favourites />
        <ul class="rows">
            <Row to=Page::Year sign="🌳" label=words.say(UsMsg::YearTitle) />
            <Row to=Page::Teacher sign="🏫" label=words.say(UsMsg::TeacherTitle) />
            <Row to=Page::Children sign="🧒🏾" label=words.say(Msg::ChildrenTitle) />
            <Row to=Page::Family sign="👨‍👩‍👧" label=words.say(Msg::FamilyTitle) />
            <Row to=Page::Phone sign="📱" label=words.say(Msg::PhoneTitle) />
            <Row to=Page::Install sign="📲" label=words.say(Msg::InstallTitle) />
            <Row to=Page::About sign="💬" label=words.say(Msg::AboutTitle) />
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
