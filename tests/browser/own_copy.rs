//! The family's own copy: handed out as a file, everything erased, and read in again.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::wait::until;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_copy_brings_everything_back_after_all_was_erased() {
    if lacks(&[Ability::Files]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    let folder = tempfile::tempdir().expect("a folder for downloads");
    let allowed = json!({ "behavior": "allow", "downloadPath": folder.path() });
    phone.chromium("Browser.setDownloadBehavior", allowed).await;
    // Otherwise the browser's own window for choosing a file would stay open.
    phone.chromium("Page.setInterceptFileChooserDialog", json!({ "enabled": true })).await;

    phone.open("/tr/").await;
    phone.tap("#age-3").await;
    phone.wait_for("!document.querySelector('#age-3')").await;
    phone.tap("#done").await;
    phone.tap("#keep").await;
    phone.wait_for("document.querySelector('#keep').ariaPressed === 'true'").await;
    let before: Value = phone.get("JSON.parse(localStorage.getItem('thuistaal.family'))").await;
    assert_eq!(before["family"].as_object().map(serde_json::Map::len), Some(3), "a child, a mark and a favourite");

    phone.open("/tr/us/phone/").await;
    phone.tap("#export").await;
    let file = until("the copy is written", async || {
        let files = std::fs::read_dir(folder.path()).map_err(|error| error.to_string())?;
        let mut files = files.filter_map(Result::ok).map(|file| file.path());
        let whole = files.find(|file| file.extension().is_some_and(|ending| ending == "json"));
        whole.ok_or_else(|| "there is no file yet".to_owned())
    })
    .await;
    let copy: Value = serde_json::from_str(&std::fs::read_to_string(&file).expect("a text")).expect("JSON");
    assert_eq!(copy, before);

    phone.tap("#erase").await;
    phone.tap("#erase-sure").await;
    phone.wait_for("location.pathname.length === '/tr/'.length").await;
    phone.runs().await;
    assert!(
        phone.get::<bool>("localStorage.getItem('thuistaal.family') === null").await,
        "nothing of the family is left"
    );

    phone.open("/tr/us/phone/").await;
    phone.tap("#import").await;
    let broken = folder.path().join("broken.json");
    std::fs::write(&broken, "{").expect("a file");
    choose(&phone, &broken).await;
    phone.wait_for_notice(site.words("tr").say("notice-not-imported")).await;
    phone.tap("#import").await;
    choose(&phone, &file).await;
    phone.wait_for_notice(site.words("tr").say("notice-imported")).await;
    phone.wait_for("localStorage.getItem('thuistaal.family') !== null").await;
    let after: Value = phone.get("JSON.parse(localStorage.getItem('thuistaal.family'))").await;
    assert_eq!(after, before);
    phone.tap(".nav a[href='/tr/']").await;
    phone.wait_for("!!document.querySelector('#undo')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn all_is_erased_where_there_are_no_workers_too() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    // As in the browser within many an app that shows a link.
    phone.before_each_page("Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });").await;
    phone.open("/tr/").await;
    phone.tap("#done").await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    phone.open("/tr/us/phone/").await;
    phone.tap("#erase").await;
    phone.tap("#erase-sure").await;
    phone.wait_for("location.pathname !== '/tr/us/phone/'").await;
    phone.open("/tr/").await;
    phone.wait_for("!!document.querySelector('#done')").await;
    assert!(phone.get::<bool>("localStorage.getItem('thuistaal.family') === null").await);
}

/// Chooses a file where the app asks for one.
async fn choose(phone: &Phone, file: &std::path::Path) {
    phone.wait_for("!!document.querySelector('#import-file')").await;
    let field = phone.driver().find(By::Css("#import-file")).await.expect("the field");
    field.send_keys(file.to_string_lossy()).await.expect("the file is chosen");
}
