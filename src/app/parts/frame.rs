//! The frame around every page: the name, the languages, the four places, and what the app has to say.

use leptos::prelude::*;

use super::{Icon, IconView, LanguageMenu, NoticeList, live};
use crate::app::pages;
use crate::app::state::App;
use crate::route::{Filter, Page, Sheet};
use crate::text::{Msg, Review};

/// The four places, of which one is where the page belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Today,
    Library,
    Near,
    Us,
}

impl Place {
    const ALL: [Self; 4] = [Self::Today, Self::Library, Self::Near, Self::Us];

    fn of(page: &Page) -> Option<Self> {
        Some(match page {
            Page::Today | Page::Sheet(Sheet::For, _) => Self::Today,
            Page::Library(_) | Page::Start | Page::Theme(_) | Page::Words(_) | Page::Activity(_) | Page::Story(_) => {
                Self::Library
            }
            Page::Sheet(Sheet::Booklet, _) => Self::Library,
            Page::Near | Page::Municipality(_) | Page::Place(..) | Page::Guide | Page::Ask => Self::Near,
            Page::NotFound | Page::Shell => return None,
            // Everything a family has and chooses, and what is about the app itself.
            _ => Self::Us,
        })
    }

    fn parts(self) -> (Page, Msg, Icon) {
        match self {
            Self::Today => (Page::Today, Msg::NavToday, Icon::Today),
            Self::Library => (Page::Library(Filter::default()), Msg::NavLibrary, Icon::Library),
            Self::Near => (Page::Near, Msg::NavNear, Icon::Near),
            Self::Us => (Page::Us, Msg::NavUs, Icon::Us),
        }
    }
}

/// The whole screen. Everything below the frame is drawn anew when the page changes.
#[component]
pub fn Frame() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let page = app.page;
    let links = {
        move |place: Place| {
            let (to, label, icon) = place.parts();
            let current = move || page.with(|page| (Place::of(page) == Some(place)).then_some("page"));
            view! {
                <li>
                    <a href=app.link(to) aria-current=current>
                        <IconView icon=icon />
                        <span>{app.words.say(label)}</span>
                    </a>
                </li>
            }
        }
    };
    // From which page it is tapped, `travel` sees; the written page knows it too.
    let send = app.link(page.with_untracked(Page::sending));
    let top = live(move || {
        view! {
            <a class="brand" href=app.link(Page::Today)>{words.say(Msg::AppName)}</a>
            <a class="send" href=send.clone()>
                <IconView icon=Icon::Share />
                <span class="hidden">{words.say(Msg::Share)}</span>
            </a>
            <LanguageMenu />
        }
    });
    let draft = (words.home().language().review == Review::Draft).then(|| {
        view! { <p class="draft"><a href=app.link(Page::About)>{words.say(Msg::Draft)}</a></p> }
    });
    // The filter of the library only hides cards, so that it is no reason to draw the page anew.
    let drawn = Memo::new(move |_| match page.get() {
        Page::Library(_) => Page::Library(Filter::default()),
        other => other,
    });
    view! {
        <a class="skip" href="#content">{words.say(Msg::SkipToContent)}</a>
        <header class="top">{top}</header>
        <main id="content" tabindex="-1">{live(move || pages::view(drawn.get()))}</main>
        <footer class="foot">{draft}</footer>
        <NoticeList />
        <nav class="nav" aria-label=words.say(Msg::NavLabel)>
            <ul>{live(move || Place::ALL.map(links).collect_view())}</ul>
        </nav>
    }
}

/// The way back to what a page belongs to: a place, and not a history.
#[component]
pub fn BackTo(to: Page, #[prop(into)] label: String) -> impl IntoView {
    let href = App::get().link(to);
    view! { <a class="back" href=href><IconView icon=Icon::Back />{label}</a> }
}
