//! One tab at a time: the browser's Web Locks, where it has them.
//!
//! `web-sys` keeps them behind an unstable flag, so that the few calls we need are named here.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::browser::window;

/// Runs `work` when no other tab of the site holds the lock `name`; at once where there are no locks.
pub fn exclusively(name: &str, work: impl FnOnce() + 'static) {
    let navigator = window().navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object);
    let request =
        locks.as_ref().and_then(|locks| Reflect::get(locks, &"request".into()).ok()?.dyn_into::<Function>().ok());
    let (Some(locks), Some(request)) = (locks, request) else {
        work();
        return;
    };
    let held = Closure::once_into_js(move || {
        work();
        Promise::resolve(&JsValue::UNDEFINED)
    });
    // A refused request means that the page is going away: what was said has been written before this.
    let _ = request.call2(&locks, &name.into(), &held);
}
