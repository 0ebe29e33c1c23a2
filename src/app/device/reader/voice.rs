//! Says texts, one after the other. Each turn ends the one before: only the last tap is heard.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlAudioElement, SpeechSynthesisEvent, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::super::browser::{document, spawn};
use super::super::loader::Shelf;
use super::voices::{self, property, synthesis, wait};
use crate::app::state::{App, Notice, Spot, Tongues};
use crate::text::Key;
use crate::text::speech::{Speech, Utterance};

/// How fast the voice goes: as it does by itself, and for a child that is new to the language.
const NORMAL: f32 = 1.0;
const SLOW: f32 = 0.7;

/// A voice that has not begun by then never will, in milliseconds.
const SILENT: i32 = 6_000;

thread_local! {
    /// Counts the turns, so that one that was overtaken notices.
    static TURN: Cell<u64> = const { Cell::new(0) };
    /// What was last wished for.
    static LAST: RefCell<Vec<Key>> = const { RefCell::new(Vec::new()) };
    /// Voices that tell where they are, by their names.
    static TELLING: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// The control that was tapped, while it is heard.
    static BUTTON: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// The recording that is being heard.
    static SOUND: RefCell<Option<HtmlAudioElement>> = const { RefCell::new(None) };
}

/// Why a text was not said to its end.
enum Halt {
    /// Something else is being said, or nothing any more.
    Overtaken,
    /// This voice does not work on this phone, whatever the list says.
    Mute,
}

/// Answers a tap on a control to listen: says what it names, or ends that.
pub fn tapped(app: App, shelf: &'static Shelf) {
    let Ok(Some(button)) = document().query_selector("[data-asked]") else { return };
    // What is there can be taken away.
    let _ = button.remove_attribute("data-asked");
    if BUTTON.with_borrow(|heard| heard.as_ref().is_some_and(|heard| heard.is_same_node(Some(&button)))) {
        return hush(&app);
    }
    let names = button.get_attribute("data-say").unwrap_or_default();
    let mut names = names.split(' ');
    let Some(tongues) = names.next().and_then(|tongues| tongues.parse().ok()) else { return };
    hear(app, shelf, names.map(Key::from_name).collect(), tongues);
    press(&button, true);
    BUTTON.set(Some(button));
}

fn press(button: &Element, pressed: bool) {
    // Setting an attribute of ours cannot fail.
    let _ = button.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
}

/// Ends whatever is being said.
pub fn hush(app: &App) {
    TURN.set(TURN.get() + 1);
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
    hush_sound();
    release();
    if app.reading.with_untracked(|reading| reading.spot.is_some()) {
        app.reading.update(|reading| reading.spot = None);
    }
}

fn release() {
    if let Some(button) = BUTTON.take() {
        press(&button, false);
    }
}

/// Ends a sound alone.
pub fn hush_sound() {
    if let Some(sound) = SOUND.take() {
        // Pausing cannot fail for a sound that exists.
        let _ = sound.pause();
    }
}

/// What was last wished for, in Dutch.
pub fn again_in_dutch(app: App, shelf: &'static Shelf) {
    hear(app, shelf, LAST.with_borrow(Clone::clone), Tongues::Dutch);
}

/// Says `keys` one after the other.
pub fn hear(app: App, shelf: &'static Shelf, keys: Vec<Key>, tongues: Tongues) {
    hush(&app);
    app.notices.close(Notice::NoVoice);
    app.notices.close(Notice::NoDutchVoice);
    LAST.set(keys.clone());
    // Shown at once, whatever the voice waits for.
    let first = tongues.order(app.settings.text.get_untracked(), app.words.has_two())[0];
    if let Some(key) = keys.first() {
        move_to(&app, Some(Spot { key: key.clone(), dutch: first, sentence: 0 }));
    }
    let turn = TURN.get();
    spawn(async move {
        // Said to its end, or refused: only who was overtaken has nothing to tidy up.
        drop(hear_all(&app, shelf, &keys, tongues, turn).await);
        if TURN.get() == turn {
            move_to(&app, None);
            release();
        }
    });
}

async fn hear_all(app: &App, shelf: &Shelf, keys: &[Key], tongues: Tongues, turn: u64) -> Result<(), Halt> {
    let order = tongues.order(app.settings.text.get_untracked(), app.words.has_two());
    // A language without a voice is said to have none once, and passed over.
    let mut mute = Vec::new();
    for key in keys {
        for dutch in order.iter().copied().filter(|dutch| !mute.contains(dutch)).collect::<Vec<_>>() {
            let mut dutch = dutch;
            let mut text = if dutch { app.words.dutch() } else { app.words.home() }.read(key);
            // What the app itself says has no Dutch beside it: then it is said as it stands on the screen, once.
            if text.is_empty() && dutch && order.len() == 1 {
                dutch = false;
                text = app.words.home().read(key);
            }
            if text.is_empty() {
                continue;
            }
            move_to(app, Some(Spot { key: key.clone(), dutch, sentence: 0 }));
            match say(app, shelf, key, dutch, &text, turn).await {
                Ok(()) => {}
                Err(Halt::Overtaken) => return Err(Halt::Overtaken),
                Err(Halt::Mute) => {
                    // Where Dutch is what is spoken at home there is no other language to offer.
                    let is_home = !dutch && app.words.has_two();
                    app.notices.show(if is_home { Notice::NoVoice } else { Notice::NoDutchVoice });
                    mute.push(dutch);
                }
            }
        }
    }
    Ok(())
}

async fn say(app: &App, shelf: &Shelf, key: &Key, dutch: bool, text: &str, turn: u64) -> Result<(), Halt> {
    let language = if dutch { app.words.dutch() } else { app.words.home() }.language();
    if let Some(address) = shelf.sound(&language.tag, key).await {
        goes_on(turn)?;
        // A sound that cannot be had without a network is no reason to be silent.
        if play(&address).await {
            return goes_on(turn);
        }
    }
    let voice = voices::of(language).await;
    goes_on(turn)?;
    let voice = voice.ok_or(Halt::Mute)?;
    let name = voice.voice_uri();
    let mut speech = Speech::of(text);
    while let Some(portion) = speech.next(TELLING.with_borrow(|telling| telling.contains(&name))) {
        utter(app, &voice, key, dutch, portion).await?;
        goes_on(turn)?;
    }
    Ok(())
}

fn goes_on(turn: u64) -> Result<(), Halt> {
    if TURN.get() == turn { Ok(()) } else { Err(Halt::Overtaken) }
}

fn move_to(app: &App, spot: Option<Spot>) {
    if app.reading.with_untracked(|reading| reading.spot != spot) {
        app.reading.update(|reading| reading.spot = spot);
    }
}

/// Hands one portion to the voice and waits until it is said.
async fn utter(
    app: &App,
    voice: &SpeechSynthesisVoice,
    key: &Key,
    dutch: bool,
    portion: Utterance,
) -> Result<(), Halt> {
    let synthesis = synthesis().ok_or(Halt::Mute)?;
    let utterance = SpeechSynthesisUtterance::new_with_text(&portion.text).map_err(|_| Halt::Mute)?;
    utterance.set_lang(&voice.lang().replace('_', "-"));
    utterance.set_voice(Some(voice));
    utterance.set_rate(if app.reading.with_untracked(|reading| reading.slow) { SLOW } else { NORMAL });
    let begun = Rc::new(Cell::new(false));
    let start = Closure::<dyn Fn(JsValue)>::new({
        let begun = begun.clone();
        move |_| begun.set(true)
    });
    utterance.set_onstart(Some(start.as_ref().unchecked_ref()));
    let (app, turn, name) = (*app, TURN.get(), voice.voice_uri());
    let mark = move |place: usize, key: &Key| {
        if TURN.get() == turn {
            move_to(&app, Some(Spot { key: key.clone(), dutch, sentence: portion.sentence_at(place) }));
        }
    };
    mark(0, key);
    let boundary = Closure::<dyn Fn(SpeechSynthesisEvent)>::new({
        let key = key.clone();
        move |event: SpeechSynthesisEvent| {
            TELLING.with_borrow_mut(|telling| {
                if !telling.contains(&name) {
                    telling.push(name.clone());
                }
            });
            mark(event.char_index() as usize, &key);
        }
    });
    utterance.set_onboundary(Some(boundary.as_ref().unchecked_ref()));
    let mut watch = None;
    let said = Promise::new(&mut |resolve, reject| {
        utterance.set_onend(Some(&resolve));
        utterance.set_onerror(Some(&reject));
        let begun = begun.clone();
        let late = Closure::<dyn Fn()>::new(move || {
            if !begun.get() {
                // A promise that is kept already does not mind.
                let _ = reject.call0(&JsValue::UNDEFINED);
            }
        });
        wait(late.as_ref().unchecked_ref(), SILENT);
        watch = Some(late);
    });
    synthesis.resume();
    synthesis.speak(&utterance);
    let said = JsFuture::from(said).await;
    // A voice may call late: then nobody listens any more. The watch is let go when its time has come.
    utterance.set_onstart(None);
    utterance.set_onboundary(None);
    if let Some(watch) = watch {
        watch.forget();
    }
    match said {
        Ok(_) => Ok(()),
        Err(error) => match property(&error, "error").as_deref() {
            Some("interrupted" | "canceled" | "not-allowed") => Err(Halt::Overtaken),
            _ => {
                synthesis.cancel();
                Err(Halt::Mute)
            }
        },
    }
}

/// Plays the sound at `address` to its end; says whether it could.
pub async fn play(address: &str) -> bool {
    let Ok(sound) = HtmlAudioElement::new_with_src(address) else { return false };
    SOUND.set(Some(sound.clone()));
    let heard = Promise::new(&mut |resolve, reject| {
        sound.set_onended(Some(&resolve));
        sound.set_onpause(Some(&resolve));
        sound.set_onerror(Some(&reject));
    });
    let Ok(begun) = sound.play() else { return false };
    JsFuture::from(begun).await.is_ok() && JsFuture::from(heard).await.is_ok()
}
