//! Word cards: to hear, to turn, and to find. Nothing is counted, and nothing is wrong.

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::voices::{give, quiet_after, said};

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_are_heard_turned_and_found() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    give(&phone, &["tr-TR", "nl-NL"]).await;
    phone.open("/tr/theme/animals/").await;
    phone.tap("#word-cards").await;
    phone.wait_for("location.pathname === '/tr/theme/animals/words/'").await;
    phone.wait_for("document.querySelectorAll('.word-card').length === 12").await;
    phone.tap("[data-set='both']").await;
    phone.tap(".word-card").await;
    phone.wait_for("globalThis.said.length === 2").await;
    let heard: Vec<_> = said(&phone).await.into_iter().map(|said| said.text).collect();
    assert_eq!(heard, ["köpek", "de hond"]);

    // Turned: the picture alone, then the word with it, and back again.
    phone.tap(".choices .choice:not([data-set]):nth-child(2)").await;
    phone.wait_for("!document.querySelector('.word-card .home')").await;
    phone.tap(".word-card").await;
    phone.wait_for("document.querySelectorAll('.word-card .home').length === 1").await;
    phone.tap(".word-card").await;
    phone.wait_for("document.querySelectorAll('.word-card .home').length === 0").await;

    // To find: the question is heard; another card says its own word, the right one is praised.
    phone.tap("[data-set='home']").await;
    phone.tap(".choices .choice:not([data-set]):nth-child(3)").await;
    phone.wait_for("document.querySelectorAll('.table .word-card').length === 4").await;
    phone.get::<()>("(globalThis.said.length = 0, null)").await;
    phone.tap("#where-listen").await;
    let question = quiet_after(&phone, 2).await;
    assert_eq!(question[0].text, site.pack("tr", "reader").say("where-is"));
    let asked = &question[1].text;
    let card = |is: bool| {
        let which = "[...document.querySelectorAll('.table .word-card')]";
        format!("{which}.find((card) => (card.ariaLabel === '{asked}') === {is})")
    };
    phone.get::<()>(&format!("({}.click(), null)", card(false))).await;
    phone.wait_for("globalThis.said.length === 3").await;
    assert!(phone.get::<bool>("document.querySelector('.where-found').textContent === ''").await);
    phone.get::<()>(&format!("({}.click(), null)", card(true))).await;
    phone
        .wait_for("document.querySelector('.where-found').textContent !== '' && !!document.querySelector('.found')")
        .await;
    phone.tap("#where-next").await;
    phone.wait_for("document.querySelector('.where-found').textContent === ''").await;
}
