//! The share desk: what a nurse puts together is what a parent finds, in her language, whatever her phone's.

use serde_json::{Value, json};

use crate::engine::ability::{Ability, lacks};
use crate::moves;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::wait::until;
use crate::worker::Worker;

const CARDS: &str = "[...document.querySelectorAll('.given > .card')].filter((card) => !card.hidden)";

/// The things on the page, as their addresses have them.
async fn given(phone: &Phone) -> Vec<String> {
    phone.get(&format!("{CARDS}.map((card) => card.dataset.thing)")).await
}

/// Taps the choice that says this.
async fn choose(phone: &Phone, within: &str, text: &str) {
    let all = format!("[...document.querySelectorAll({})]", json!(format!("{within} button")));
    phone.wait_for(&format!("{all}.some((one) => one.textContent.includes({}))", json!(text))).await;
    let tap = format!("({all}.find((one) => one.textContent.includes({})).click(), null)", json!(text));
    phone.get::<()>(&tap).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_put_together_offline_opens_on_another_phone() {
    if lacks(&[Ability::Languages]) {
        return;
    }
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let (nurse, parent) = (Phone::new(&server).await, Phone::new(&server).await);
    nurse.open("/nl/share/?via=cb-noord").await;
    Worker::of(&site).ready(&nurse, &["nl"]).await;
    server.stop();
    nurse.open("/nl/share/?via=cb-noord").await;
    let desk = site.pack("nl", "share");
    assert_eq!(nurse.text("h1").await, desk.say("share-title"));
    choose(&nurse, ".desk", "Türkçe").await;
    choose(&nurse, ".desk", "2 jaar").await;
    nurse.tap(".picks .pick").await;
    choose(&nurse, ".desk", desk.say("share-stories")).await;
    nurse.tap(".picks .pick").await;
    choose(&nurse, ".desk", desk.say("share-places")).await;
    choose(&nurse, ".picks", desk.say("guide-title")).await;
    choose(&nurse, ".desk", desk.say("share-phrases")).await;
    nurse.tap(".picks .pick").await;

    // One link, read by another's decoder from the screen of a phone.
    let address = nurse.scan_with_zbar("#result svg.qr").await;
    assert_eq!(address, nurse.text("#address").await);
    let path = address.strip_prefix(server.origin()).expect("an address of the site").to_owned();
    assert!(path.starts_with("/tr/for/?age=2&a=") && path.ends_with("&via=cb-noord"), "{path}");
    let kept: Vec<String> = nurse.get("Object.keys(localStorage).sort()").await;
    assert_eq!(kept, ["thuistaal.colours", "thuistaal.desk", "thuistaal.phone", "thuistaal.text"], "nothing of whom");

    server.start_again(site.path());
    parent.speak("ar").await;
    parent.open(&path).await;
    assert_eq!(parent.get::<String>("document.documentElement.lang").await, "tr");
    let named: Vec<&str> = path.split('&').filter(|part| part.starts_with(|c| "asgw".contains(c))).collect();
    assert_eq!(given(&parent).await, named);
    // The age is set, and no child was made of it; an app that is installed from here shows it once more.
    parent.tap(".nav a[href='/tr/']").await;
    parent.wait_for("!!document.querySelector('a.received') && !document.querySelector('.ages')").await;
    assert!(parent.get::<bool>("localStorage.getItem('thuistaal.family') === null").await);
    parent.open("/tr/").await;
    parent.tap("a.received").await;
    parent.wait_for(&format!("{CARDS}.length === 4")).await;
    parent.tap("#forget").await;
    parent.tap(".nav a[href='/tr/']").await;
    parent.wait_for("!document.querySelector('a.received') && !!document.querySelector('.ages')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_link_works_before_the_app_and_without_it() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let activities: Vec<String> =
        site.activities("ar").iter().map(|page| page[13..page.len() - 1].to_owned()).collect();
    let wanted = [format!("a={}", activities[40]), "s=who-is-awake".into(), format!("a={}", activities[3])];
    let path = format!("/ar/for/?age=3&{}&fbclid=x", wanted.join("&"));
    let (without, with) = (Phone::without_wasm(&server, 390).await, Phone::new(&server).await);
    moves::watch(&with).await;
    without.visit(&path).await;
    with.open(&path).await;
    with.wait_for_notice(site.words("ar").say("notice-offline-ready")).await;
    assert_eq!(moves::of(&with).await, Vec::<String>::new(), "something moves when the app comes");
    for phone in [without, with] {
        phone.wait_for(&format!("{CARDS}.length === 3")).await;
        // Above before below, and in Arabic right before left.
        let place = "(({ top, left }) => top * 999 - left)(card.getBoundingClientRect())";
        let places = format!("{CARDS}.map((card) => [{place}, card.dataset.thing])");
        let mut seen: Vec<(f64, String)> = phone.get(&places).await;
        seen.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert_eq!(seen.into_iter().map(|(_, thing)| thing).collect::<Vec<_>>(), wanted);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn hostile_links_break_nothing_and_bring_no_text_of_their_own() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    let words = site.pack("tr", "share");
    let many = "a=animals-cow-says-meow&".repeat(400);
    let hostile = [
        "",
        "a=",
        "a=%00",
        "a=<img%20src=x%20onerror=alert(1)>",
        "a=FOREIGN",
        "s=foreign-text",
        "t=foreign",
        "p=foreign.text",
        "p=enschede.foreign-text",
        "w=animals.foreign-text",
        "w=foreign.text",
        "g=FOREIGN",
        "via=<b>FOREIGN</b>",
        "age=99",
        "age=FOREIGN&age=2",
        "q=later-thing",
        "a=a&a=b&a=c&a=d&a=e&a=f&a=g",
        "?a=x",
        "&&&&",
        "====",
        "a=../../etc/passwd",
        "a=%D8%B9%D8%B1%D8%A8%D9%8A",
        "\u{202e}FOREIGN",
        "a=animals-cow-says-meow\"onclick=alert(1)",
        "s=who-is-awake%27",
        &many,
        "page=us/",
        "page=javascript:alert(1)",
        "t=animals#FOREIGN",
        "a=animals-cow-says-meow&a=animals-cow-says-meow",
    ];
    for sheet in ["for", "send", "share", "card", "booklet"] {
        for query in hostile {
            // Within the page, as a tap on such a link goes: a load for each would take a minute.
            let link = format!("/tr/{sheet}/?{query}");
            let go = "const link = document.createElement('a'); link.href = arguments[0]; document.body.append(link); link.click(); link.remove();";
            until("a tap", async || phone.call::<Value>(go, vec![json!(link)]).await).await;
            phone
                .wait_for(&format!(
                    "location.pathname === '/tr/{sheet}/' && document.querySelectorAll('h1').length === 1"
                ))
                .await;
            // An address that is sent stands there as what it is, whatever names are in it.
            let said = "document.body.innerText.replaceAll(document.querySelector('#address')?.innerText ?? ' ', '')";
            let text: String = phone.get(&format!("{said}.toLowerCase()")).await;
            assert!(!text.contains("foreign") && !text.contains("passwd"), "{link}: {text}");
            assert!(phone.get::<usize>(&format!("{CARDS}.length")).await <= 5, "{link}");
        }
    }
    assert!(phone.get::<bool>("document.querySelector('#broken').hidden").await, "nothing broke");
    // What is left out is said.
    phone.open("/tr/for/?s=who-is-awake&q=later&p=enschede.no-such-place").await;
    let start = words.say("for-title");
    assert_eq!(phone.text("h1").await, start);
    phone
        .wait_for("/2/.test([...document.querySelectorAll('main [role=status]')].map((one) => one.textContent).join())")
        .await;
    assert_eq!(given(&phone).await, ["s=who-is-awake"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn any_page_is_sent_in_the_language_of_whom_it_is_for() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone
        .before_each_page("globalThis.sent = []; Navigator.prototype.share = async (what) => { sent.push(what.url); };")
        .await;
    phone.open("/nl/").await;
    // From page to page within the app: what is sent is the page from which one comes.
    phone.tap(".nav a[href='/nl/library/']").await;
    phone.wait_for("location.pathname === '/nl/library/'").await;
    phone.tap("a.send").await;
    phone.wait_for("location.pathname === '/nl/send/' && !!document.querySelector('#address')").await;
    assert_eq!(phone.text("#address").await, format!("{}/nl/library/", server.origin()));
    choose(&phone, ".choices", "العربية").await;
    let wanted = format!("{}/ar/library/", server.origin());
    phone.wait_for(&format!("document.querySelector('#address').textContent === {}", json!(wanted))).await;
    assert_eq!(phone.scan_with_zbar("main svg.qr").await, wanted);
    phone.tap("#share-now").await;
    phone.wait_for(&format!("sent.length === 1 && sent[0] === {}", json!(wanted))).await;

    // Without a share sheet it is copied, and where that is refused the code stays.
    phone.get::<()>("(delete Navigator.prototype.share, Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }), null)").await;
    phone.tap("#share-now").await;
    let words = site.pack("nl", "share");
    let said = format!("document.querySelector('.told').textContent === {}", json!(words.say("share-not-copied")));
    phone.wait_for(&said).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_place_that_is_handed_over_is_there_once_it_has_come() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/ar/for/?p=voorbeeldstad.stapeltoren&g").await;
    phone.tap(".given > [data-thing='p=voorbeeldstad.stapeltoren'] a").await;
    phone.wait_for("location.pathname === '/ar/near/voorbeeldstad/stapeltoren/'").await;
    assert!(phone.text("h1").await.contains("De Stapeltoren"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_icon_on_an_iphone_brings_along_what_was_handed_over() {
    if lacks(&[Ability::PageScripts, Ability::Installed]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    let manifest = "!!document.querySelector('link[rel=manifest]')";
    // Elsewhere the icon has the storage of the page, and the page stays as it is.
    phone.open("/tr/for/?age=1&a=together-peekaboo").await;
    phone.tap(".rows a[href='/tr/install/']").await;
    phone.wait_for("!!document.querySelector('ol.steps')").await;
    assert!(phone.get::<bool>(manifest).await && phone.path().await == "/tr/install/");

    // What only Apple's browser has.
    phone.before_each_page("navigator.standalone = false").await;
    phone.open("/tr/for/?age=1&a=together-peekaboo").await;
    phone.tap(".rows a[href='/tr/install/']").await;
    phone.wait_for(&format!("!{manifest} && location.pathname === '/tr/for/'")).await;
    assert_eq!(
        phone.get::<String>("document.querySelector('meta[name=apple-mobile-web-app-capable]').content").await,
        "yes"
    );
    // The icon is a phone that knows nothing but this address.
    let address = phone.get::<String>("location.pathname + location.search").await;
    let icon = Phone::installed(&server, &address).await;
    assert_eq!(given(&icon).await, ["a=together-peekaboo"]);
    icon.tap(".nav a[href='/tr/']").await;
    icon.wait_for("!!document.querySelector('a.received')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_languages_of_the_neighbourhood_come_first_and_the_last_used_before_them() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let nurse = Phone::new(&server).await;
    let languages = "[...document.querySelector('.desk .choices').querySelectorAll('[lang]')].map((one) => one.lang)";
    nurse.open("/nl/share/").await;
    nurse.wait_for(&format!("{languages}.length > 5")).await;
    let before: Vec<String> = nurse.get(languages).await;
    // This phone says where it is, as a parent's does.
    nurse.open("/nl/near/voorbeeldstad/").await;
    nurse.tap("#mine").await;
    nurse.open("/nl/share/").await;
    let sorted = format!("{languages}.join() !== {}", json!(before.join(",")));
    nurse.wait_for(&sorted).await;
    let around: Vec<String> = nurse.get(languages).await;
    assert_eq!(around.len(), before.len());
    assert_eq!(around.last().map(String::as_str), Some("nl"), "who speaks Dutch needs no link from here");
    // What was chosen here last is at hand next time, whatever is spoken around.
    choose(&nurse, ".desk", "Soomaali").await;
    nurse.open("/nl/share/").await;
    nurse.wait_for(&format!("{languages}[0] === 'so'")).await;
}
