//! The time before the first booklet: found from the library, and from the day of a baby.

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_library_leads_to_ten_pieces_for_the_first_time() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/library/").await;
    phone.tap(".begin a").await;
    phone.wait_for("location.pathname === '/tr/start/'").await;
    let words = site.words("tr");
    assert_eq!(phone.text("h1").await, words.say("start-title"));
    let stages: Vec<String> =
        phone.get("[...document.querySelectorAll('main h2')].map((stage) => stage.innerText)").await;
    assert_eq!(stages, [words.say("start-pregnancy"), words.say("start-first-months")]);
    let pieces = "[...document.querySelectorAll('.piece')]";
    assert_eq!(phone.get::<usize>(&format!("{pieces}.length")).await, 10);
    let whole = "(piece) => !!piece.querySelector('svg.scene[aria-label] text') && !!piece.querySelector('.try .home').innerText
        && [...piece.querySelectorAll('.home')].length >= 6 && [...piece.querySelectorAll('.home, .dutch')].every((text) => text.textContent)";
    assert!(phone.get::<bool>(&format!("{pieces}.every({whole})")).await, "a piece is not whole");

    // It is for babies, and is no kind of activity.
    let shown = "getComputedStyle(document.querySelector('.begin')).display !== 'none'";
    for (filter, is) in [("", true), ("?age=0", true), ("?age=2", false), ("?kind=sing", false)] {
        phone.open(&format!("/tr/library/{filter}")).await;
        assert_eq!(phone.get::<bool>(shown).await, is, "{filter}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_day_of_a_baby_leads_there_too() {
    let site = Site::copy();
    let server = Server::start(site.path());
    for (age, leads) in [("0", true), ("2", false)] {
        let phone = Phone::new(&server).await;
        phone.open("/tr/").await;
        assert!(phone.get::<bool>("!document.querySelector('.begin')").await, "whose day it is nobody has said");
        phone.tap(&format!("#age-{age}")).await;
        phone.wait_for("!document.querySelector('.ages')").await;
        assert_eq!(phone.get::<bool>("!!document.querySelector('.begin')").await, leads, "{age}");
        if leads {
            // Drawn in full, so that nothing is drawn anew under the finger.
            phone.wait_for("!!document.querySelector('.activity .steps')").await;
            phone.tap(".begin a").await;
            phone.wait_for("location.pathname === '/tr/start/' && !!document.querySelector('.piece')").await;
        }
    }
}
