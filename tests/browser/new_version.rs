//! A second build: it is offered, the open page goes on as it was, and it is taken when the parent says so.

use crate::new_build::with_title;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::{LANGUAGES, Site};
use crate::worker::{Worker, caches};

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_second_build_is_offered_and_the_old_page_goes_on_until_it_is_taken() {
    let first = Site::copy();
    let (second, third) = (with_title(&first, "İkinci başlık"), with_title(&first, "Üçüncü başlık"));
    let [one, two, three] = [&first, &second, &third].map(Worker::of);
    let mut server = Server::start(first.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    one.ready(&phone, &["tr", "nl"]).await;
    phone.open("/tr/").await;
    one.ready(&phone, &LANGUAGES).await;
    let words = first.words("tr");
    phone.tap("#done").await;
    phone.wait_for("!!document.querySelector('#undo')").await;

    server.start_again(second.path());
    look_for_news(&phone).await;
    phone.wait_for_notice(words.say("notice-update")).await;
    assert_eq!(phone.text("h1").await, words.say("today-title"));
    // Nothing of the first build is served any more, and its page still goes everywhere and into another language.
    let story = "/tr/story/who-is-awake/";
    for (link, page) in [("/tr/library/", "/tr/library/"), (story, story)] {
        phone.tap(&format!("a[href='{link}']")).await;
        phone
            .wait_for(&format!("location.pathname === '{page}' && document.querySelector('h1').innerText.length > 3"))
            .await;
    }
    phone.tap(".top summary").await;
    phone.tap(".top a[hreflang='ar']").await;
    phone.wait_for("document.documentElement.lang === 'ar' && document.querySelector('h1 span').lang === 'ar'").await;
    phone.tap(".top summary").await;
    phone.tap(".top a[hreflang='tr']").await;
    phone.tap(".nav a[href='/tr/']").await;
    phone.wait_for(&format!("document.querySelector('h1').innerText === '{}'", words.say("today-title"))).await;
    assert_eq!(caches(&phone).await, [one.cache(), two.cache()]);

    take(&phone, "İkinci başlık").await;
    assert_eq!(caches(&phone).await, [one.cache(), two.cache()], "the version before stays for pages that are open");
    two.ready(&phone, &LANGUAGES).await;

    server.start_again(third.path());
    look_for_news(&phone).await;
    phone.wait_for_notice(words.say("notice-update")).await;
    take(&phone, "Üçüncü başlık").await;
    three.ready(&phone, &LANGUAGES).await;
    assert_eq!(caches(&phone).await, [two.cache(), three.cache()], "the oldest goes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_first_visit_that_stays_open_is_offered_the_second_build_too() {
    let first = Site::copy();
    let second = with_title(&first, "İkinci başlık");
    let mut server = Server::start(first.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    Worker::of(&first).ready(&phone, &["tr", "nl"]).await;
    phone.tap("#done").await;
    phone.wait_for("!!document.querySelector('#undo')").await;

    server.start_again(second.path());
    look_for_news(&phone).await;
    phone.wait_for_notice(first.words("tr").say("notice-update")).await;
    take(&phone, "İkinci başlık").await;
}

/// The parent comes back to the app, which then asks for news.
async fn look_for_news(phone: &Phone) {
    phone.get::<()>("(document.dispatchEvent(new Event('visibilitychange')), null)").await;
}

/// Taps the offer, and waits for the new version with the mark that was made before.
async fn take(phone: &Phone, title: &str) {
    phone.tap(".notice-act").await;
    phone.wait_for(&format!("document.querySelector('h1')?.innerText === '{title}'")).await;
    phone.runs().await;
    phone.wait_for("!!document.querySelector('#undo')").await;
}
