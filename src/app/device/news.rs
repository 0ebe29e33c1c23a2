//! A timetable that changed after this version of the app was made: looked for when there is a network,
//! and kept for when there is none.
//!
//! The site has every municipality once more at an address that never changes, with the words that belong to it. What
//! differs from this version's own is shown in its place, and kept in a cache of this version:
//! the next one brings newer ones.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, RequestCache, RequestInit, RequestRedirect, Response};

use super::browser::{self, document, window};
use super::storage::{forget, is_open, set_word, word};
use crate::app::state::{App, Notice};
use crate::content::timetable::{Seen, news};
use crate::content::{Municipality, MunicipalityId, Part, SessionId};
use crate::family::Facts;
use crate::text::{LanguageTag, Pack};

/// What was last shown of a saved session, by municipality and session.
const SEEN: &str = "thuistaal.seen";
/// What the names of the caches begin with; this version's own ends in the address of its contents.
const CACHE: &str = "news ";

/// Looks for a newer timetable of `id`, and says what it changes for the family.
#[wasm_split(neighbourhood, wasm_split_path = leptos::wasm_split, fallible)]
pub fn look(app: App, id: MunicipalityId) -> Result<(), SplitLoaderError> {
    browser::spawn(async move {
        let tag = app.words.home().language().tag.clone();
        let this = (tag, id.clone());
        if app.near.with_untracked(|near| near.looked.contains(&this)) {
            return;
        }
        app.near.update_untracked(|near| near.looked.push(this));
        if let Some(cache) = own_cache().await {
            take_in(&app, &cache, &id).await;
        }
        if let Some(municipality) = app.content.municipality(&id) {
            tell(&app, municipality);
        }
    });
    Ok(())
}

/// Puts what is newer in the place of what this version brought. Where anything is missing, nothing is changed: a
/// timetable without its words would have holes.
async fn take_in(app: &App, cache: &Cache, id: &MunicipalityId) -> Option<()> {
    let pack = Pack::Municipality(id.clone());
    let newer = fetch(cache, &Municipality::news_address(id)).await?;
    let municipality: Municipality = postcard::from_bytes(&newer).ok()?;
    // Before the pages of the municipality are opened its own part is not here, and need not be.
    let same = app.content.municipality(id).is_some_and(|known| *known == municipality);
    if municipality.id != *id || same {
        return None;
    }
    let words = async |tag: &LanguageTag| {
        let bytes = fetch(cache, &Municipality::news_words_address(id, tag)).await?;
        String::from_utf8(bytes).ok()
    };
    let home = words(&app.words.home().language().tag).await?;
    let dutch = if app.words.has_two() { Some(words(&LanguageTag::dutch()).await?) } else { None };
    app.words.home().add(home).ok()?;
    if let Some(dutch) = dutch {
        app.words.dutch().add(dutch).ok()?;
    }
    app.content.put(pack.clone(), Part::Municipality(municipality));
    app.words.note_arrival(pack);
    Some(())
}

/// Says once what changed in the sessions that the family saved.
fn tell(app: &App, municipality: &Municipality) {
    let saved = app.family.state.with_untracked(|state| Facts(state).sessions(&municipality.id));
    if saved.is_empty() || !is_open() {
        return;
    }
    let seen = |id: &SessionId| word(&seen_name(municipality, id))?.parse::<Seen>().ok();
    let changes = news(municipality, &saved, seen, app.day.get_untracked());
    remember(municipality, &saved);
    if !changes.is_empty() {
        let changes = changes.into_iter().map(|(id, changes)| (municipality.id.clone(), id, changes));
        app.near.update(|near| near.news.extend(changes));
        app.notices.show(Notice::Changed);
    }
}

/// Keeps what the family now sees of its sessions: what differs from it later is news.
/// A session that it leaves is forgotten.
pub fn remember(municipality: &Municipality, saved: &[SessionId]) {
    for session in &municipality.sessions {
        let name = seen_name(municipality, &session.id);
        if saved.contains(&session.id) {
            // Without room it is said again another time, which does no harm.
            let _ = set_word(&name, &Seen::of(session).to_string());
        } else {
            forget(&name);
        }
    }
    for gone in saved.iter().filter(|id| municipality.session(id).is_none()) {
        forget(&seen_name(municipality, gone));
    }
}

fn seen_name(municipality: &Municipality, id: &SessionId) -> String {
    format!("{SEEN}.{}.{id}", municipality.id)
}

/// The cache of this version; those of others go.
async fn own_cache() -> Option<Cache> {
    let contents = document().query_selector("meta[name=contents]").ok()??.get_attribute("content")?;
    let own = format!("{CACHE}{contents}");
    let caches = window().caches().ok()?;
    for name in Array::from(&JsFuture::from(caches.keys()).await.ok()?).iter().filter_map(|name| name.as_string()) {
        if name.starts_with(CACHE) && name != own {
            drop(JsFuture::from(caches.delete(&name)).await);
        }
    }
    JsFuture::from(caches.open(&own)).await.ok()?.dyn_into().ok()
}

/// What the network has, which is kept; without a network, or with one that answers with a page of its own,
/// what was kept.
async fn fetch(cache: &Cache, address: &str) -> Option<Vec<u8>> {
    let options = RequestInit::new();
    options.set_cache(RequestCache::NoCache);
    options.set_redirect(RequestRedirect::Error);
    let answer = JsFuture::from(window().fetch_with_str_and_init(address, &options)).await;
    let fresh = answer.ok().and_then(|answer| answer.dyn_into::<Response>().ok()).filter(|answer| {
        let kind = answer.headers().get("content-type").ok().flatten().unwrap_or_default();
        answer.status() == 200 && !kind.starts_with("text/html")
    });
    let answer = match fresh {
        Some(fresh) => {
            if let Ok(copy) = fresh.clone() {
                // What does not fit is fetched anew next time.
                drop(JsFuture::from(cache.put_with_str(address, &copy)).await);
            }
            fresh
        }
        None => JsFuture::from(cache.match_with_str(address)).await.ok()?.dyn_into().ok()?,
    };
    let bytes = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
