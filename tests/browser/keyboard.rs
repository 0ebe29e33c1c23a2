//! The keyboard: what has the focus goes on when its control makes room for another,
//! and is never lost to the top of the page.

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

const FOCUSED: &str = "(document.activeElement.id || document.activeElement.tagName)";

/// The first link brings a chunk and its words, which take longer than what the second needs.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn of_two_quick_taps_the_second_is_where_one_goes() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    let tap = |page: &str| format!("document.querySelector(\".nav a[href='/tr/{page}']\").click()");
    phone.get::<()>(&format!("({}, {}, null)", tap("near/"), tap("us/"))).await;
    phone.wait_for("location.pathname === '/tr/us/'").await;
    // The slow one has its chunk by then, and as long again to get its words and show itself.
    let chunk = "performance.getEntriesByType('resource').find(({ name }) => name.includes('neighbourhood'))";
    phone.wait_for(&format!("!!{chunk} && performance.now() > 500 + 2 * {chunk}.responseEnd")).await;
    assert_eq!(phone.path().await, "/tr/us/");
    assert_eq!(phone.text("h1").await, site.words("tr").say("us-title"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_focus_goes_on_to_what_takes_the_place() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    for (from, to) in [("done", "undo"), ("undo", "done")] {
        phone
            .get::<()>(&format!("(document.querySelector('#{from}').focus(), document.activeElement.click(), null)"))
            .await;
        phone.wait_for(&format!("{FOCUSED} === '{to}'")).await;
    }
    // A notice that is closed leaves nothing behind, and the way to skip to the content stays out of sight.
    phone.wait_for("!!document.querySelector('.notice-close')").await;
    phone.get::<()>("(document.querySelector('.notice-close').focus(), document.activeElement.click(), null)").await;
    phone.wait_for("!document.querySelector('.notice-close')").await;
    phone.wait_for(&format!("{FOCUSED} === 'BODY'")).await;

    // After a link the focus is on the content, and the page at its top; so it is in another language.
    for (link, path) in [(".nav a[href='/tr/us/']", "/tr/us/"), (".top a[hreflang='ar']", "/ar/us/")] {
        phone.get::<()>(&format!("(document.querySelector(\"{link}\").click(), null)")).await;
        phone.wait_for(&format!("location.pathname === '{path}' && {FOCUSED} === 'content' && scrollY === 0")).await;
    }
    // The menu of languages closes when one leaves it.
    phone.tap(".top summary").await;
    phone.wait_for("document.querySelector('.top details').open").await;
    phone.get::<()>("(document.querySelector('.nav a').focus(), null)").await;
    phone.wait_for("!document.querySelector('.top details').open").await;
}
