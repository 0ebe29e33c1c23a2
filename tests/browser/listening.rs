//! Listening: every text by a voice of its own language, late or not; and a plain word where there is none.

use thuistaal::text::bidi::without_marks;

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::voices::{give, quiet_after, said};

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn todays_activity_is_heard_in_its_own_language_and_then_in_dutch() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    give(&phone, &["en_US", "nl_BE", "nl_NL", "tr_TR"]).await;
    phone.open("/tr/").await;
    phone.tap("#listen-why").await;
    let why = phone.text(".why .home").await;
    let heard = quiet_after(&phone, sentences(&why)).await;
    assert!(heard.iter().all(|said| said.lang == "tr-TR" && said.voice == "tr_TR"), "{heard:#?}");
    assert_eq!(heard.iter().map(|said| said.text.as_str()).collect::<Vec<_>>().join(" "), why.trim());

    // With both on the screen, Dutch follows; the second tap ends it.
    phone.tap("[data-set='both']").await;
    phone.get::<()>("(globalThis.said.length = 0, null)").await;
    phone.tap("#listen-need").await;
    phone.wait_for("globalThis.said.some(({ lang }) => lang === 'nl-NL')").await;
    phone.wait_for("!document.querySelector('.listen[aria-pressed=true]')").await;
    assert_eq!(said(&phone).await[0].lang, "tr-TR");

    phone.get::<()>("(globalThis.said.length = 0, null)").await;
    phone.tap("#listen-do").await;
    phone.wait_for("document.querySelector('#listen-do').ariaPressed === 'true'").await;
    phone.tap("#listen-do").await;
    phone.wait_for("document.querySelector('#listen-do').ariaPressed === 'false'").await;
    let count = "globalThis.said.length";
    let later = format!("new Promise((done) => setTimeout(done, 300, {count})).then((then) => then === {count})");
    assert!(phone.get::<bool>(&later).await, "nothing more is said");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_language_without_a_voice_says_so_and_offers_dutch() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    give(&phone, &["en-US", "nl-NL", "ar-SA"]).await;
    phone.open("/so/").await;
    phone.tap("#listen-why").await;
    phone.wait_for_notice(site.words("so").say("no-voice")).await;
    assert!(said(&phone).await.is_empty(), "no language is read by the voice of another");
    phone.tap(".notice-act").await;
    phone.wait_for("globalThis.said.length > 0 && !document.querySelector('.listen[aria-pressed=true]')").await;
    let heard = said(&phone).await;
    assert!(heard.iter().all(|said| said.voice == "nl-NL"), "{heard:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn voices_may_come_late_or_never() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let late = Phone::new(&server).await;
    give(&late, &[]).await;
    late.open("/tr/").await;
    late.tap("#listen-title").await;
    late.wait_for("speechSynthesis.onvoiceschanged !== null").await;
    let come = "voiceList.push({ lang: 'tr-TR', voiceURI: 'tr', name: 'tr', localService: true, default: true })";
    late.get::<()>(&format!("({come}, speechSynthesis.onvoiceschanged(new Event('voiceschanged')), null)")).await;
    late.wait_for("globalThis.said.length > 0").await;
    assert_eq!(said(&late).await[0].voice, "tr-TR");

    let never = Phone::new(&server).await;
    give(&never, &[]).await;
    never.open("/nl/").await;
    never.tap("#listen-title").await;
    never.wait_for_notice(site.words("nl").say("no-dutch-voice")).await;
    never.wait_for("document.querySelector('#listen-title').ariaPressed === 'false'").await;
    assert!(said(&never).await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn times_are_heard_as_they_stand_on_the_page() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    give(&phone, &["tr-TR"]).await;
    phone.open("/tr/near/voorbeeldstad/stapeltoren/").await;
    let when = phone.text(".session .when").await;
    let facts = phone.text(".session .plain").await;
    phone.tap(".session .listen").await;
    phone.wait_for("globalThis.said.length > 0 && !document.querySelector('.listen[aria-pressed=true]')").await;
    let heard = said(&phone).await.into_iter().map(|said| said.text).collect::<Vec<_>>().join(" ");
    assert!(heard.starts_with(&format!("{}.", without_marks(&when))), "{heard}");
    for fact in facts.lines() {
        // Behind its sign, which is not read out.
        let (_, fact) = fact.split_once(' ').expect("a sign and a fact");
        assert!(heard.contains(&without_marks(fact)), "{fact:?} in {heard}");
    }

    let other = Phone::new(&server).await;
    give(&other, &["nl-NL"]).await;
    other.open("/so/near/voorbeeldstad/stapeltoren/").await;
    other.tap(".session .listen").await;
    other.wait_for_notice(site.words("so").say("no-voice")).await;
    assert!(!other.get::<bool>("!!document.querySelector('.notice-act')").await, "there is no Dutch to hear");
}

/// How many portions a voice gets that does not tell where it is: what small letters join is one.
fn sentences(text: &str) -> usize {
    thuistaal::text::speech::sentences(text.trim()).len()
}
