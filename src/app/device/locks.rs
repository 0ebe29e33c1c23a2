//! One tab at a time: the browser's Web Locks, where it has them.
//!
//! `web-sys` keeps them behind an unstable flag, so that the few calls we need are named here.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::browser::{spawn, window};

/// Takes the lock `name` from whoever has it, runs `taken`, and `lost` when another tab takes it in turn. Where there
/// are no locks it is taken for good.
pub fn steal(name: &str, taken: impl FnOnce() + 'static, lost: impl FnOnce() + 'static) {
    let Some((locks, request)) = locks() else { return taken() };
    let options = Object::new();
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(&options, &"steal".into(), &JsValue::TRUE);
    let held = Closure::once_into_js(move || {
        taken();
        // Held until it is stolen, or the page goes.
        Promise::new(&mut |_, _| {})
    });
    let Ok(asked) = request.call3(&locks, &name.into(), &options, &held) else { return };
    spawn(async move {
        // It never ends well: only by being stolen.
        if JsFuture::from(asked.unchecked_into::<Promise>()).await.is_err() {
            lost();
        }
    });
}

/// Runs `work` when no other tab of the site holds the lock `name`; at once where there are no locks.
pub fn exclusively(name: &str, work: impl FnOnce() + 'static) {
    let Some((locks, request)) = locks() else { return work() };
    let held = Closure::once_into_js(move || {
        work();
        Promise::resolve(&JsValue::UNDEFINED)
    });
    // A refused request means that the page is going away: what was said has been written before this.
    let _ = request.call2(&locks, &name.into(), &held);
}

/// The browser's locks and the function that asks for one.
fn locks() -> Option<(JsValue, Function)> {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).ok().filter(JsValue::is_object)?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
