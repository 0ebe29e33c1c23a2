//! A card: one thing that can be opened, with its picture.

use leptos::prelude::*;

use super::{SceneView, labels};
use crate::app::state::App;
use crate::content::{ActivityEntry, AgeBand, Scene};
use crate::route::Page;
use crate::text::Key;
use strum::IntoEnumIterator;

/// A picture, a title and a line below; all of it is the link.
#[component]
pub fn Card(
    to: Page,
    picture: Scene,
    #[prop(into)] title: String,
    #[prop(into)] line: String,
    /// For which ages, on a line of its own.
    #[prop(into, optional)]
    ages: String,
    /// Which filters leave it on the screen, as classes.
    #[prop(into, optional)]
    fits: String,
) -> impl IntoView {
    let href = App::get().link(to);
    view! {
        <li class=format!("card {fits}")>
            <a href=href>
                <SceneView scene=picture alt="" />
                <span class="card-title">{title}</span>
                <span class="card-line">{line}{(!ages.is_empty()).then(|| view! { <span class="ages-of">{ages}</span> })}</span>
            </a>
        </li>
    }
}

/// The card of an activity.
#[component]
pub fn ActivityCard(entry: ActivityEntry, picture: Scene) -> impl IntoView {
    let words = &App::get().words;
    let kind = words.say(labels::kind(entry.kind));
    let ages = labels::ages(words, entry.ages);
    let title = words.read(&Key::activity(&entry.id));
    let line = format!("{} {kind} ", labels::kind_sign(entry.kind));
    let fits = fits(&entry);
    view! { <Card to=Page::Activity(entry.id) picture=picture title=title line=line ages=ages fits=fits /> }
}

/// `age-2 age-3 kind-sing`: what `library.css` filters by.
fn fits(entry: &ActivityEntry) -> String {
    let bands = AgeBand::iter().filter(|band| band.span().overlaps(entry.ages));
    let ages: String = bands.map(|band| format!("age-{} ", band.code())).collect();
    format!("{ages}kind-{}", entry.kind.code())
}
