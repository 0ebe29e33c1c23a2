//! Quiet: on no kind of page does the browser have anything to complain about.

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::{LANGUAGES, Site};
use crate::worker::Worker;

/// Keeps what breaks the page's own security policy, and what nobody caught.
const LISTEN: &str = "
globalThis.complaints = [];
addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => complaints.push(event.message));
addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_page_gives_the_browser_anything_to_complain_about() {
    if lacks(&[Ability::PageScripts, Ability::Log]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.before_each_page(LISTEN).await;
    let mut pages: Vec<String> =
        ["", "us/", "us/children/", "us/phone/", "install/", "about/", "near/", "near/voorbeeldstad/"]
            .iter()
            .chain(&[
                "near/enschede/",
                "library/",
                "library/?age=0&kind=sing",
                "start/",
                "theme/food/",
                "story/who-is-awake/",
            ])
            .map(|page| format!("/tr/{page}"))
            .collect();
    pages.push(site.activities("ar").remove(0));
    pages.extend(LANGUAGES.map(|tag| format!("/{tag}/")));
    // Twice: from the network, and from the worker.
    for round in ["first", "second"] {
        for page in &pages {
            phone.open(page).await;
            let complaints: Vec<String> = phone.get("globalThis.complaints").await;
            assert!(complaints.is_empty(), "{page}, {round} time: {complaints:?}");
        }
        Worker::of(&site).ready(&phone, &LANGUAGES).await;
    }
    let log = phone.driver().get_log("browser").await.expect("the browser's log");
    let loud: Vec<_> = log.iter().filter(|entry| entry.level == "SEVERE" || entry.level == "WARNING").collect();
    assert!(loud.is_empty(), "{loud:#?}");
}
