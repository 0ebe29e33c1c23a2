//! The first visit before WASM, or without it: a finished page that reads, links, and remembers how it was read.

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_first_visit_in_turkish_reads_before_wasm() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::without_wasm(&server, 390).await;
    phone.visit("/tr/").await;

    let words = site.words("tr");
    assert_eq!(phone.get::<String>("document.documentElement.lang").await, "tr");
    assert_eq!(phone.text("h1").await, words.say("today-title"));
    let headings: Vec<String> =
        phone.get("[...document.querySelectorAll('article h3')].map((heading) => heading.innerText)").await;
    for id in ["what-you-need", "what-you-do", "what-you-ask"] {
        assert!(headings.iter().any(|heading| heading == words.say(id)), "{id} is not among {headings:?}");
    }
    for part in [".steps li", ".prompts li", ".words li"] {
        let texts: Vec<String> = phone
            .get(&format!(
                "[...document.querySelectorAll('article {part} .home')].map((text) => text.innerText.trim())"
            ))
            .await;
        assert!(texts.len() >= 3 && texts.iter().all(|text| !text.is_empty()), "{part}: {texts:?}");
        assert!(
            phone
                .get::<bool>(&format!(
                    "[...document.querySelectorAll('article {part} .home')].every((text) => text.lang === 'tr')"
                ))
                .await
        );
    }

    let places = [("library", "app", "library-title"), ("near", "near", "near-title"), ("us", "app", "us-title")];
    for (place, pack, title) in places {
        phone.tap(&format!(".nav a[href='/tr/{place}/']")).await;
        phone.wait_for(&format!("location.pathname === '/tr/{place}/'")).await;
        assert_eq!(phone.text("h1").await, site.pack("tr", pack).say(title));
    }
    assert_nothing_runs(&phone).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_wasm_the_languages_and_the_text_switch_work_and_are_remembered() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::without_wasm(&server, 390).await;
    let page = site.activities("tr").remove(0);
    phone.visit(&page).await;

    let seen = "(kind) => getComputedStyle(document.querySelector('article :is(h1, h2) .' + kind)).display !== 'none'";
    let shows = async |home: bool, dutch: bool| {
        phone.wait_for(&format!("({seen})('home') === {home} && ({seen})('dutch') === {dutch}")).await;
    };
    shows(true, false).await;
    for (choice, home, dutch) in [("both", true, true), ("dutch", false, true)] {
        phone.tap(&format!("[data-set='{choice}']")).await;
        shows(home, dutch).await;
        phone.reload().await;
        shows(home, dutch).await;
        phone.wait_for(&format!("document.querySelector(\"[data-set='{choice}']\").ariaPressed === 'true'")).await;
        let pressed: usize = phone.get("document.querySelectorAll('[data-set][aria-pressed=true]').length").await;
        assert_eq!(pressed, 1, "one of the three is pressed");
    }

    phone.tap(".top summary").await;
    phone.tap(".top a[hreflang='ar']").await;
    phone.wait_for("document.documentElement.lang === 'ar' && document.documentElement.dir === 'rtl'").await;
    assert_eq!(phone.path().await, page.replace("/tr/", "/ar/"), "the language changes and the page stays");
    shows(false, true).await;
    assert_nothing_runs(&phone).await;
}

/// Neither the app nor its worker: a phone that cannot run the app must never get the worker.
async fn assert_nothing_runs(phone: &Phone) {
    assert!(phone.get::<bool>("document.documentElement.dataset.app === undefined").await, "WASM was not blocked");
    let workers: usize = phone.get("navigator.serviceWorker.getRegistrations().then((all) => all.length)").await;
    assert_eq!(workers, 0);
}
