//! A mistake in a translation: written down without a network, kept, and shared when the parent wants to.

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::worker::Worker;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_mistake_is_kept_without_a_network_and_shared_by_hand() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.before_each_page("navigator.share = async (data) => { globalThis.shared = data.text; };").await;
    phone.open("/tr/").await;
    Worker::of(&site).ready(&phone, &["tr", "nl"]).await;
    server.stop();

    let page = site.activities("tr").into_iter().next().expect("an activity");
    phone.open(&page).await;
    phone.tap(".draft a").await;
    phone.wait_for("location.pathname === '/tr/about/' && !!document.querySelector('#mistake')").await;
    phone.type_into("#mistake", "  Bu kelime <b>yanlış</b>. ").await;
    phone.tap("#mistake-keep").await;
    phone.wait_for("!!document.querySelector('#kept-mistakes')").await;
    assert_eq!(phone.get::<String>("document.querySelector('#mistake').value").await, "");

    phone.reload().await;
    phone.runs().await;
    let wanted = format!("{}{page}\nBu kelime <b>yanlış</b>.", server.origin());
    phone.wait_for("!!document.querySelector('#kept-mistakes')").await;
    assert_eq!(phone.get::<String>("document.querySelector('#kept-mistakes').textContent").await, wanted);
    phone.tap("#mistake-share").await;
    phone.wait_for("!!globalThis.shared").await;
    assert_eq!(phone.get::<String>("globalThis.shared").await, wanted);
    phone.tap("#mistake-forget").await;
    phone.wait_for("!document.querySelector('#kept-mistakes')").await;
    assert!(phone.get::<bool>("localStorage.getItem('thuistaal.mistakes') === null").await);
}
