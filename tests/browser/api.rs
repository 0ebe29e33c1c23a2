//! The service worker leaves `/api` to the server: what is there is never kept, and never answered from what is kept.

use serde_json::{Value, json};

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::worker::Worker;

const ASK: &str = "fetch('/api/health').then(({ status }) => status, () => 'nobody')";
/// Every kept address, of every version.
const KEPT: &str = "caches.keys()
  .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
  .then((kept) => kept.flat().map(({ url }) => new URL(url).pathname))";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_asked_of_the_api_is_asked_of_the_server() {
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    Worker::of(&site).ready(&phone, &["tr", "nl"]).await;
    phone.wait_for("!!navigator.serviceWorker.controller").await;
    assert_eq!(phone.get::<Value>(ASK).await, json!(200));
    let kept: Vec<String> = phone.get(KEPT).await;
    assert!(kept.iter().any(|path| path == "/tr/shell/"), "{kept:?}");
    assert_eq!(kept.iter().find(|path| path.starts_with("/api")), None);
    server.stop();
    assert_eq!(phone.get::<Value>(ASK).await, json!("nobody"));
}
