//! Children: each has a day of its own, and nothing that is taken away is gone at once.

use std::path::Path;

use serde_json::json;
use thuistaal::content::Months;
use thuistaal::site::load::load;

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

const TABS: &str = "[...document.querySelectorAll('main > .choices .choice')]";
const TODAYS: &str = "document.querySelector('article').dataset.activity";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_children_have_days_of_their_own_and_one_removed_can_come_back() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/us/children/").await;
    phone.tap("#age-0").await;
    phone.wait_for("document.querySelectorAll('.child').length === 1").await;
    phone.tap("#age-4").await;
    phone.wait_for("document.querySelectorAll('.child').length === 2").await;

    phone.tap(".nav a[href='/tr/']").await;
    phone.wait_for(&format!("{TABS}.length === 2")).await;
    let first: String = phone.get(TODAYS).await;
    phone.tap("main > .choices .choice[aria-pressed=false]").await;
    phone.wait_for(&format!("!!document.querySelector('article') && {TODAYS} !== '{first}'")).await;
    // A mark belongs to the child that is looked at.
    phone.tap("#done").await;
    phone.wait_for("!!document.querySelector('#undo')").await;
    phone.tap("main > .choices .choice[aria-pressed=false]").await;
    phone.wait_for(&format!("{TODAYS} === '{first}' && !!document.querySelector('#done')")).await;

    phone.tap(".nav a[href='/tr/us/']").await;
    phone.tap("main a[href='/tr/us/children/']").await;
    phone.wait_for("location.pathname === '/tr/us/children/'").await;
    phone.tap(".child .remove").await;
    phone.wait_for("document.querySelectorAll('.child').length === 1").await;
    phone.wait_for_notice(site.words("tr").say("child-removed")).await;
    phone.tap(".notice-act").await;
    phone.wait_for("document.querySelectorAll('.child').length === 2").await;
    phone.reload().await;
    phone.runs().await;
    phone.wait_for("document.querySelectorAll('.child').length === 2").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_birth_month_and_a_name_are_kept_and_change_what_fits() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/us/children/").await;
    phone.tap("#age-4").await;
    phone.wait_for("!!document.querySelector('.child input[type=month]')").await;
    let old = phone.text(".child .small").await;
    // Three months before the phone's own.
    let month: String = phone
        .get("new Date(Date.UTC(new Date().getFullYear(), new Date().getMonth() - 3, 1)).toISOString().slice(0, 7)")
        .await;
    give(&phone, "month", &month).await;
    give(&phone, "text", "Zeynep").await;
    phone.wait_for(&format!("localStorage.getItem('thuistaal.family').includes('\"{month}\"')")).await;
    phone.wait_for(&format!("document.querySelector('.child .small').innerText !== '{old}'")).await;

    phone.reload().await;
    phone.runs().await;
    assert_eq!(phone.get::<String>("document.querySelector('.child input[type=month]').value").await, month);
    assert_eq!(phone.get::<String>("document.querySelector('.child input[type=text]').value").await, "Zeynep");
    assert!(phone.text(".child .small").await.contains('3'));
    phone.tap(".nav a[href='/tr/']").await;
    let sources = load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("content that loads");
    let fitting = sources.library.activities().filter(|(_, activity)| activity.ages.contains(Months(3)));
    let fitting: Vec<_> = fitting.map(|(_, activity)| activity.id.as_str()).collect();
    phone.wait_for(&format!("{}.includes({TODAYS})", json!(fitting))).await;
}

/// Fills a field of the child in, as a keyboard or a wheel of months would.
async fn give(phone: &Phone, kind: &str, value: &str) {
    let field = format!("document.querySelector('.child input[type={kind}]')");
    phone
        .get::<()>(&format!(
            "({field}.value = '{value}', {field}.dispatchEvent(new Event('change', {{ bubbles: true }})), null)"
        ))
        .await;
}
