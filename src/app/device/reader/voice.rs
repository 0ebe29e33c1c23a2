//! Says texts, one after the other. Each turn ends the one before: only the last tap is heard.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::super::browser::{document, spawn};
use super::js::{ask, call, either, make};
use super::utterance::{self, Halt};
use super::voices::{self, synthesis};
use super::{on_page, sounds};
use crate::app::state::{App, Notice, Spot, Tongues};
use crate::text::Key;
use crate::text::speech::Speech;

thread_local! {
    /// Counts the turns, so that one that was overtaken notices.
    static TURN: Cell<u64> = const { Cell::new(0) };
    /// What was asked for last.
    static LAST: RefCell<Vec<Key>> = const { RefCell::new(Vec::new()) };
    /// The control that was tapped, while it is heard.
    static BUTTON: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// The recording that is being heard.
    static SOUND: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Answers a tap on a control to listen: says what it names, or ends that.
pub fn tapped(app: App) {
    let Ok(Some(button)) = document().query_selector("[data-asked]") else { return };
    // What is there can be taken away.
    let _ = button.remove_attribute("data-asked");
    if BUTTON.with_borrow(|heard| heard.as_ref().is_some_and(|heard| *heard == button)) {
        return hush(&app);
    }
    let names = button.get_attribute("data-say").unwrap_or_default();
    let mut names = names.split(' ');
    let Some(tongues) = names.next().and_then(|tongues| tongues.parse().ok()) else { return };
    hear(app, names.map(Key::from_name).collect(), tongues);
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
        drop(call(&synthesis, "cancel", &[]));
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
        drop(call(&sound, "pause", &[]));
    }
}

/// What was asked for last, in Dutch.
pub fn again_in_dutch(app: App) {
    hear(app, LAST.with_borrow(Clone::clone), Tongues::Dutch);
}

/// Says `keys` one after the other.
pub fn hear(app: App, keys: Vec<Key>, tongues: Tongues) {
    hush(&app);
    for notice in [Notice::NoVoice, Notice::NoVoiceHere, Notice::NoDutchVoice] {
        app.notices.close(notice);
    }
    LAST.set(keys.clone());
    // Shown at once, whatever the voice waits for.
    let first = tongues.order(app.settings.text.get_untracked(), app.words.has_two())[0];
    if let Some(key) = keys.first() {
        move_to(&app, Some(Spot { key: key.clone(), dutch: first, sentence: 0 }));
    }
    let turn = TURN.get();
    spawn(async move {
        // Said to its end, or refused: only who was overtaken has nothing to tidy up.
        drop(hear_all(&app, &keys, tongues, turn).await);
        if TURN.get() == turn {
            move_to(&app, None);
            release();
        }
    });
}

async fn hear_all(app: &App, keys: &[Key], tongues: Tongues, turn: u64) -> Result<(), Halt> {
    let order = tongues.order(app.settings.text.get_untracked(), app.words.has_two());
    // A language without a voice is said to have none once, and passed over.
    let mut mute = Vec::new();
    for key in keys {
        for dutch in order.iter().copied().filter(|dutch| !mute.contains(dutch)).collect::<Vec<_>>() {
            let mut dutch = dutch;
            let mut text = if dutch { app.words.dutch().read(key) } else { at_home(app, key) };
            // What the app itself says has no Dutch beside it: then it is said as it stands on the screen, once.
            if text.is_empty() && dutch && order.len() == 1 {
                dutch = false;
                text = at_home(app, key);
            }
            if text.is_empty() {
                continue;
            }
            move_to(app, Some(Spot { key: key.clone(), dutch, sentence: 0 }));
            match say(app, key, dutch, &text, turn).await {
                Ok(()) => {}
                Err(Halt::Overtaken) => return Err(Halt::Overtaken),
                Err(Halt::Mute) => {
                    // Where Dutch is what is spoken at home there is no other language to offer.
                    app.notices.show(match !dutch && app.words.has_two() {
                        true if key.id_on_page().is_some() => Notice::NoVoiceHere,
                        true => Notice::NoVoice,
                        false => Notice::NoDutchVoice,
                    });
                    mute.push(dutch);
                }
            }
        }
    }
    Ok(())
}

/// In the language spoken at home: the words of a file, or what stands on the page.
fn at_home(app: &App, key: &Key) -> String {
    key.id_on_page().map_or_else(|| app.words.home().read(key), on_page::text_of)
}

async fn say(app: &App, key: &Key, dutch: bool, text: &str, turn: u64) -> Result<(), Halt> {
    let language = if dutch { app.words.dutch() } else { app.words.home() }.language();
    if let Some(address) = sounds::of(&language.tag, key).await {
        goes_on(turn)?;
        // A sound that cannot be had without a network is no reason to be silent.
        if play(&address).await {
            return goes_on(turn);
        }
    }
    let voice = voices::of(language).await;
    goes_on(turn)?;
    let voice = voice.ok_or(Halt::Mute)?;
    let mut speech = Speech::of(text);
    while let Some(portion) = speech.next(utterance::tells(&voice)) {
        let slow = app.reading.with_untracked(|reading| reading.slow);
        let (app, key, said) = (*app, key.clone(), portion.text.clone());
        let mark = move |place| {
            if TURN.get() == turn {
                move_to(&app, Some(Spot { key: key.clone(), dutch, sentence: portion.sentence_at(place) }));
            }
        };
        utterance::say(&voice, &said, slow, mark).await?;
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

/// Plays the sound at `address` to its end; says whether it could.
pub async fn play(address: &str) -> bool {
    let Ok(sound) = make("Audio", &[&address.into()]) else { return false };
    SOUND.set(Some(sound.clone()));
    let heard = either(&sound, &["onended", "onpause"], &["onerror"]);
    ask(&sound, "play", &[]).await.is_ok() && heard.await.is_ok()
}
