//! What was recorded, in IndexedDB: the sounds by story and page, and beside them how large each is, so that a list needs
//! none of them.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode};

use super::super::browser::window;
use crate::app::state::Kept;
use crate::content::StoryId;
use crate::family::file::Voices;

/// The name of the database.
pub const NAME: &str = "thuistaal";
const VOICES: &str = "voices";
const SIZES: &str = "sizes";

/// The name of a recording: `who-is-awake/0`.
pub fn name(story: &StoryId, page: usize) -> String {
    format!("{story}/{page}")
}

/// One visit to the database, closed at its end so that erasing need not wait.
struct Visit {
    database: IdbDatabase,
    transaction: IdbTransaction,
}

impl Visit {
    async fn begin(mode: IdbTransactionMode) -> Result<Self, JsValue> {
        let factory = window().indexed_db()?.ok_or(JsValue::NULL)?;
        let opening = factory.open_with_u32(NAME, 1)?;
        let made = opening.clone();
        let make = wasm_bindgen::prelude::Closure::once_into_js(move || -> Result<(), JsValue> {
            let database: IdbDatabase = made.result()?.unchecked_into();
            database.create_object_store(VOICES)?;
            database.create_object_store(SIZES)?;
            Ok(())
        });
        opening.set_onupgradeneeded(Some(make.unchecked_ref()));
        let database: IdbDatabase = done(&opening).await?.unchecked_into();
        let stores = Array::of2(&VOICES.into(), &SIZES.into());
        let transaction = database.transaction_with_str_sequence_and_mode(&stores, mode)?;
        Ok(Self { database, transaction })
    }

    fn store(&self, name: &str) -> Result<IdbObjectStore, JsValue> {
        self.transaction.object_store(name)
    }

    /// Waits until everything is on the disk: a full phone says so only here.
    async fn commit(self) -> Result<(), JsValue> {
        let ended = Promise::new(&mut |resolve, reject| {
            self.transaction.set_oncomplete(Some(&resolve));
            self.transaction.set_onabort(Some(&reject));
        });
        JsFuture::from(ended).await.map(drop)
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        self.database.close();
    }
}

/// What a request comes to.
async fn done(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let ended = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(ended).await?;
    request.result()
}

pub async fn put(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let bytes = JsFuture::from(blob.array_buffer()).await?;
    put_bytes(name, &blob.type_(), &bytes, blob.size()).await
}

/// As bytes and their form: Safari has lost blobs that it stored.
async fn put_bytes(name: &str, form: &str, bytes: &JsValue, size: f64) -> Result<(), JsValue> {
    let visit = Visit::begin(IdbTransactionMode::Readwrite).await?;
    visit.store(VOICES)?.put_with_key(&Array::of2(&form.into(), bytes), &name.into())?;
    visit.store(SIZES)?.put_with_key(&size.into(), &name.into())?;
    visit.commit().await
}

pub async fn get(name: &str) -> Result<Option<Blob>, JsValue> {
    let visit = Visit::begin(IdbTransactionMode::Readonly).await?;
    let found = done(&visit.store(VOICES)?.get(&name.into())?).await?;
    let Ok(pair) = found.dyn_into::<Array>() else { return Ok(None) };
    let options = BlobPropertyBag::new();
    options.set_type(&pair.get(0).as_string().unwrap_or_default());
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&pair.get(1)), &options).map(Some)
}

pub async fn forget(name: &str) -> Result<(), JsValue> {
    let visit = Visit::begin(IdbTransactionMode::Readwrite).await?;
    visit.store(VOICES)?.delete(&name.into())?;
    visit.store(SIZES)?.delete(&name.into())?;
    visit.commit().await
}

/// Every recording with its size.
pub async fn list() -> Result<Vec<Kept>, JsValue> {
    let visit = Visit::begin(IdbTransactionMode::Readonly).await?;
    let sizes = visit.store(SIZES)?;
    let (names, sizes) = (sizes.get_all_keys()?, sizes.get_all()?);
    let names: Array = done(&names).await?.unchecked_into();
    let sizes: Array = done(&sizes).await.unwrap_or_else(|_| Array::new().into()).unchecked_into();
    let kept = |(name, size): (JsValue, JsValue)| {
        let name = name.as_string()?;
        let (story, page) = name.split_once('/')?;
        // Exact up to more than any phone holds.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let size = size.as_f64()? as u64;
        Some(Kept { story: story.parse().ok()?, page: page.parse().ok()?, size })
    };
    Ok(names.iter().zip(sizes.iter()).filter_map(kept).collect())
}

/// Every recording by its name, in the form in which a copy holds it.
pub async fn all() -> Voices {
    let mut voices = Voices::new();
    for Kept { story, page, .. } in list().await.unwrap_or_default() {
        let name = name(&story, page);
        if let Ok(Some(blob)) = get(&name).await
            && let Some(text) = as_text(&blob).await
        {
            voices.insert(name, text);
        }
    }
    voices
}

/// `audio/webm;codecs=opus,` and the bytes in base64.
async fn as_text(blob: &Blob) -> Option<String> {
    let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
    let bytes = Uint8Array::new(&bytes).to_vec();
    let binary: String = bytes.into_iter().map(char::from).collect();
    Some(format!("{},{}", blob.type_(), window().btoa(&binary).ok()?))
}

/// Puts recordings where there are none yet. What does not read is left out; says whether all found room.
pub async fn take_in(voices: Voices) -> bool {
    let there = list().await.unwrap_or_default();
    let mut room = true;
    for (name, text) in voices {
        if there.iter().any(|kept| self::name(&kept.story, kept.page) == name) {
            continue;
        }
        let Some((form, binary)) = text.split_once(',') else { continue };
        let Ok(binary) = window().atob(binary) else { continue };
        // Each character is one byte, as `atob` has it.
        let bytes: Vec<u8> = binary.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
        let bytes = Uint8Array::from(bytes.as_slice());
        let size = f64::from(bytes.length());
        room &= put_bytes(&name, form, &bytes.buffer(), size).await.is_ok();
    }
    room
}
