//! What a thing that is handed over looks like: its title, a line below, its picture.
//!
//! Here stands, once, how each kind of thing is found in the content and in the words.

use leptos::prelude::*;

use crate::app::parts::{SceneView, labels};
use crate::app::state::App;
use crate::content::{AgeSpan, Item, Place, Scene, Setting};
use crate::share::Thing;
use crate::text::{Key, Msg, Pack, ShareMsg, Text};

/// A thing as it is shown in the language of the screen.
pub struct Shown {
    pub title: String,
    /// The language of the title, where it is not that of the screen.
    pub lang: Option<&'static str>,
    pub line: String,
    /// For those who do not read, where there is no room for the picture.
    pub sign: String,
    pub picture: Scene,
}

/// Whether all that is to be known of `thing` is here. What is missing is asked for, and whoever asked is drawn again.
pub fn is_here(app: &App, thing: &Thing) -> bool {
    let Thing::Place(municipality, _) = thing else { return true };
    app.has_arrived(&Pack::Municipality(municipality.clone()))
}

fn place<'a>(app: &'a App, thing: &Thing) -> Option<&'a Place> {
    let Thing::Place(municipality, id) = thing else { return None };
    app.content.municipality(municipality)?.place(id)
}

/// What it is called in the language of `words`; nothing where there is no such thing.
pub fn title(app: &App, words: &Text, thing: &Thing) -> Option<String> {
    let title = match thing {
        Thing::Activity(id) => words.read(&Key::activity(id)),
        Thing::Story(id) => words.read(&Key::story(id)),
        Thing::Theme(id) => words.read(&Key::theme(id)),
        Thing::Place(..) => place(app, thing)?.name.clone(),
        Thing::Guide => words.say(ShareMsg::GuideTitle),
        Thing::Phrase(theme, id) => words.read(&Key::phrase(theme, id)),
    };
    Some(title).filter(|title| !title.is_empty())
}

/// Which children it is for, where that is known.
pub fn ages(app: &App, thing: &Thing) -> Option<AgeSpan> {
    let of_theme = |id| {
        let spans = app.index.theme(id)?.activities.iter().map(|activity| activity.ages);
        spans.reduce(|all, one| AgeSpan { from: all.from.min(one.from), until: all.until.max(one.until) })
    };
    match thing {
        Thing::Activity(id) => app.index.activity(id).map(|(_, activity)| activity.ages),
        Thing::Story(id) => app.content.cards()?.story_ages(id),
        Thing::Theme(id) | Thing::Phrase(id, _) => of_theme(id),
        Thing::Place(..) | Thing::Guide => None,
    }
}

/// How it is shown; nothing where there is no such thing.
pub fn shown(app: &App, thing: &Thing) -> Option<Shown> {
    let words = &app.words;
    let cards = app.content.cards();
    let name = title(app, words.home(), thing)?;
    let ages = |thing| ages(app, thing).map(|span| labels::ages(words, span)).unwrap_or_default();
    Some(match thing {
        Thing::Activity(id) => {
            let kind = app.index.activity(id)?.1.kind;
            let sign = labels::kind_sign(kind);
            let line = format!("{} · {}", words.say(labels::kind(kind)), ages(thing));
            Shown { title: name, lang: None, line, sign: sign.to_owned(), picture: cards?.activity(id)?.clone() }
        }
        Thing::Story(id) => {
            let count = app.index.story(id)?.pages;
            let line = words.say_with(Msg::StoryPages, [("count", count.into())]);
            Shown { title: name, lang: None, line, sign: "📖".to_owned(), picture: cards?.story(id)?.clone() }
        }
        Thing::Theme(id) => {
            let count = app.index.theme(id)?.activities.len();
            let line = words.say_with(Msg::Booklet, [("count", count.into())]);
            let theme = cards?.theme(id)?;
            Shown { title: name, lang: None, line, sign: theme.sign.clone(), picture: theme.picture.clone() }
        }
        Thing::Place(..) => {
            let place = place(app, thing)?;
            let sign = labels::place_sign(place.kind);
            // Two towns have places of one name, and one of the towns may be invented.
            let of = if let Thing::Place(id, _) = thing { app.content.municipality(id) } else { None };
            let demo = of.is_some_and(|of| of.demo).then(|| words.say(ShareMsg::PlaceDemo));
            let parts = [place.neighbourhood.clone(), of.map(|of| of.name.clone()), demo];
            let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            Shown { title: name, lang: None, line, sign: sign.to_owned(), picture: standing(Setting::Street, sign) }
        }
        Thing::Guide => {
            let line = words.say(ShareMsg::GuideLine);
            Shown { title: name, lang: None, line, sign: "🏫".to_owned(), picture: standing(Setting::Park, "🏫") }
        }
        Thing::Phrase(..) => {
            let (dutch, meaning) = (title(app, words.dutch(), thing)?, words.has_two().then_some(name));
            let line = meaning.unwrap_or_else(|| words.say(ShareMsg::PhraseLine));
            Shown {
                title: dutch,
                lang: Some("nl"),
                line,
                sign: "💬".to_owned(),
                picture: standing(Setting::Plain, "💬"),
            }
        }
    })
}

/// A picture of one sign, for what has none of its own.
fn standing(setting: Setting, sign: &str) -> Scene {
    Scene { setting, items: vec![Item { what: sign.to_owned(), x: 80, y: 84, size: 56, flip: false }] }
}

/// The card of a thing. It is named as in an address, so that the page's own script finds it on the written page.
pub fn card(app: &App, thing: &Thing, hidden: bool) -> Option<impl IntoView + use<>> {
    let Shown { title, lang, line, picture, .. } = shown(app, thing)?;
    let href = app.link(thing.page());
    let dir = lang.map(|_| "ltr");
    Some(view! {
        <li class="card" data-thing=thing.to_string() hidden=hidden>
            <a href=href>
                <SceneView scene=picture alt="" />
                <span class="card-title" lang=lang dir=dir>{title}</span>
                <span class="card-line">{line}</span>
            </a>
        </li>
    })
}
