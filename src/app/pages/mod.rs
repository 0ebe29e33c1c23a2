//! What has an address: one page a file, and here which is drawn for which, with its head.

mod about;
mod accessibility;
mod activity;
mod aloud;
mod ask;
mod children;
mod door;
mod elsewhere;
mod family;
mod guide;
mod install;
mod library;
mod municipality;
mod near;
mod neighbourhood;
mod not_found;
mod phone;
mod place;
mod reader;
mod sharing;
mod start;
mod story;
mod teacher;
mod theme;
mod today;
mod together;
mod us;
mod words;
mod year;

use leptos::prelude::*;

pub use door::Door;
pub use elsewhere::NotFetched;

use crate::app::state::{Content, Words};
use crate::content::Index;
use crate::route::{Page, Sheet};
use crate::text::{Key, Msg, NearMsg, Pack, ReaderMsg, ShareMsg, UsMsg};

/// Draws a page. What is not on the way of a first visit lies in chunks of their own, which [`fetch`] brings first.
pub fn view(page: Page) -> AnyView {
    match page {
        Page::Today => view! { <today::TodayPage /> }.into_any(),
        Page::Activity(id) => view! { <activity::ActivityPage id=id /> }.into_any(),
        Page::Shell => ().into_any(),
        Page::Family => together::now(),
        page @ (Page::Near | Page::Municipality(_) | Page::Place(..) | Page::Guide | Page::Ask) => {
            neighbourhood::now(page)
        }
        Page::Story(_) | Page::Words(_) => aloud::now(page),
        Page::Sheet(sheet, note) => sharing::now(sheet, note),
        other => elsewhere::now(other),
    }
}

/// Brings what [`view`] needs to draw `page`.
pub async fn fetch(page: &Page) -> Result<(), NotFetched> {
    match page {
        Page::Today | Page::Activity(_) | Page::Shell => Ok(()),
        Page::Family => together::fetch().await,
        Page::Near | Page::Municipality(_) | Page::Place(..) | Page::Guide | Page::Ask => neighbourhood::fetch().await,
        Page::Story(_) | Page::Words(_) => aloud::fetch().await,
        Page::Sheet(..) => sharing::fetch().await,
        _ => elsewhere::fetch().await,
    }
}

/// What a page is called, and what it says of itself in one sentence. What it shows must be here.
pub fn head(page: &Page, words: &Words, index: &Index, content: Content) -> (String, String) {
    let name = words.say(Msg::AppName);
    let (title, description) = match page {
        Page::Today => return (name, words.say(Msg::AppDescription)),
        Page::Library(_) => (words.say(Msg::LibraryTitle), words.say(Msg::LibraryDescription)),
        Page::Start => (words.say(Msg::StartTitle), words.say(Msg::StartDescription)),
        Page::Theme(id) => (words.read(&Key::theme(id)), words.read(&Key::theme(id).lead())),
        Page::Words(id) => {
            let title = words.read(&Key::theme(id)) + &words.say(Msg::Colon) + &words.say(Msg::Words);
            (title, words.say(ReaderMsg::WordCardsDescription))
        }
        Page::Activity(id) => (words.read(&Key::activity(id)), words.read(&Key::activity(id).why())),
        Page::Story(id) => (words.read(&Key::story(id)), words.read(&Key::story(id).lead())),
        Page::Near => (words.say(NearMsg::NearTitle), words.say(NearMsg::NearDescription)),
        Page::Municipality(id) => {
            let place = index.municipality(id).map(|municipality| municipality.name.clone());
            (place.unwrap_or_default(), words.say(NearMsg::NearDescription))
        }
        Page::Place(of, id) => {
            let place = content.municipality(of).and_then(|municipality| municipality.place(id));
            (place.map(|place| place.name.clone()).unwrap_or_default(), words.read(&Key::place(of, id)))
        }
        Page::Guide => (words.say(NearMsg::PreschoolTitle), words.say(NearMsg::PreschoolDescription)),
        Page::Ask => (words.say(NearMsg::AskTitle), words.say(NearMsg::AskDescription)),
        Page::Us => (words.say(Msg::UsTitle), words.say(Msg::UsDescription)),
        Page::Year => (words.say(UsMsg::YearTitle), words.say(UsMsg::YearDescription)),
        Page::Teacher => (words.say(UsMsg::TeacherTitle), words.say(UsMsg::TeacherDescription)),
        Page::Children => (words.say(Msg::ChildrenTitle), words.say(Msg::ChildrenWhy)),
        Page::Phone => (words.say(Msg::PhoneTitle), words.say(Msg::PhoneDescription)),
        Page::Family => (words.say(Msg::FamilyTitle), words.say(Msg::FamilyDescription)),
        Page::Install => (words.say(Msg::InstallTitle), words.say(Msg::InstallDescription)),
        Page::About => (words.say(Msg::AboutTitle), words.say(Msg::AboutDescription)),
        Page::Accessibility => (words.say(UsMsg::AccessTitle), words.say(UsMsg::AccessDescription)),
        Page::Sheet(sheet, _) => sheet_head(*sheet, words),
        Page::NotFound => (words.say(Msg::NotFoundTitle), words.say(Msg::NotFoundText)),
        Page::Shell => (name.clone(), words.say(Msg::AppDescription)),
    };
    (format!("{title} · {name}"), description)
}

fn sheet_head(sheet: Sheet, words: &Words) -> (String, String) {
    let (title, description) = match sheet {
        Sheet::Share => (ShareMsg::ShareTitle, ShareMsg::ShareDescription),
        Sheet::For => (ShareMsg::ForTitle, ShareMsg::ForDescription),
        Sheet::Send => (ShareMsg::SendTitle, ShareMsg::SendDescription),
        Sheet::Card => (ShareMsg::CardTitle, ShareMsg::CardDescription),
        Sheet::Poster => (ShareMsg::PosterTitle, ShareMsg::PosterDescription),
        Sheet::Booklet => (ShareMsg::BookletTitle, ShareMsg::BookletDescription),
    };
    (words.say(title), words.say(description))
}

/// The packs a page cannot be drawn without, beside the app's own. Today's depend on what today's activity is.
pub fn packs(page: &Page, index: &Index) -> Vec<Pack> {
    match page {
        // What the family keeps stands on cards too.
        Page::Library(_) => vec![Pack::Cards],
        Page::Us | Page::Teacher => vec![Pack::Cards, Pack::Us],
        Page::Year | Page::About | Page::Accessibility => vec![Pack::Us],
        Page::Start => vec![Pack::Start],
        Page::Theme(id) => vec![Pack::Theme(id.clone()), Pack::Reader],
        Page::Words(id) => vec![Pack::Theme(id.clone()), Pack::Reader],
        Page::Phone => vec![Pack::Reader],
        Page::Activity(id) => index.activity(id).map(|(theme, _)| Pack::Theme(theme.id.clone())).into_iter().collect(),
        Page::Story(id) => vec![Pack::Story(id.clone()), Pack::Reader],
        Page::Sheet(..) => vec![Pack::Cards, Pack::Share],
        Page::Near | Page::Ask => vec![Pack::Near],
        Page::Guide => vec![Pack::Near, Pack::Guide],
        Page::Municipality(id) | Page::Place(id, _) => vec![Pack::Near, Pack::Municipality(id.clone())],
        _ => vec![],
    }
}
