//! The library: stories and booklets, filtered by age and kind.
//!
//! A filter hides cards by `data-age` and `data-kind` on `<html>`, which the page's own script sets from the address:
//! so a filtered link is right before the app runs, and nothing moves when it does.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use crate::app::parts::{ActivityCard, Card, Choices, StartLink, labels};
use crate::app::state::App;
use crate::content::{AgeBand, Kind};
use crate::route::{Filter, Page};
use crate::text::{Key, Msg};

#[component]
pub fn LibraryPage() -> impl IntoView {
    let App { words, index, content, .. } = App::get();
    // They came before the page was drawn.
    let Some(pictures) = content.cards() else { return ().into_any() };
    let themes = index.themes.iter().map(|theme| {
        let key = Key::theme(&theme.id);
        let cards = theme.activities.iter().filter_map(|entry| {
            let picture = pictures.activity(&entry.id)?.clone();
            Some(view! { <ActivityCard entry=entry.clone() picture=picture /> })
        });
        let href = App::get().link(Page::Theme(theme.id.clone()));
        let sign = pictures.theme(&theme.id).map(|card| card.sign.clone());
        view! {
            <section class="booklet">
                <h2><a href=href><span aria-hidden="true">{sign}</span>{words.read(&key)}</a></h2>
                <p class="lead">{words.read(&key.lead())}</p>
                <ul class="cards">{cards.collect_view()}</ul>
            </section>
        }
    });
    let stories = index.stories.iter().filter_map(|story| {
        let picture = pictures.story(&story.id)?.clone();
        let title = words.read(&Key::story(&story.id));
        let mut line = words.say_with(Msg::StoryPages, [("count", story.pages.into())]);
        if story.wordless {
            line = format!("{line} · {}", words.say(Msg::NoWords));
        }
        Some(view! { <Card to=Page::Story(story.id.clone()) picture=picture title=title line=line /> })
    });
    view! {
        <h1>{words.say(Msg::LibraryTitle)}</h1>
        <Filters />
        <StartLink />
        <section class="stories">
            <h2>{words.say(Msg::Stories)}</h2>
            <ul class="cards">{stories.collect_view()}</ul>
        </section>
        {themes.collect_view()}
    }
    .into_any()
}

/// Both rows of filters: links, so that a filtered library can be shared and the way back works.
#[component]
fn Filters() -> impl IntoView {
    let App { words, page, index, .. } = App::get();
    let now = move || page.with(|page| if let Page::Library(filter) = page { *filter } else { Filter::default() });
    let link = move |label: String, with: fn(Filter, Option<AgeBand>, Option<Kind>) -> Filter, age, kind| {
        let app = App::get();
        let href = move || app.link(Page::Library(with(now(), age, kind)));
        let current = move || (with(now(), age, kind) == now()).then_some("true");
        view! { <a class="choice" href=href aria-current=current>{label}</a> }
    };
    let by_age: fn(Filter, Option<AgeBand>, Option<Kind>) -> Filter = |filter, age, _| Filter { age, ..filter };
    let by_kind: fn(Filter, Option<AgeBand>, Option<Kind>) -> Filter = |filter, _, kind| Filter { kind, ..filter };
    let all = words.say(Msg::FilterAll);
    let mut ages = vec![link(all.clone(), by_age, None, None)];
    ages.extend(AgeBand::iter().map(|band| {
        let label = format!("{} {}", labels::band_sign(band), words.say(labels::band(band)));
        link(label, by_age, Some(band), None)
    }));
    let mut kinds = vec![link(all, by_kind, None, None)];
    kinds.extend(Kind::iter().map(|kind| {
        let label = format!("{} {}", labels::kind_sign(kind), words.say(labels::kind(kind)));
        link(label, by_kind, None, Some(kind))
    }));
    let nothing = words.say(Msg::FilterNothing);
    let empty = move || {
        let Filter { age, kind } = now();
        !index.has_any(age.map(AgeBand::span), kind)
    };
    view! {
        <Choices label=words.say(Msg::FilterAge) one_line=true>{ages}</Choices>
        <Choices label=words.say(Msg::FilterKind) one_line=true>{kinds}</Choices>
        <p role="status">{move || empty().then(|| nothing.clone())}</p>
    }
}
