//! The microphone: asked for, switched off, and in which form a browser records what it hears.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use super::super::browser::window;
use super::js::{ask, call, get, make, set, text};
use crate::app::state::RecordingError;

/// Forms of sound, the most sparing first; Safari knows the second alone.
const FORMS: [&str; 4] = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus", "audio/webm"];

/// Asks the parent for it; what comes is a stream of its sound.
pub async fn open() -> Result<JsValue, RecordingError> {
    // Absent where a page may not ask, and in old browsers.
    let devices = get(&window().navigator(), "mediaDevices");
    if !devices.is_object() || get(&window(), "MediaRecorder").is_undefined() {
        return Err(RecordingError::Unable);
    }
    let wanted = js_sys::Object::new();
    set(&wanted, "audio", &JsValue::TRUE);
    ask(&devices, "getUserMedia", &[&wanted]).await.map_err(|error| match text(&error, "name").as_deref() {
        Some("NotAllowedError" | "SecurityError") => RecordingError::Denied,
        _ => RecordingError::Unable,
    })
}

/// The first form that this browser both records and plays; `None` leaves the choice to it.
pub fn form() -> Option<&'static str> {
    let (class, player) = (get(&window(), "MediaRecorder"), make("Audio", &[]).ok()?);
    let yes =
        |of: &JsValue, name: &str, form: &str| call(of, name, &[&form.into()]).is_ok_and(|answer| answer.is_truthy());
    FORMS.into_iter().find(|form| yes(&class, "isTypeSupported", form) && yes(&player, "canPlayType", form))
}

/// The tracks of a stream, each of which the phone can take away.
pub fn tracks(stream: &JsValue) -> Vec<JsValue> {
    let tracks = call(stream, "getTracks", &[]).and_then(JsCast::dyn_into::<Array>);
    tracks.map(|tracks| tracks.iter().collect()).unwrap_or_default()
}

/// Lets go of the microphone, and of the sign on the screen that it is on.
pub fn switch_off(stream: &JsValue) {
    for track in tracks(stream) {
        set(&track, "onended", &JsValue::NULL);
        drop(call(&track, "stop", &[]));
    }
}
