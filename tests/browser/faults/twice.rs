//! Nothing is paid for twice: what the first page has loaded the worker takes from the browser, and asks it for no more.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::build::Build;
use super::proxy::Proxy;
use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_first_visit_fetches_no_part_of_the_app_twice() {
    if lacks(&[Ability::Cache]) {
        return;
    }
    let build = Build::first();
    let proxy = Proxy::before(&build).await;
    let asked = Arc::new(Mutex::new(BTreeMap::<String, usize>::new()));
    let note = asked.clone();
    proxy.play(move |asked| {
        *note.lock().expect("nobody panics").entry(asked.path.to_owned()).or_default() += 1;
        None
    });
    let phone = Phone::new(&proxy).await;
    phone.open(&build.site.activities("tr").remove(0)).await;
    build.worker.ready(&phone, &["tr", "nl"]).await;

    let asked = asked.lock().expect("nobody panics").clone();
    let parts = asked.iter().filter(|(path, _)| path.starts_with("/assets/"));
    assert!(parts.clone().count() > 50, "{asked:?}");
    let twice: Vec<_> = parts.filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
