//! The parent's own voice: recorded in the form that this browser can play back, and kept page by page.
//!
//! What was recorded before stays until the new one is whole and kept. What a call cuts off is kept as far as it came, where
//! there was nothing before.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobEvent, BlobPropertyBag, HtmlAudioElement, MediaRecorder, MediaRecorderOptions, MediaStream,
    MediaStreamConstraints, MediaStreamTrack, RecordingState, Url,
};

use super::super::browser::{document, spawn, window};
use super::voices::property;
use super::{kept, voice};
use crate::app::state::{App, Mishap, Recorder};
use crate::content::StoryId;

/// How often what was recorded is handed over, in milliseconds: no more than this is lost, whatever happens.
const SLICE: i32 = 1_000;

/// Forms of sound, the most sparing first; Safari knows the second alone.
const FORMS: [&str; 4] = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus", "audio/webm"];

thread_local! {
    static RUNNING: RefCell<Option<MediaRecorder>> = const { RefCell::new(None) };
    /// Whether something else than the parent ended it.
    static IS_CUT: Cell<bool> = const { Cell::new(false) };
    /// What there was no room for.
    static UNKEPT: RefCell<Vec<(String, Blob)>> = const { RefCell::new(Vec::new()) };
}

/// Looks for what was recorded before.
pub fn look(app: App) {
    spawn(async move {
        // A browser that stores nothing has no recordings.
        let kept = kept::list().await.unwrap_or_default();
        app.reading.update(|reading| reading.kept = kept);
    });
}

fn set(app: &App, recorder: Recorder, mishap: Option<Mishap>) {
    app.reading.update(|reading| (reading.recorder, reading.mishap) = (recorder, mishap));
}

/// Asks for the microphone and records until it is stopped.
pub fn record(app: App, story: StoryId, page: usize) {
    voice::hush(&app);
    stop();
    set(&app, Recorder::Asking, None);
    spawn(async move {
        if let Err(mishap) = begin(app, story, page).await {
            set(&app, Recorder::Idle, Some(mishap));
        }
    });
}

async fn begin(app: App, story: StoryId, page: usize) -> Result<(), Mishap> {
    let stream = microphone().await?;
    let off = stream.clone();
    // The page was turned while she was asked: then nobody reads it any more.
    if app.reading.with_untracked(|reading| reading.page) != Some(page) {
        switch_off(&off);
        set(&app, Recorder::Idle, None);
        return Ok(());
    }
    begin_with(app, story, page, stream).inspect_err(|_| switch_off(&off))
}

fn begin_with(app: App, story: StoryId, page: usize, stream: MediaStream) -> Result<(), Mishap> {
    let options = MediaRecorderOptions::new();
    if let Some(form) = form() {
        options.set_mime_type(form);
    }
    options.set_audio_bits_per_second(32_000);
    let recorder = MediaRecorder::new_with_media_stream_and_media_recorder_options(&stream, &options);
    let recorder = recorder.map_err(|_| Mishap::Unable)?;
    let parts = Rc::new(Array::new());
    let take = Closure::<dyn Fn(BlobEvent)>::new({
        let parts = parts.clone();
        move |event: BlobEvent| {
            if let Some(part) = event.data().filter(|part| part.size() > 0.0) {
                parts.push(&part);
            }
        }
    });
    recorder.set_ondataavailable(Some(take.as_ref().unchecked_ref()));
    // The browser holds it for as long as it records, which is not known here.
    take.forget();
    for track in stream.get_audio_tracks().iter() {
        let track: MediaStreamTrack = track.unchecked_into();
        // The microphone was taken away.
        track.set_onended(Some(Closure::once_into_js(cut).unchecked_ref()));
    }
    let form = recorder.mime_type();
    let ended = Closure::once_into_js(move || {
        switch_off(&stream);
        RUNNING.set(None);
        finish(app, story, page, &parts, &form);
    });
    recorder.set_onstop(Some(ended.unchecked_ref()));
    IS_CUT.set(false);
    recorder.start_with_time_slice(SLICE).map_err(|_| Mishap::Unable)?;
    RUNNING.set(Some(recorder));
    set(&app, Recorder::Recording, None);
    Ok(())
}

async fn microphone() -> Result<MediaStream, Mishap> {
    // Absent where a page may not ask, and in old browsers.
    let devices = window().navigator().media_devices().map_err(|_| Mishap::Unable)?;
    if !devices.is_object() || js_sys::Reflect::has(&window(), &"MediaRecorder".into()) != Ok(true) {
        return Err(Mishap::Unable);
    }
    let wanted = MediaStreamConstraints::new();
    wanted.set_audio(&JsValue::TRUE);
    let asked = devices.get_user_media_with_constraints(&wanted).map_err(|_| Mishap::Unable)?;
    match JsFuture::from(asked).await {
        Ok(stream) => Ok(stream.unchecked_into()),
        Err(error) => Err(match property(&error, "name").as_deref() {
            Some("NotAllowedError" | "SecurityError") => Mishap::Denied,
            _ => Mishap::Unable,
        }),
    }
}

/// The first form that this browser both records and plays; `None` leaves the choice to it.
fn form() -> Option<&'static str> {
    let audio: HtmlAudioElement = document().create_element("audio").ok()?.unchecked_into();
    FORMS.into_iter().find(|form| MediaRecorder::is_type_supported(form) && !audio.can_play_type(form).is_empty())
}

fn switch_off(stream: &MediaStream) {
    for track in stream.get_tracks().iter() {
        let track: MediaStreamTrack = track.unchecked_into();
        track.set_onended(None);
        track.stop();
    }
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
        && recorder.state() != RecordingState::Inactive
    {
        // It runs: so it can be stopped.
        let _ = recorder.stop();
    }
    voice::hush_sound();
}

/// Keeps what was recorded.
fn finish(app: App, story: StoryId, page: usize, parts: &Array, form: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(form);
    let blob = Blob::new_with_blob_sequence_and_options(parts, &options).ok().filter(|blob| blob.size() > 0.0);
    let is_cut = IS_CUT.take();
    let had = app.reading.with_untracked(|reading| reading.has(&story, page));
    let Some(blob) = blob.filter(|_| !(is_cut && had)) else {
        let mishap = if is_cut && had { Some(Mishap::CutAgain) } else { Some(Mishap::Unable) };
        return set(&app, Recorder::Idle, mishap);
    };
    spawn(async move {
        let name = kept::name(&story, page);
        UNKEPT.with_borrow_mut(|unkept| unkept.retain(|(known, _)| *known != name));
        let mishap = match kept::put(&name, &blob).await {
            Ok(()) => is_cut.then_some(Mishap::Cut),
            Err(_) => {
                UNKEPT.with_borrow_mut(|unkept| unkept.push((name, blob.clone())));
                Some(Mishap::Full)
            }
        };
        app.reading.update(|reading| {
            // Exact up to more than any phone holds.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let size = blob.size() as u64;
            reading.kept.retain(|kept| !(kept.story == story && kept.page == page));
            reading.kept.push(crate::app::state::Kept { story, page, size });
            (reading.recorder, reading.mishap) = (Recorder::Idle, mishap);
        });
    });
}

/// Plays the recording of that page.
pub fn play(app: App, story: StoryId, page: usize) {
    voice::hush(&app);
    set(&app, Recorder::Playing, None);
    spawn(async move {
        let name = kept::name(&story, page);
        let unkept = UNKEPT.with_borrow(|unkept| unkept.iter().find(|(known, _)| *known == name).cloned());
        let blob = match unkept {
            Some((_, blob)) => Some(blob),
            None => kept::get(&name).await.ok().flatten(),
        };
        if let Some(address) = blob.and_then(|blob| Url::create_object_url_with_blob(&blob).ok()) {
            voice::play(&address).await;
            // What was made can be taken back.
            let _ = Url::revoke_object_url(&address);
        }
        if app.reading.with_untracked(|reading| reading.recorder == Recorder::Playing) {
            set(&app, Recorder::Idle, None);
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
