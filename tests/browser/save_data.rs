//! A phone that asks to save data keeps the languages that are read on it for when there is no network, and no other.

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::worker::Worker;

/// No driver makes a phone ask for it: so the worker of this site takes it for asked.
fn saving() -> Site {
    let site = Site::copy();
    let mut worker = Worker::of(&site);
    let asks = "navigator.connection?.saveData";
    assert!(worker.rest.contains(asks), "the worker does not look at it");
    worker.rest = worker.rest.replace(asks, "true");
    worker.replace_in(&site);
    site
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_phone_that_saves_data_keeps_the_languages_that_are_read_and_no_other() {
    let site = saving();
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/nl/").await;
    let worker = Worker::of(&site);
    worker.ready(&phone, &["nl"]).await;
    phone.open("/tr/library/").await;
    worker.ready(&phone, &["tr", "nl"]).await;
    // The worker that has kept Turkish is still awake.
    phone.open("/de/library/").await;
    worker.ready(&phone, &["de", "tr", "nl"]).await;

    let others: usize = phone
        .get(&format!(
            "caches.open('{}').then((cache) => cache.keys()).then((keys) => keys.filter(({{ url }}) => url.includes('/assets/ar/')).length)",
            worker.cache()
        ))
        .await;
    assert_eq!(others, 0, "files of a language that nobody reads here");
    server.stop();
    for tag in ["de", "tr"] {
        phone.open(&format!("/{tag}/")).await;
        assert_eq!(phone.text("h1").await, site.words(tag).say("today-title"));
    }
}
