//! The phone lent for a moment: another language, offline, nothing of the family to be seen or changed,
//! and back with one tap.

use serde_json::Value;

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::worker::Worker;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn somebody_looks_on_in_her_language_and_the_family_stays_as_it_is() {
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/nl/").await;
    phone.tap("#age-3").await;
    phone.tap("#done").await;
    phone.tap("#keep").await;
    // Once the worker answers, it keeps the other languages as well.
    Worker::of(&site).ready(&phone, &["nl"]).await;
    phone.open("/nl/").await;
    Worker::of(&site).ready(&phone, &["nl", "ar"]).await;
    let family = "JSON.parse(localStorage.getItem('thuistaal.family'))";
    let before: Value = phone.get(family).await;
    assert_eq!(before["family"].as_object().map(serde_json::Map::len), Some(3));
    server.stop();

    phone.tap("a.send").await;
    phone.tap("main .choices [lang='ar']").await;
    phone.tap("#lend").await;
    phone.wait_for("location.pathname === '/ar/' && !!document.querySelector('#way-back')").await;
    phone.runs().await;
    // A stranger's phone: it asks for the age, and what is done here is nobody's.
    phone.tap("#age-1").await;
    phone.tap("#done").await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    phone.tap(".nav a[href='/ar/us/']").await;
    phone.wait_for("!!document.querySelector('#way-back')").await;
    phone.open("/ar/us/phone/").await;
    phone.wait_for("!!document.querySelector('#way-back')").await;
    phone.tap("#erase").await;
    phone.tap("#erase-sure").await;
    assert_eq!(phone.get::<Value>(family).await, before);

    phone.tap("#way-back").await;
    phone.wait_for("location.pathname === '/nl/us/phone/'").await;
    phone.runs().await;
    assert!(phone.get::<bool>("!document.querySelector('#way-back')").await);
    phone.tap(".nav a[href='/nl/']").await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    assert_eq!(phone.get::<Value>(family).await, before);
}
