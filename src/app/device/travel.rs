//! From page to page: loads what the next one needs, shows it, and makes the document follow.
//!
//! A first visit stays where it is, so that all of this lies in the second chunk.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen::JsValue;
use web_sys::{ScrollBehavior, ScrollToOptions};

use super::browser::{self, by_id, document, set_data, window};
use super::commands::look_at_storage;
use super::first_page::packs;
use super::lend;
use super::loader::{LoadError, Loader};
use super::navigation::Arrival;
use super::{deferred_style, news};
use crate::app::pages;
use crate::app::state::{App, Notice, Words};
use crate::content::{AgeBand, Kind};
use crate::route::{Filter, Page, Route, Sheet};

/// How many journeys have begun.
static LATEST: AtomicU32 = AtomicU32::new(0);

/// Goes to `route`; where what it needs cannot be had, the reader stays where she is and is told.
#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, fallible)]
pub fn travel(
    app: App,
    loader: &'static Loader,
    spoken: RwSignal<Option<Words>>,
    route: Route,
    arrival: Arrival,
) -> Result<(), SplitLoaderError> {
    browser::spawn(async move {
        if go(&app, loader, spoken, &route, arrival).await.is_err() {
            app.notices.show(Notice::NotLoaded);
        }
    });
    Ok(())
}

/// Looks for a newer timetable once the app runs, whatever page it started on.
#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, fallible)]
pub fn first_news(app: App) -> Result<(), SplitLoaderError> {
    let page = app.page.get_untracked();
    let shows_one = matches!(page, Page::Municipality(_) | Page::Place(..));
    look_for_news(if shows_one { &page } else { &Page::Near }, &app);
    Ok(())
}

/// Gives the document the head of the page on the screen, where it started as a frame without one;
/// and the way back, where the phone is lent.
#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, fallible)]
pub fn dress(app: App) -> Result<(), SplitLoaderError> {
    follow(&app.page.get_untracked(), &app.words, &app);
    if app.sharing.lent {
        // Without its chunk the way back is the tab's end.
        browser::spawn(async move { drop(lend::show_way_back(app).await) });
    }
    Ok(())
}

async fn go(
    app: &App,
    loader: &Loader,
    spoken: RwSignal<Option<Words>>,
    route: &Route,
    arrival: Arrival,
) -> Result<(), LoadError> {
    let Route::In(tag, page) = route else { return Ok(()) };
    let journey = LATEST.fetch_add(1, Ordering::Relaxed) + 1;
    let is_latest = || LATEST.load(Ordering::Relaxed) == journey;
    let before = app.page.get_untracked();
    // What is sent is the page from which one comes; the link in the frame still says the first.
    let is_sending = arrival != Arrival::Back && matches!(page, Page::Sheet(Sheet::Send, _));
    let sending = before.sending().within(tag);
    let route = if is_sending { &sending } else { route };
    let Route::In(tag, page) = route else { return Ok(()) };
    let page = if route.exists(loader.languages(), app.index) { page.clone() } else { Page::NotFound };
    pages::fetch(&page).await?;
    deferred_style::bring().await;
    let needed = packs(&page, app.index, &app.today, &app.family);
    let before = app.page.get_untracked();
    if page == Page::About && before != page {
        app.mistakes.came_from.set(before.clone());
    }
    // Who tapped once more meanwhile goes there, even where this page took longer to come.
    if !is_latest() {
        return Ok(());
    }
    let words = match spoken.get_untracked().filter(|words| words.home().language().tag == *tag) {
        Some(words) => {
            for pack in &needed {
                loader.add(&words, pack).await?;
            }
            if !is_latest() {
                return Ok(());
            }
            app.page.set(page.clone());
            words
        }
        None => {
            let words = loader.words(tag, &needed).await?;
            if !is_latest() {
                return Ok(());
            }
            app.page.set(page.clone());
            spoken.set(Some(words));
            words
        }
    };
    follow(&page, &words, app);
    look_for_news(&page, &App { words, ..*app });
    arrive(route, &before, arrival);
    if page == Page::Phone {
        look_at_storage(app.settings);
    }
    Ok(())
}

/// A newer timetable of the municipality on the page.
fn look_for_news(page: &Page, app: &App) {
    let id = match page {
        Page::Municipality(id) | Page::Place(id, _) => Some(id.clone()),
        Page::Near | Page::Ask | Page::Guide => untrack(|| app.family.municipality()),
        _ => None,
    };
    if let Some(id) = id.filter(|id| app.index.municipality(id).is_some()) {
        let app = *app;
        // Without the chunk there is no page that shows it.
        browser::spawn(async move { drop(news::look(app, id).await) });
    }
}

/// Title, language and filter of the document.
fn follow(page: &Page, words: &Words, app: &App) {
    let filter = if let Page::Library(filter) = page { *filter } else { Filter::default() };
    set_data("age", filter.age.map(AgeBand::code));
    set_data("kind", filter.kind.map(Kind::code));
    document().set_title(&pages::head(page, words, app.index, app.content).0);
    let language = words.home().language();
    if let Some(root) = browser::root() {
        root.set_lang(language.tag.as_str());
        root.set_dir(language.direction.code());
    }
    set_data("digits", Some(language.digits.into()));
}

/// Address bar and reader: at the top of a new page, where she was when she comes back.
fn arrive(route: &Route, before: &Page, arrival: Arrival) {
    let Route::In(_, page) = route else { return };
    let Arrival::New(fragment) = arrival else { return };
    if let Ok(history) = window().history() {
        // A refused entry leaves the old address on the bar; the page is right all the same.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&format!("{route}{fragment}")));
    }
    // A filter changes what is hidden, not where one is.
    if matches!((before, page), (Page::Library(_), Page::Library(_))) {
        return;
    }
    // Once the next page is drawn: what had the focus may be gone with the last one.
    set_timeout(move || show(fragment.trim_start_matches('#')), Duration::ZERO);
}

/// The page from its top, or from the element of that id where there is one.
fn show(id: &str) {
    if let Some(content) = by_id("content") {
        // Focus goes to the content, so that a screen reader starts there; it cannot fail for what is in the page.
        let _ = content.focus();
    }
    // The focus has scrolled past the bar above the content.
    let top = ScrollToOptions::new();
    top.set_top(0.0);
    top.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&top);
    if let Some(named) = by_id(id) {
        named.scroll_into_view();
    }
}
