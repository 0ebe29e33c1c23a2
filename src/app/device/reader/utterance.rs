//! Hands one portion of a text to a voice of the phone, and waits until it is said.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::js::{answer, call, either, make, number, set, text};
use super::voices::{synthesis, wait};

/// How fast the voice goes: as it does by itself, and for a child that is new to the language.
const NORMAL: f64 = 1.0;
const SLOW: f64 = 0.7;

/// A voice that has not begun by then never will, in milliseconds.
const SILENT: i32 = 6_000;

thread_local! {
    /// Voices that tell where they are, by their names.
    static TELLING: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Why a text was not said to its end.
pub enum Halt {
    /// Something else is being said, or nothing any more.
    Overtaken,
    /// This voice does not work on this phone, whatever the list says.
    Mute,
}

/// Whether this voice has told where it is before.
pub fn tells(voice: &JsValue) -> bool {
    let name = name(voice);
    TELLING.with_borrow(|telling| telling.contains(&name))
}

/// Says `portion`, and tells `mark` where the voice is: a place in its text, as JavaScript counts it.
pub async fn say(voice: &JsValue, portion: &str, slow: bool, mark: impl Fn(usize) + 'static) -> Result<(), Halt> {
    let synthesis = synthesis().ok_or(Halt::Mute)?;
    let utterance = make("SpeechSynthesisUtterance", &[&portion.into()]).map_err(|_| Halt::Mute)?;
    let language = text(voice, "lang").unwrap_or_default().replace('_', "-");
    set(&utterance, "lang", &language.into());
    set(&utterance, "voice", voice);
    set(&utterance, "rate", &if slow { SLOW } else { NORMAL }.into());
    let begun = Rc::new(Cell::new(false));
    let start = answer({
        let begun = begun.clone();
        move |_| begun.set(true)
    });
    set(&utterance, "onstart", start.as_ref());
    mark(0);
    let boundary = answer({
        let name = name(voice);
        move |event| {
            TELLING.with_borrow_mut(|telling| {
                if !telling.contains(&name) {
                    telling.push(name.clone());
                }
            });
            // A place in the text: whole, and never below its beginning.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            mark(number(&event, "charIndex").unwrap_or_default() as usize);
        }
    });
    set(&utterance, "onboundary", boundary.as_ref());
    let late = {
        let utterance = utterance.clone();
        Closure::once_into_js(move || {
            if !begun.get() {
                // A promise that is kept already does not mind.
                drop(call(&utterance, "onerror", &[]));
            }
        })
    };
    wait(late.unchecked_ref(), SILENT);
    drop(call(&synthesis, "resume", &[]));
    let said = either(&utterance, &["onend"], &["onerror"]);
    drop(call(&synthesis, "speak", &[&utterance]));
    let said = said.await;
    // A voice may call late: then nobody listens any more.
    set(&utterance, "onstart", &JsValue::NULL);
    set(&utterance, "onboundary", &JsValue::NULL);
    match said {
        Ok(_) => Ok(()),
        Err(error) => match text(&error, "error").as_deref() {
            Some("interrupted" | "canceled" | "not-allowed") => Err(Halt::Overtaken),
            _ => {
                drop(call(&synthesis, "cancel", &[]));
                Err(Halt::Mute)
            }
        },
    }
}

/// What the browser knows the voice by.
fn name(voice: &JsValue) -> String {
    text(voice, "voiceURI").unwrap_or_default()
}
