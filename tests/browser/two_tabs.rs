//! Two tabs of one phone: neither loses what the other was told.

use std::collections::BTreeSet;

use thirtyfour::WindowHandle;

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_tabs_do_not_lose_each_others_marks() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    let activities: Vec<String> = site.activities("tr").into_iter().take(20).collect();
    assert_eq!(activities.len(), 20);

    phone.open("/tr/library/").await;
    let first = phone.driver().window().await.expect("a tab");
    let second = phone.driver().new_tab().await.expect("another tab");
    let at = async |tab: &WindowHandle| phone.driver().switch_to_window(tab.clone()).await.expect("the tab is open");
    at(&second).await;
    phone.open("/tr/library/").await;

    for pair in activities.chunks(2) {
        // Both stand before their buttons, and then are tapped one right after the other. Neither page is loaded again,
        // so that each goes on with what it has in its own memory.
        for (tab, activity) in [&first, &second].into_iter().zip(pair) {
            at(tab).await;
            phone.tap(".nav a[href='/tr/library/']").await;
            phone.tap(&format!(".card a[href='{activity}']")).await;
            phone.wait_for(&format!("location.pathname === '{activity}' && !!document.querySelector('#done')")).await;
        }
        for tab in [&second, &first] {
            at(tab).await;
            phone.get::<()>("(document.querySelector('#done').click(), null)").await;
        }
    }

    let wanted: BTreeSet<String> =
        activities.iter().map(|page| page["/tr/activity/".len()..].replace('/', "")).collect();
    for tab in [&first, &second] {
        at(tab).await;
        assert_eq!(marks(&phone).await, wanted);
        // What the tab itself knows, without reading the memory again, and then what a new start reads.
        phone.tap(".nav a[href='/tr/us/']").await;
        phone.wait_for("document.querySelector('main h2 + p').textContent.includes('20')").await;
        phone.reload().await;
        phone.runs().await;
        phone.wait_for("document.querySelector('main h2 + p').textContent.includes('20')").await;
        assert_eq!(marks(&phone).await, wanted);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_one_tab_erases_another_does_not_bring_back() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    phone.tap("#done").await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    let first = phone.driver().window().await.expect("a tab");
    let second = phone.driver().new_tab().await.expect("another tab");
    let at = async |tab: &WindowHandle| phone.driver().switch_to_window(tab.clone()).await.expect("the tab is open");
    at(&second).await;
    phone.open("/tr/us/phone/").await;
    assert_eq!(marks(&phone).await.len(), 1);
    phone.tap("#erase").await;
    phone.tap("#erase-sure").await;
    phone.wait_for("location.pathname !== '/tr/us/phone/'").await;
    // The other one begins anew too, and what it knew is not stored again.
    at(&first).await;
    phone.wait_for("!document.querySelector('#undo')").await;
    phone.open("/tr/").await;
    phone.wait_for("!!document.querySelector('#done')").await;
    for tab in [&first, &second] {
        at(tab).await;
        assert!(phone.get::<bool>("localStorage.getItem('thuistaal.family') === null").await);
    }
}

/// The activities that are stored as done.
async fn marks(phone: &Phone) -> BTreeSet<String> {
    phone
        .get(
            "Object.entries(JSON.parse(localStorage.getItem('thuistaal.family')).family)\
             .filter(([key, entry]) => key.startsWith('done/') && entry.is === true).map(([key]) => key.split('/')[2])",
        )
        .await
}
