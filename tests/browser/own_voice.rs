//! The parent's own voice: recorded by the browser's real recorder from Chromium's own beeping microphone, kept, heard,
//! recorded again, taken away, and part of the copy. And what may come between.

use serde_json::{Value, json};

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::wait::until;

const PAGE: &str = "/tr/story/who-is-awake/#page-2";

async fn open(phone: &Phone) {
    phone.open(PAGE).await;
    phone.tap(".own-voice summary").await;
}

async fn record(phone: &Phone) {
    phone.tap("#record").await;
    phone.wait_for("!!document.querySelector('#record-stop')").await;
    // As long as a short sentence.
    phone.get::<()>("new Promise((done) => setTimeout(done, 1300)).then(() => null)").await;
}

async fn wait_for_word(phone: &Phone, site: &Site, id: &str) {
    let words = site.pack("tr", "reader");
    phone.wait_for(&format!("document.querySelector('#recorder').textContent === {}", json!(words.say(id)))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_page_is_recorded_kept_heard_and_taken_along() {
    if lacks(&[Ability::Microphone]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::with_microphone(&server).await;
    let folder = tempfile::tempdir().expect("a folder for downloads");
    let allowed = json!({ "behavior": "allow", "downloadPath": folder.path() });
    phone.chromium("Browser.setDownloadBehavior", allowed).await;
    open(&phone).await;
    record(&phone).await;
    phone.tap("#record-stop").await;
    phone.wait_for("!!document.querySelector('#record-play')").await;

    // It is there again when the page is opened anew, and on this page alone; it can be heard to its end.
    phone.reload().await;
    phone.runs().await;
    phone.tap(".own-voice summary").await;
    phone.tap("#record-play").await;
    phone.wait_for("!!document.querySelector('#record-stop')").await;
    phone.wait_for("!!document.querySelector('#record-play')").await;
    phone.tap("#reader-next").await;
    phone.tap(".own-voice summary").await;
    phone.wait_for("!!document.querySelector('#record') && !document.querySelector('#record-play')").await;

    phone.open("/tr/us/phone/").await;
    phone.wait_for("document.querySelector('#recordings')?.textContent.includes('kB')").await;
    phone.tap("#export").await;
    let copy = until("the copy is written", async || {
        let files = std::fs::read_dir(folder.path()).map_err(|error| error.to_string())?;
        let mut files = files.filter_map(Result::ok).map(|file| file.path());
        let whole = files.find(|file| file.extension().is_some_and(|ending| ending == "json"));
        let file = whole.ok_or_else(|| "there is no file yet".to_owned())?;
        let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
        // The browser may still be writing it.
        serde_json::from_str::<Value>(&text).map_err(|error| error.to_string())
    })
    .await;
    let voice = copy["voices"]["who-is-awake/1"].as_str().expect("the recording is in the copy");
    assert!(voice.starts_with("audio/") && voice.len() > 500, "{}", &voice[..60]);

    open(&phone).await;
    phone.tap("#record-forget").await;
    phone.tap("#record-forget-sure").await;
    phone.wait_for("!document.querySelector('#record-play')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_comes_between_is_said_kindly_and_loses_nothing() {
    if lacks(&[Ability::Microphone]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::with_microphone(&server).await;
    open(&phone).await;
    let hide = "Object.defineProperty(document, 'visibilityState', { get: () => globalThis.away ? 'hidden' : 'visible', configurable: true })";
    let call = |away: bool| {
        format!("(globalThis.away = {away}, {hide}, document.dispatchEvent(new Event('visibilitychange')), null)")
    };

    // A call: what was said so far is kept.
    record(&phone).await;
    phone.get::<()>(&call(true)).await;
    wait_for_word(&phone, &site, "recording-cut").await;
    phone.get::<()>(&call(false)).await;
    phone.wait_for("!!document.querySelector('#record-play')").await;
    // A call while it is done again: the earlier one is still there.
    record(&phone).await;
    phone.get::<()>(&call(true)).await;
    wait_for_word(&phone, &site, "recording-cut-again").await;
    phone.get::<()>(&call(false)).await;
    phone.wait_for("!!document.querySelector('#record-play')").await;

    // No room: it can be heard until the app is closed.
    phone
        .get::<()>("(IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }, null)")
        .await;
    record(&phone).await;
    phone.tap("#record-stop").await;
    wait_for_word(&phone, &site, "recording-full").await;
    phone.wait_for("!!document.querySelector('#record-play')").await;

    // The microphone is refused: what was there stays.
    let refuse = "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))";
    phone.get::<()>(&format!("({refuse}, null)")).await;
    phone.tap("#record").await;
    wait_for_word(&phone, &site, "microphone-denied").await;
    phone.wait_for("!!document.querySelector('#record-play')").await;
}
