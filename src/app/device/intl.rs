//! Numbers on a phone: the browser's own `Intl`, which costs no download.

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::text::{Format, Language};

/// Writes for one locale.
pub struct BrowserIntl {
    locale: String,
}

impl BrowserIntl {
    pub fn new(language: &Language) -> Self {
        Self { locale: language.locale() }
    }

    fn locales(&self) -> Array {
        Array::of1(&JsValue::from_str(&self.locale))
    }
}

fn options(pairs: &[(&str, JsValue)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &JsValue::from_str(name), value);
    }
    options
}

fn call(format: &Function, value: &JsValue) -> Option<String> {
    format.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}

impl Format for BrowserIntl {
    fn number(&self, value: f64, decimals: u8) -> String {
        let decimals = JsValue::from(decimals);
        let options = options(&[("minimumFractionDigits", decimals.clone()), ("maximumFractionDigits", decimals)]);
        let format = Intl::NumberFormat::new(&self.locales(), &options).format();
        call(&format, &JsValue::from_f64(value)).unwrap_or_else(|| value.to_string())
    }
}
