//! Which page of a story fills the screen. It stands in the address as `#page-3`: so the way back closes the reader, a
//! page can be shared, and without the app the link leads to the page's own place. Keys and fingers are `gestures`.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::super::browser::{by_id, document, listen, set_data, spawn, watch, window};
use super::super::loader::Loader;
use super::super::storage::{forget, is_open, set_word, word};
use super::{gestures, recorder, voice};
use crate::app::state::{App, Reading};
use crate::content::StoryId;
use crate::route::Page;
use crate::text::Pack;

const SLOW: &str = "thuistaal.slow";

thread_local! {
    /// The app on the screen, in the language that is shown.
    static KNOWN: RefCell<Option<(App, &'static Loader)>> = const { RefCell::new(None) };
    /// Whether the reader was opened by a link of this page, which the way back undoes.
    static OPENED: Cell<bool> = const { Cell::new(false) };
}

/// Remembers the app; the first time it also begins to listen.
pub fn know(app: App, loader: &'static Loader) {
    if KNOWN.replace(Some((app, loader))).is_some() {
        return;
    }
    if is_open() && word(SLOW).is_some() {
        app.reading.update(|reading| reading.slow = true);
    }
    let with = |work: fn(&App)| {
        move |_: Event| {
            if let Some((app, _)) = KNOWN.with_borrow(Clone::clone) {
                work(&app);
            }
        }
    };
    listen(
        &window(),
        "hashchange",
        with(|app| {
            OPENED.set(page_now(app).is_none());
            follow(app);
        }),
    );
    listen(
        &document(),
        "visibilitychange",
        with(|app| {
            if document().visibility_state() == web_sys::VisibilityState::Hidden {
                // A call, another app: nobody listens any more, and the microphone may be taken away.
                voice::hush(app);
                recorder::cut();
            }
        }),
    );
    let before = RefCell::new(app.page.get_untracked());
    watch(move || {
        let page = app.page.get();
        let is_same = before.replace(page.clone()) == page;
        // The first look finds the page on which somebody has just begun to listen.
        if let Some((app, _)) = KNOWN.with_borrow(Clone::clone).filter(|_| !is_same) {
            voice::hush(&app);
            follow(&app);
        }
    });
    gestures::listen_for();
}

pub fn set_slow(app: &App, slow: bool) {
    app.reading.update(|reading| reading.slow = slow);
    if is_open() {
        // Only comfort is at stake: without room it is chosen again next time.
        if slow { drop(set_word(SLOW, "yes")) } else { forget(SLOW) }
    }
}

/// A story came on the screen.
pub fn look(app: &App, story: &StoryId) {
    let left = is_open().then(|| word(&left_at(story))).flatten().and_then(|page| page.parse().ok());
    let count = app.index.story(story).map_or(0, |story| story.pages);
    let stopped = left.filter(|page| (1..count).contains(page));
    app.reading.update(|reading| *reading = Reading { stopped, failure: None, ..reading.clone() });
    follow(app);
}

pub fn turn(app: &App, story: &StoryId, page: usize) {
    let count = app.index.story(story).map_or(0, |story| story.pages);
    if page >= count {
        return;
    }
    if let Ok(history) = window().history() {
        // A refused entry leaves the old page on the bar; the page is right all the same.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#page-{}", page + 1)));
    }
    show(app, Some(page));
}

pub fn close(app: &App) {
    let Ok(history) = window().history() else { return };
    if OPENED.replace(false) {
        // The address changes, and the rest follows.
        let _ = history.back();
        return;
    }
    let path = window().location().pathname().unwrap_or_default();
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    follow(app);
}

/// Does what the address says.
fn follow(app: &App) {
    let wanted = match app.page.get_untracked() {
        Page::Story(id) => app.index.story(&id).and_then(|story| of_address().filter(|page| *page < story.pages)),
        _ => None,
    };
    show(app, wanted);
}

/// The page that the address names, counted from 0.
fn of_address() -> Option<usize> {
    let hash = window().location().hash().ok()?;
    hash.strip_prefix("#page-")?.parse::<usize>().ok()?.checked_sub(1)
}

fn page_now(app: &App) -> Option<usize> {
    app.reading.with_untracked(|reading| reading.page)
}

/// Shows that page, or closes the reader.
fn show(app: &App, page: Option<usize>) {
    let before = page_now(app);
    if before == page {
        return;
    }
    voice::hush(app);
    recorder::stop();
    let story = if let Page::Story(id) = app.page.get_untracked() { Some(id) } else { None };
    let count = story.as_ref().and_then(|id| app.index.story(id)).map_or(0, |story| story.pages);
    // A story that was read to its end begins anew.
    let stopped = page.filter(|page| *page > 0 && page + 1 < count);
    app.reading.update(|reading| {
        reading.page = page;
        reading.failure = None;
        if page.is_some() {
            reading.stopped = stopped;
        }
    });
    if let (Some(story), Some(_), true) = (&story, page, is_open()) {
        let name = left_at(story);
        // Without room one looks for the page oneself.
        stopped.map_or_else(|| forget(&name), |page| drop(set_word(&name, &page.to_string())));
    }
    set_data("reading", page.map(|_| ""));
    if before.is_none() != page.is_none() {
        focus_on(if page.is_some() { "reader" } else { "read" });
    }
    if page.is_some() {
        spawn(async {
            if let Some((app, loader)) = KNOWN.with_borrow(Clone::clone) {
                // Without them the picture is still a picture.
                drop(loader.add(&app.words, &Pack::Things).await);
            }
        });
    }
}

/// Gives the focus to what will be there once the page is drawn.
fn focus_on(id: &'static str) {
    set_timeout(
        move || {
            if let Some(element) = by_id(id) {
                let _ = element.focus();
            }
        },
        std::time::Duration::ZERO,
    );
}

fn left_at(story: &StoryId) -> String {
    format!("thuistaal.left.{story}")
}

/// The app, while a page of a story fills the screen.
pub fn reading() -> Option<App> {
    let (app, _) = KNOWN.with_borrow(Clone::clone)?;
    page_now(&app).map(|_| app)
}

/// One page on or back.
pub fn step(on: bool) {
    let Some(app) = reading() else { return };
    let (Page::Story(story), Some(page)) = (app.page.get_untracked(), page_now(&app)) else { return };
    let next = if on { Some(page + 1) } else { page.checked_sub(1) };
    if let Some(next) = next {
        turn(&app, &story, next);
    }
}
