//! The service worker, seen from the page: registers it, and tells when a new version waits.
//!
//! The first worker of all hears from the page what that has loaded, since the browser's own cache tells only who asks
//! for each file.

use std::cell::Cell;
use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Response, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use super::browser::{document, listen, root, spawn, window};
use crate::app::state::{App, Notice};

/// Where the page leaves word of what it has loaded, and the worker finds it.
const LOADED: (&str, &str) = ("thuistaal.loaded", "/loaded");

/// The browser's workers; many a browser within another app has none.
fn container() -> Option<ServiceWorkerContainer> {
    let container = window().navigator().service_worker();
    (!container.is_undefined()).then_some(container)
}

/// Registers the worker. Only called once the app runs: a phone that cannot run it must never get the worker, which
/// answers with a frame that only the app can fill.
pub fn register(app: &App) {
    let Some(container) = container() else { return };
    let first = container.controller().is_none();
    let notices = app.notices;
    // The page that was open while a new version took over starts again with it; the first version of all takes nothing
    // over.
    let controlled = Cell::new(!first);
    listen(&container, "controllerchange", move |_| {
        if controlled.replace(true) {
            // Reloading cannot fail for a page that is open.
            let _ = window().location().reload();
        }
    });
    spawn(async move {
        if first {
            // Without it the worker fetches all that it keeps.
            let _ = tell_loaded().await;
        }
        let Ok(registered) = JsFuture::from(container.register("/worker.js")).await else { return };
        let registration: ServiceWorkerRegistration = registered.unchecked_into();
        if registration.waiting().is_some() && !first {
            notices.show(Notice::Update);
        }
        watch(registration.installing(), notices, first);
        let found = registration.clone();
        // Asked anew each time: a first visit that stays open has a version by then.
        let asked = container.clone();
        let is_first = move || asked.controller().is_none();
        listen(&registration, "updatefound", move |_| watch(found.installing(), notices, is_first()));
        // Apps on phones are rarely closed: look for news whenever one comes back to it.
        listen(&document(), "visibilitychange", move |_| {
            if document().visibility_state() == web_sys::VisibilityState::Visible {
                let update = registration.update();
                // Offline there is no news, and that is none of the parent's business.
                spawn(async move {
                    if let Ok(update) = update {
                        drop(JsFuture::from(update).await);
                    }
                });
            }
        });
    });
}

/// Leaves word of what the page has loaded: the browser's own list of it, as JSON.
async fn tell_loaded() -> Option<()> {
    let (cache, name) = LOADED;
    let loaded = js_sys::JSON::stringify(&window().performance()?.get_entries_by_type("resource")).ok()?;
    let cache: Cache = JsFuture::from(window().caches().ok()?.open(cache)).await.ok()?.unchecked_into();
    let told = Response::new_with_opt_str(loaded.as_string().as_deref()).ok()?;
    JsFuture::from(cache.put_with_str(name, &told)).await.ok().map(drop)
}

/// Says when the worker that is being installed is ready.
fn watch(worker: Option<ServiceWorker>, notices: crate::app::state::Notices, first: bool) {
    let Some(worker) = worker else { return };
    let (changed, Some(container)) = (worker.clone(), container()) else { return };
    listen(&worker, "statechange", move |_| match changed.state() {
        ServiceWorkerState::Installed if !first => notices.show(Notice::Update),
        // A worker that only takes others away lays claim to no page, and then nothing is ready.
        ServiceWorkerState::Activated if first && container.controller().is_some() => {
            // A story fills the screen, and good news can wait until it is not news any more.
            if root().is_some_and(|root| root.has_attribute("data-reading")) {
                return;
            }
            notices.show(Notice::OfflineReady);
            // Good news need not be closed by hand.
            set_timeout(move || notices.close(Notice::OfflineReady), Duration::from_secs(8));
        }
        _ => {}
    });
}

/// Lets the version that waits take over.
pub fn take_update() {
    let Some(container) = container() else { return };
    spawn(async move {
        let Ok(registered) = JsFuture::from(container.get_registration()).await else { return };
        let Ok(registration) = registered.dyn_into::<ServiceWorkerRegistration>() else { return };
        if let Some(waiting) = registration.waiting() {
            // A worker that is gone has been replaced by a newer one, which will announce itself.
            let _ = waiting.post_message(&"take over".into());
        }
    });
}

/// Takes worker and caches away, with everything else that is stored.
pub async fn remove() {
    if let Some(container) = container()
        && let Ok(registered) = JsFuture::from(container.get_registration()).await
        && let Ok(registration) = registered.dyn_into::<ServiceWorkerRegistration>()
        && let Ok(gone) = registration.unregister()
    {
        drop(JsFuture::from(gone).await);
    }
    let Ok(caches) = window().caches() else { return };
    let Ok(keys) = JsFuture::from(caches.keys()).await else { return };
    for key in js_sys::Array::from(&keys).iter().filter_map(|key| key.as_string()) {
        drop(JsFuture::from(caches.delete(&key)).await);
    }
}
