//! The door at `/`: it sends on to the browser's language, and later to the one that was chosen.

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_door_sends_to_the_browsers_language_and_then_to_the_chosen_one() {
    if lacks(&[Ability::Languages, Ability::SecondLanguage]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.visit("/robots.txt").await;
    // The first that we have counts; where we have none the door opens in Dutch.
    for (named, tag) in [("xh-ZA,tr-TR;q=0.9,en;q=0.5", "tr"), ("ar-MA,ar", "ar"), ("xh-ZA,xh", "nl")] {
        phone.speak(named).await;
        phone.visit("/").await;
        phone.wait_for(&format!("location.pathname === '/{tag}/'")).await;
        phone.runs().await;
    }

    phone.tap(".top summary").await;
    phone.tap(".top a[hreflang='en']").await;
    phone.wait_for("location.pathname === '/en/' && document.documentElement.lang === 'en'").await;
    phone.visit("/").await;
    phone.wait_for("location.pathname === '/en/'").await;
    phone.runs().await;
    assert_eq!(phone.text("h1").await, site.words("en").say("today-title"));
}
