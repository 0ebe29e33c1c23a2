//! The parent's own voice: recorded in the form that this browser can play back, and kept page by page.
//!
//! What was recorded before stays until the new one is whole and kept. What a call cuts off is kept as far as it came,
//! where there was nothing before.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

use super::super::browser::{spawn, window};
use super::js::{answer, call, get, make, number, set, text};
use super::microphone::{form, switch_off, tracks};
use super::{kept, microphone, voice};
use crate::app::state::{App, Recorder, RecordingError};
use crate::content::StoryId;

/// How often what was recorded is handed over, in milliseconds: no more than this is lost, whatever happens.
const SLICE: i32 = 1_000;

thread_local! {
    static RUNNING: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// Whether something else than the parent ended it.
    static IS_CUT: Cell<bool> = const { Cell::new(false) };
    /// What there was no room for.
    static UNKEPT: RefCell<Vec<(String, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// Looks for what was recorded before.
pub fn look(app: App) {
    spawn(async move {
        // A browser that stores nothing has no recordings.
        let kept = kept::list().await.unwrap_or_default();
        app.reading.update(|reading| reading.kept = kept);
    });
}

fn set_state(app: &App, recorder: Recorder, failure: Option<RecordingError>) {
    app.reading.update(|reading| (reading.recorder, reading.failure) = (recorder, failure));
}

/// Asks for the microphone and records until it is stopped.
pub fn record(app: App, story: StoryId, page: usize) {
    voice::hush(&app);
    stop();
    set_state(&app, Recorder::Asking, None);
    spawn(async move {
        if let Err(failure) = begin(app, story, page).await {
            set_state(&app, Recorder::Idle, Some(failure));
        }
    });
}

async fn begin(app: App, story: StoryId, page: usize) -> Result<(), RecordingError> {
    let stream = microphone::open().await?;
    let off = stream.clone();
    // The page was turned while she was asked: then nobody reads it any more.
    if app.reading.with_untracked(|reading| reading.page) != Some(page) {
        switch_off(&off);
        set_state(&app, Recorder::Idle, None);
        return Ok(());
    }
    begin_with(app, story, page, stream).inspect_err(|_| switch_off(&off))
}

fn begin_with(app: App, story: StoryId, page: usize, stream: JsValue) -> Result<(), RecordingError> {
    let options = js_sys::Object::new();
    if let Some(form) = form() {
        set(&options, "mimeType", &form.into());
    }
    set(&options, "audioBitsPerSecond", &32_000.into());
    let recorder = make("MediaRecorder", &[&stream, &options]).map_err(|_| RecordingError::Unable)?;
    let parts = Rc::new(Array::new());
    let take = answer({
        let parts = parts.clone();
        move |event| {
            let part = get(&event, "data");
            if number(&part, "size").is_some_and(|size| size > 0.0) {
                parts.push(&part);
            }
        }
    });
    set(&recorder, "ondataavailable", take.as_ref());
    // The browser holds it for as long as it records, which is not known here.
    take.forget();
    for track in tracks(&stream) {
        // The microphone was taken away.
        set(&track, "onended", &Closure::once_into_js(cut));
    }
    let form = get(&recorder, "mimeType");
    let ended = Closure::once_into_js(move || {
        switch_off(&stream);
        RUNNING.set(None);
        finish(app, story, page, &parts, &form);
    });
    set(&recorder, "onstop", &ended);
    IS_CUT.set(false);
    call(&recorder, "start", &[&SLICE.into()]).map_err(|_| RecordingError::Unable)?;
    RUNNING.set(Some(recorder));
    set_state(&app, Recorder::Recording, None);
    Ok(())
}

/// Ends the recording as a call does.
pub fn cut() {
    if RUNNING.with_borrow(Option::is_some) {
        IS_CUT.set(true);
    }
    stop();
}

/// Ends what is recorded, which is kept, or what is heard.
pub fn stop() {
    if let Some(recorder) = RUNNING.with_borrow(Clone::clone)
        && text(&recorder, "state").is_some_and(|state| state != "inactive")
    {
        // It runs: so it can be stopped.
        drop(call(&recorder, "stop", &[]));
    }
    voice::hush_sound();
}

/// Keeps what was recorded.
fn finish(app: App, story: StoryId, page: usize, parts: &Array, form: &JsValue) {
    let size = |blob: &JsValue| number(blob, "size").unwrap_or_default();
    let blob = kept::blob(parts, form).ok().filter(|blob| size(blob) > 0.0);
    let is_cut = IS_CUT.take();
    let had = app.reading.with_untracked(|reading| reading.has(&story, page));
    let Some(blob) = blob.filter(|_| !(is_cut && had)) else {
        let failure = if is_cut && had { Some(RecordingError::CutAgain) } else { Some(RecordingError::Unable) };
        return set_state(&app, Recorder::Idle, failure);
    };
    spawn(async move {
        let name = kept::name(&story, page);
        UNKEPT.with_borrow_mut(|unkept| unkept.retain(|(known, _)| *known != name));
        let failure = match kept::put(&name, &blob).await {
            Ok(()) => is_cut.then_some(RecordingError::Cut),
            Err(_) => {
                UNKEPT.with_borrow_mut(|unkept| unkept.push((name, blob.clone())));
                Some(RecordingError::Full)
            }
        };
        app.reading.update(|reading| {
            // Exact up to more than any phone holds.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let size = size(&blob) as u64;
            reading.kept.retain(|kept| !(kept.story == story && kept.page == page));
            reading.kept.push(crate::app::state::Kept { story, page, size });
            (reading.recorder, reading.failure) = (Recorder::Idle, failure);
        });
    });
}

/// Plays the recording of that page.
pub fn play(app: App, story: StoryId, page: usize) {
    voice::hush(&app);
    set_state(&app, Recorder::Playing, None);
    spawn(async move {
        let name = kept::name(&story, page);
        let unkept = UNKEPT.with_borrow(|unkept| unkept.iter().find(|(known, _)| *known == name).cloned());
        let blob = match unkept {
            Some((_, blob)) => Some(blob),
            None => kept::get(&name).await.ok().flatten(),
        };
        let class = get(&window(), "URL");
        let address = blob.and_then(|blob| call(&class, "createObjectURL", &[&blob]).ok());
        if let Some(address) = address.and_then(|address| address.as_string()) {
            voice::play(&address).await;
            // What was made can be taken back.
            drop(call(&class, "revokeObjectURL", &[&address.into()]));
        }
        if app.reading.with_untracked(|reading| reading.recorder == Recorder::Playing) {
            set_state(&app, Recorder::Idle, None);
        }
    });
}

/// Takes the recording of that page away.
pub fn forget(app: App, story: StoryId, page: usize) {
    spawn(async move {
        let name = kept::name(&story, page);
        UNKEPT.with_borrow_mut(|unkept| unkept.retain(|(known, _)| *known != name));
        // What is not there is forgotten already.
        let _ = kept::forget(&name).await;
        look(app);
    });
}
