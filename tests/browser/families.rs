//! One family on two phones: paired by what the QR code really says, apart for a while, and together again.

use serde_json::{Value, json};

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::wait::until;

const FAMILY: &str = "JSON.parse(localStorage.getItem('thuistaal.family') ?? '{}').family ?? {}";

/// What a phone has stored of its family, key by key.
async fn family(phone: &Phone) -> Value {
    phone.get(FAMILY).await
}

/// Waits until both have stored the same, with `keys` among it.
async fn agree(one: &Phone, other: &Phone, keys: &[&str]) {
    until("both phones hold the same", async || {
        one.look_again().await;
        other.look_again().await;
        let (ours, theirs) = (family(one).await, family(other).await);
        let whole =
            keys.iter().all(|key| ours.as_object().is_some_and(|map| map.keys().any(|other| other.starts_with(key))));
        if ours == theirs && whole { Ok(()) } else { Err(format!("{ours}\n{theirs}")) }
    })
    .await;
}

/// Opens the family's page and begins to share. Gives what the QR code says.
async fn share(phone: &Phone, tag: &str) -> String {
    phone.open(&format!("/{tag}/us/family/")).await;
    phone.tap("#share-family").await;
    phone.wait_for("!!document.querySelector('svg.qr')").await;
    phone.scan("svg.qr").await
}

/// Follows an address that a camera has read, to the question whether to take part.
async fn follow(phone: &Phone, server: &Server, address: &str) {
    let path = address.strip_prefix(server.origin()).expect("an address of this site");
    phone.open(path).await;
    phone.wait_for("!!document.querySelector('#accept')").await;
}

/// Opens one of the ways out and goes it, with the second tap that it asks for. The page may be drawn anew meanwhile,
/// as the link with the server comes and goes: then the first tap is made again, as a person would.
async fn way_out(phone: &Phone, id: &str) {
    until(&format!("{id} has asked once more"), async || {
        let ready = format!("!!document.querySelector('#{id}-sure')");
        if phone.try_get::<bool>(&ready).await? {
            return Ok(());
        }
        let tap = format!("document.querySelector('#{id}-fold').open = true, document.querySelector('#{id}')?.click()");
        phone.try_get::<serde_json::Value>(&format!("({tap}, null)")).await?;
        Err("it has not asked yet".to_owned())
    })
    .await;
    phone.tap(&format!("#{id}-sure")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_phones_paired_by_the_code_on_the_screen_hold_the_same() {
    if lacks(&[Ability::Languages, Ability::Offline]) {
        return;
    }
    let site = Site::copy();
    let server = Server::with_families(site.path());
    let (mother, father) = (Phone::new(&server).await, Phone::new(&server).await);
    mother.open("/tr/").await;
    mother.tap("#age-3").await;
    mother.tap("#done").await;
    father.speak("ar-MA,ar;q=0.9").await;
    father.open("/ar/").await;
    father.tap("#keep").await;
    father.wait_for("!!localStorage.getItem('thuistaal.family')").await;

    let address = share(&mother, "tr").await;
    follow(&father, &server, &address).await;
    // The secret is on nobody's screen, and nothing is shared before the father says so.
    assert_eq!(father.get::<String>("location.pathname + location.hash").await, "/ar/us/family/");
    assert!(father.get::<bool>("localStorage.getItem('thuistaal.secret') === null").await);
    father.tap("#accept").await;
    father.wait_for_notice(site.words("ar").say("notice-joined")).await;
    agree(&mother, &father, &["child/", "done/", "favourite/"]).await;
    let said = site.words("ar").say("sync-now").to_owned();
    father.wait_for(&format!("document.querySelector('#sync-status').textContent.includes({})", json!(said))).await;

    // The mother is out of reach; both go on.
    mother.set_offline(true).await;
    mother.tap(".nav a[href='/tr/']").await;
    mother.tap("#another").await;
    mother.tap("#keep").await;
    mother.wait_for(&format!("Object.keys({FAMILY}).some((key) => key.startsWith('pick/'))")).await;
    father.tap(".nav a[href='/ar/']").await;
    father.tap("#undo").await;
    father.wait_for("!!document.querySelector('#done')").await;
    let apart = (family(&mother).await, family(&father).await);
    assert_ne!(apart.0, apart.1);
    mother.set_offline(false).await;
    agree(&mother, &father, &["child/", "done/", "favourite/", "pick/"]).await;
    let done = family(&mother).await;
    let done = done.as_object().expect("a map").iter().find(|(key, _)| key.starts_with("done/")).expect("the mark").1;
    assert_eq!(done.get("is"), None, "the father took the mark back");
    // The screen of the other follows.
    mother.wait_for("!!document.querySelector('#done')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_code_is_typed_as_people_type_and_a_wrong_one_is_caught_at_once() {
    let site = Site::copy();
    let server = Server::with_families(site.path());
    let (one, other) = (Phone::new(&server).await, Phone::new(&server).await);
    one.open("/nl/").await;
    one.tap("#done").await;
    share(&one, "nl").await;
    let code = one.text("#code").await;

    other.open("/nl/us/family/").await;
    let words = site.words("nl");
    for (typed, message) in [
        (code.replace('-', "")[1..].to_owned(), "join-length"),
        (format!("{code}é"), "join-bad-symbol"),
        (swapped(&code), "join-wrong"),
    ] {
        other.type_into("#join-code", &typed).await;
        other.tap("#join").await;
        // What stands before the first variable is enough to know the sentence.
        let said = words.say(message);
        let said = said.split(['{', '\u{2068}']).next().expect("a beginning").trim().to_owned();
        let shown = format!("document.querySelector('#join-wrong').textContent.trim().startsWith({})", json!(said));
        other.wait_for(&shown).await;
        assert_eq!(
            other.get::<String>("document.querySelector('#join-code').value").await,
            typed,
            "what was typed stays"
        );
        assert!(other.get::<bool>("localStorage.getItem('thuistaal.secret') === null").await, "{typed}");
    }
    let typed = code.to_lowercase().replace('0', "o").replace('1', "l").replace('-', " ");
    other.type_into("#join-code", &typed).await;
    other.tap("#join").await;
    agree(&one, &other, &["done/"]).await;
}

/// The code with two neighbours that differ in each other's place.
fn swapped(code: &str) -> String {
    let mut letters: Vec<char> = code.chars().collect();
    let at =
        (1..letters.len()).find(|at| letters[at - 1] != letters[*at] && letters[at - 1] != '-' && letters[*at] != '-');
    let at = at.expect("two different letters side by side");
    letters.swap(at - 1, at);
    letters.into_iter().collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_lost_phone_sees_nothing_new_and_the_others_go_on_under_a_new_code() {
    if lacks(&[Ability::Offline]) {
        return;
    }
    let site = Site::copy();
    let server = Server::with_families(site.path());
    let (one, lost, other) = (Phone::new(&server).await, Phone::new(&server).await, Phone::new(&server).await);
    one.open("/nl/").await;
    one.tap("#done").await;
    let address = share(&one, "nl").await;
    follow(&lost, &server, &address).await;
    lost.tap("#accept").await;
    agree(&one, &lost, &["done/"]).await;

    // It is said without a network, too, and happens as soon as there is one, even when the app was closed meanwhile.
    let before = one.text("#code").await;
    one.set_offline(true).await;
    way_out(&one, "lost").await;
    one.wait_for(&format!("document.querySelector('#code').innerText !== {}", json!(before))).await;
    one.wait_for("!!localStorage.getItem('thuistaal.closing')").await;
    one.set_offline(false).await;
    one.open("/nl/us/family/").await;
    one.wait_for("localStorage.getItem('thuistaal.closing') === null").await;
    let address = one.scan("svg.qr").await;
    follow(&other, &server, &address).await;
    other.tap("#accept").await;
    agree(&one, &other, &["done/"]).await;

    lost.open("/nl/us/family/").await;
    let closed = site.words("nl").say("sync-closed").to_owned();
    lost.wait_for(&format!("document.querySelector('#sync-status').textContent.includes({})", json!(closed))).await;
    let kept = family(&lost).await;
    one.tap(".nav a[href='/nl/']").await;
    one.tap("#keep").await;
    agree(&one, &other, &["favourite/"]).await;
    assert_eq!(family(&lost).await, kept);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn leaving_and_closing_keep_what_is_on_the_phone() {
    if lacks(&[Ability::Languages]) {
        return;
    }
    let site = Site::copy();
    let server = Server::with_families(site.path());
    let (one, other) = (Phone::new(&server).await, Phone::new(&server).await);
    other.speak("nl").await;
    one.open("/nl/").await;
    one.tap("#done").await;
    let address = share(&one, "nl").await;
    follow(&other, &server, &address).await;
    other.tap("#accept").await;
    agree(&one, &other, &["done/"]).await;
    let kept = family(&one).await;

    way_out(&other, "leave").await;
    other
        .wait_for("!!document.querySelector('#share-family') && localStorage.getItem('thuistaal.secret') === null")
        .await;
    assert_eq!(family(&other).await, kept);

    way_out(&one, "close").await;
    one.wait_for("!!document.querySelector('#share-family') && localStorage.getItem('thuistaal.closing') === null")
        .await;
    assert_eq!(family(&one).await, kept);
    // Whoever still has the old code is told, and nobody gets anything by it.
    follow(&other, &server, &address).await;
    other.tap("#accept").await;
    let closed = site.words("nl").say("sync-closed").to_owned();
    other.wait_for(&format!("document.querySelector('#sync-status').textContent.includes({})", json!(closed))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_link_to_a_family_is_refused_with_one_tap() {
    let site = Site::copy();
    let server = Server::with_families(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/nl/").await;
    phone.tap("#done").await;
    follow(&phone, &server, &format!("{}/#family=00000000000000000000000001", server.origin())).await;
    phone.tap("#refuse").await;
    phone.wait_for("!document.querySelector('#accept')").await;
    phone.reload().await;
    phone.runs().await;
    phone.wait_for("!!document.querySelector('#share-family') && !document.querySelector('#accept')").await;
    assert!(phone.get::<bool>("localStorage.getItem('thuistaal.secret') === null").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_installed_app_that_starts_empty_shows_the_way_to_bring_the_family() {
    if lacks(&[Ability::Installed]) {
        return;
    }
    let site = Site::copy();
    let server = Server::with_families(site.path());
    let seen = "!!document.querySelector('.carry-over')?.checkVisibility()";
    let browser = Phone::new(&server).await;
    browser.open("/ar/").await;
    assert!(!browser.get::<bool>(seen).await, "a browser needs no such way");
    let phone = Phone::installed(&server, "/ar/").await;
    phone.wait_for(seen).await;
    phone.tap(".carry-over a").await;
    phone.wait_for("location.pathname === '/ar/us/family/' && !!document.querySelector('#join-code')").await;
    phone.tap(".nav a[href='/ar/']").await;
    phone.tap("#done").await;
    phone.wait_for(&format!("!({seen})")).await;
}
