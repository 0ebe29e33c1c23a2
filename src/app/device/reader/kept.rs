//! What was recorded, in IndexedDB: the sounds by story and page, and beside them how large each is, so that a list
//! needs none of them.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::super::browser::window;
use super::js::{ask, call, either, get as part, list as array, make, number, set, text};
use crate::app::state::Kept;
use crate::content::StoryId;
use crate::family::file::Voices;

/// The name of the database.
const NAME: &str = "thuistaal";
const VOICES: &str = "voices";
const SIZES: &str = "sizes";

/// The name of a recording: `who-is-awake/0`.
pub fn name(story: &StoryId, page: usize) -> String {
    format!("{story}/{page}")
}

/// Takes every recording away. What is not there is gone already.
pub fn forget_all() {
    drop(call(&part(&window(), "indexedDB"), "deleteDatabase", &[&NAME.into()]));
}

/// One visit to the database, closed at its end so that erasing need not wait.
struct Visit {
    database: JsValue,
    transaction: JsValue,
}

impl Visit {
    async fn begin(mode: &str) -> Result<Self, JsValue> {
        let opening = call(&part(&window(), "indexedDB"), "open", &[&NAME.into(), &1.into()])?;
        let made = opening.clone();
        let make = Closure::once_into_js(move || {
            let database = part(&made, "result");
            for store in [VOICES, SIZES] {
                // A new database takes any name.
                drop(call(&database, "createObjectStore", &[&store.into()]));
            }
        });
        set(&opening, "onupgradeneeded", &make);
        let database = done(&opening).await?;
        let stores = array(&[&VOICES.into(), &SIZES.into()]);
        let transaction = call(&database, "transaction", &[&stores, &mode.into()]);
        // Closed in any case.
        let visit = Self { database, transaction: transaction.clone().unwrap_or_default() };
        transaction.map(|_| visit)
    }

    fn store(&self, name: &str) -> Result<JsValue, JsValue> {
        call(&self.transaction, "objectStore", &[&name.into()])
    }

    /// Waits until everything is on the disk: a full phone says so only here.
    async fn commit(self) -> Result<(), JsValue> {
        either(&self.transaction, &["oncomplete"], &["onabort"]).await.map(drop)
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        drop(call(&self.database, "close", &[]));
    }
}

/// What a request comes to.
async fn done(request: &JsValue) -> Result<JsValue, JsValue> {
    either(request, &["onsuccess"], &["onerror"]).await?;
    Ok(part(request, "result"))
}

/// Puts a blob, as bytes and their form: Safari has lost blobs that it stored.
pub async fn put(name: &str, blob: &JsValue) -> Result<(), JsValue> {
    let bytes = ask(blob, "arrayBuffer", &[]).await?;
    put_bytes(name, &part(blob, "type"), &bytes, &part(blob, "size")).await
}

async fn put_bytes(name: &str, form: &JsValue, bytes: &JsValue, size: &JsValue) -> Result<(), JsValue> {
    let visit = Visit::begin("readwrite").await?;
    call(&visit.store(VOICES)?, "put", &[&array(&[form, bytes]), &name.into()])?;
    call(&visit.store(SIZES)?, "put", &[size, &name.into()])?;
    visit.commit().await
}

/// The blob of that name.
pub async fn get(name: &str) -> Result<Option<JsValue>, JsValue> {
    let visit = Visit::begin("readonly").await?;
    let found = done(&call(&visit.store(VOICES)?, "get", &[&name.into()])?).await?;
    let Ok(pair) = found.dyn_into::<Array>() else { return Ok(None) };
    blob(&array(&[&pair.get(1)]), &pair.get(0)).map(Some)
}

/// A blob of those parts, in that form.
pub fn blob(parts: &Array, form: &JsValue) -> Result<JsValue, JsValue> {
    let options = js_sys::Object::new();
    set(&options, "type", form);
    make("Blob", &[parts, &options])
}

pub async fn forget(name: &str) -> Result<(), JsValue> {
    let visit = Visit::begin("readwrite").await?;
    for store in [VOICES, SIZES] {
        call(&visit.store(store)?, "delete", &[&name.into()])?;
    }
    visit.commit().await
}

/// Every recording with its size.
pub async fn list() -> Result<Vec<Kept>, JsValue> {
    let visit = Visit::begin("readonly").await?;
    let store = visit.store(SIZES)?;
    let names: Array = done(&call(&store, "getAllKeys", &[])?).await?.dyn_into()?;
    let sizes: Array = done(&call(&store, "getAll", &[])?).await?.dyn_into()?;
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
async fn as_text(blob: &JsValue) -> Option<String> {
    let bytes = ask(blob, "arrayBuffer", &[]).await.ok()?;
    let bytes = Uint8Array::new(&bytes).to_vec();
    let binary: String = bytes.into_iter().map(char::from).collect();
    let base64 = call(&window(), "btoa", &[&binary.into()]).ok()?.as_string()?;
    Some(format!("{},{base64}", text(blob, "type")?))
}

/// Puts recordings where there are none yet. What does not read is left out; says whether all found room.
pub async fn take_in(voices: Voices) -> bool {
    let there = list().await.unwrap_or_default();
    let mut room = true;
    for (name, text) in voices {
        if there.iter().any(|kept| self::name(&kept.story, kept.page) == name) {
            continue;
        }
        let Some((form, base64)) = text.split_once(',') else { continue };
        let binary = call(&window(), "atob", &[&base64.into()]).ok().and_then(|binary| binary.as_string());
        let Some(binary) = binary else { continue };
        // Each character is one byte, as `atob` has it.
        let bytes: Vec<u8> = binary.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
        let bytes = Uint8Array::from(bytes.as_slice());
        let size = number(&bytes, "length").unwrap_or_default();
        room &= put_bytes(&name, &form.into(), &part(&bytes, "buffer"), &size.into()).await.is_ok();
    }
    room
}
