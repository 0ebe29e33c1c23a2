//! The pages that a first visit does without, compiled into a chunk of their own: a third of the app that need not
//! arrive before a parent can tap "done". The worker keeps it like everything else.

// The split macro declares the chunk's entry as an external function.
#![allow(unsafe_code)]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use super::{about, accessibility, children, install, library, not_found, phone, start, teacher, theme, us, year};
use crate::route::Page;

/// The chunk could not be fetched.
pub use leptos::wasm_split::SplitLoaderError as NotFetched;

/// Brings the chunk; from then on [`now`] can draw.
pub async fn fetch() -> Result<(), NotFetched> {
    fetch_chunk().await
}

/// Draws a page of the chunk, which has been fetched; nothing when it has not.
pub fn now(page: Page) -> AnyView {
    at_once(chunk(page))
}

/// What a function of a fetched chunk draws: once the chunk is there it answers without waiting,
/// so that one look is enough.
pub(super) fn at_once(drawing: impl Future<Output = Result<AnyView, NotFetched>>) -> AnyView {
    match pin!(drawing).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => view,
        Poll::Ready(Err(_)) | Poll::Pending => ().into_any(),
    }
}

#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, preload(fetch_chunk), fallible)]
fn chunk(page: Page) -> Result<AnyView, NotFetched> {
    Ok(match page {
        Page::Library(_) => view! { <library::LibraryPage /> }.into_any(),
        Page::Start => view! { <start::StartPage /> }.into_any(),
        Page::Theme(id) => view! { <theme::ThemePage id=id /> }.into_any(),
        Page::Us => view! { <us::UsPage /> }.into_any(),
        Page::Year => view! { <year::YearPage /> }.into_any(),
        Page::Teacher => view! { <teacher::TeacherPage /> }.into_any(),
        Page::Children => view! { <children::ChildrenPage /> }.into_any(),
        Page::Phone => view! { <phone::PhonePage /> }.into_any(),
        Page::Install => view! { <install::InstallPage /> }.into_any(),
        Page::About => view! { <about::AboutPage /> }.into_any(),
        Page::Accessibility => view! { <accessibility::AccessibilityPage /> }.into_any(),
        Page::NotFound => view! { <not_found::NotFoundPage /> }.into_any(),
        // They lie in the first chunk, or in chunks of their own.
        _ => ().into_any(),
    })
}
