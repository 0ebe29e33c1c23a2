//! The browser's things by their names.
//!
//! Each function that `web-sys` names costs the first chunk of the app an entry and a shim, whichever chunk calls it.
//! This one would need a hundred of them: so it says the names itself, and a first visit pays for none.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

use super::super::browser::window;

/// A property; `undefined` where there is none.
pub fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

pub fn text(of: &JsValue, name: &str) -> Option<String> {
    get(of, name).as_string()
}

pub fn number(of: &JsValue, name: &str) -> Option<f64> {
    get(of, name).as_f64()
}

pub fn set(of: &JsValue, name: &str, value: &JsValue) {
    // What the browser does not let be set keeps its own value, as in a script.
    let _ = Reflect::set(of, &name.into(), value);
}

/// Calls a method; an error where there is none of that name.
pub fn call(of: &JsValue, name: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = get(of, name).dyn_into()?;
    method.apply(of, &list(arguments))
}

/// The same, where what it gives must be waited for.
pub async fn ask(of: &JsValue, name: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let asked = call(of, name, arguments)?;
    JsFuture::from(js_sys::Promise::resolve(&asked)).await
}

/// Makes one of a class of the browser's.
pub fn make(class: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let class: Function = get(&window(), class).dyn_into()?;
    Reflect::construct(&class, &list(arguments))
}

pub fn list(parts: &[&JsValue]) -> Array {
    parts.iter().copied().collect()
}

/// Waits, from now on, for one of the first events, which is well, or one of the second, which is not.
pub fn either(of: &JsValue, kept: &[&str], broken: &[&str]) -> JsFuture {
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        kept.iter().for_each(|name| set(of, name, &resolve));
        broken.iter().for_each(|name| set(of, name, &reject));
    });
    JsFuture::from(promise)
}

/// An answer to events, for as long as it is held.
pub fn answer(work: impl Fn(JsValue) + 'static) -> Closure<dyn Fn(Event)> {
    Closure::new(move |event: Event| work(event.into()))
}
