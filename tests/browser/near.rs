//! The neighbourhood: finding a group, keeping it, putting it into the calendar, hearing of what changes,
//! and what preschool costs here.

use std::fs;
use std::path::Path;

use serde_json::json;
use thuistaal::content::timetable::{CancelReason, Cancelled};
use thuistaal::content::{Municipality, Part};

use crate::engine::ability::{Ability, lacks};
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::wait::until;
use crate::worker::Worker;

/// A clock that starts on a Wednesday morning of the invented town's season, whatever the day of the test.
const WEDNESDAY: &str = "
const Now = Date;
const ahead = new Now(2026, 11, 2, 10).getTime() - Now.now();
globalThis.Date = class extends Now {
  constructor(...parts) { if (parts.length) super(...parts); else super(Now.now() + ahead); }
  static now() { return Now.now() + ahead; }
};
";

async fn phone(server: &Server) -> Phone {
    let phone = Phone::new(server).await;
    phone.before_each_page(WEDNESDAY).await;
    phone
}

/// How many sessions the lists of a page show.
const SHOWN: &str = "document.querySelectorAll('main a.visit').length";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_group_is_found_kept_and_put_into_the_calendar_without_a_network() {
    if lacks(&[Ability::PageScripts, Ability::Files]) {
        return;
    }
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let words = site.pack("tr", "near");
    let phone = phone(&server).await;
    let folder = tempfile::tempdir().expect("a folder for downloads");
    let allowed = json!({ "behavior": "allow", "downloadPath": folder.path() });
    phone.chromium("Browser.setDownloadBehavior", allowed).await;

    phone.open("/tr/near/voorbeeldstad/").await;
    let first_day = phone.text("main .day h3").await;
    assert!(first_day.starts_with(words.say("day-today")), "today comes first: {first_day}");
    phone
        .wait_for("[...document.querySelectorAll('.missed .why-not')].some((why) => why.textContent.length > 10)")
        .await;
    let all: usize = phone.get(SHOWN).await;
    phone.tap(".filters summary").await;
    phone.tap(".filters .choices:nth-of-type(1) .choice:nth-child(2)").await;
    phone.wait_for(&format!("{SHOWN} < {all} / 2")).await;
    phone.tap("#mine").await;
    phone.wait_for("document.querySelector('#mine').ariaPressed === 'true'").await;
    Worker::of(&site).ready(&phone, &["tr", "nl"]).await;
    server.stop();

    phone.tap("main a.visit[href='/tr/near/voorbeeldstad/stapeltoren/']").await;
    phone.tap("#save-monday-toddlers").await;
    phone.wait_for("document.querySelector('#save-monday-toddlers').ariaPressed === 'true'").await;
    let file = folder.path().join("monday-toddlers.ics");
    for (button, has_rule) in [("#date-monday-toddlers", false), ("#series-monday-toddlers", true)] {
        phone.tap(button).await;
        let text = until("the calendar is handed out", async || {
            let text = fs::read_to_string(&file).map_err(|error| error.to_string())?;
            text.ends_with("END:VCALENDAR\r\n").then_some(text).ok_or_else(|| "it is not whole yet".to_owned())
        })
        .await;
        assert_eq!(text.contains("RRULE:FREQ=WEEKLY"), has_rule, "{button}: {text}");
        assert!(text.contains("DTSTART;TZID=Europe/Amsterdam:2026"), "{text}");
        fs::remove_file(&file).expect("the file can go");
    }

    // What the family said stands there from now on, also on the way in.
    phone.open("/tr/near/").await;
    phone.wait_for("!!document.querySelector('main h2[lang=nl]')").await;
    let headings = "[...document.querySelectorAll('main h2')].map((title) => title.textContent)";
    phone.wait_for(&format!("{headings}.includes({})", json!(words.say("saved-title")))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_changed_timetable_arrives_without_a_new_version_and_is_said_once() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let phone = phone(&server).await;
    phone.open("/ar/near/voorbeeldstad/stapeltoren/").await;
    phone.tap("#save-monday-toddlers").await;
    phone.wait_for("document.querySelector('#save-monday-toddlers').ariaPressed === 'true'").await;
    phone.wait_for("!!localStorage.getItem('thuistaal.seen.voorbeeldstad.monday-toddlers')").await;
    Worker::of(&site).ready(&phone, &["ar", "nl"]).await;

    // What cannot be read is no news.
    let before = phone.text("#session-monday-toddlers").await;
    let mut town = town();
    write_news(&site, &town, b"<html>pay first</html>");
    phone.open("/ar/near/voorbeeldstad/stapeltoren/").await;
    phone.wait_for("!!document.querySelector('#session-monday-toddlers')").await;
    assert_eq!(phone.text("#session-monday-toddlers").await, before);

    let session = town.sessions.iter_mut().find(|session| session.id.as_str() == "monday-toddlers").expect("the group");
    let day = "2026-12-14".parse().expect("a day");
    session.cancelled.push(Cancelled { day, reason: CancelReason::TooFew });
    write_news(&site, &town, &Part::Municipality(town.clone()).to_bytes().expect("it packs"));
    phone.open("/ar/near/voorbeeldstad/").await;
    phone.wait_for_notice(site.words("ar").say("notice-changed")).await;
    phone.wait_for("document.querySelectorAll('#changed li').length === 1").await;

    // Without a network it is still known, and not told again.
    server.stop();
    phone.open("/ar/near/voorbeeldstad/stapeltoren/").await;
    phone.wait_for("!!document.querySelector('#session-monday-toddlers')").await;
    phone.open("/ar/near/voorbeeldstad/").await;
    phone.wait_for("!!document.querySelector('main .day')").await;
    let own = "names.find((name) => name.startsWith('news '))";
    let kept = format!(
        "caches.keys().then((names) => caches.open({own})).then((cache) => cache.keys()).then((kept) => kept.length)"
    );
    assert_eq!(phone.get::<usize>(&kept).await, 3, "the timetable, and its words in two languages");
    assert!(phone.get::<bool>("!document.querySelector('#changed')").await, "it was said before");
    let seen: String = phone.get("localStorage.getItem('thuistaal.seen.voorbeeldstad.monday-toddlers')").await;
    assert!(seen.contains("2026-12-14"), "{seen}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_preschool_costs_here_is_reckoned_on_the_phone_and_kept_nowhere() {
    if lacks(&[Ability::PageScripts]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = phone(&server).await;
    phone.open("/nl/near/voorbeeldstad/").await;
    phone.tap("#mine").await;
    phone.wait_for("document.querySelector('#mine').ariaPressed === 'true'").await;
    phone.open("/nl/preschool/").await;
    phone.tap("details:has(#cost) summary").await;
    let before: String = phone.get("JSON.stringify(localStorage)").await;
    // No allowance, no indication, the first band of income; the hours are the town's own.
    for question in ["1) .choice:last-child", "2) .choice:last-child", "3) .choice:first-child"] {
        phone.tap(&format!("#cost .choices:nth-of-type({question}")).await;
    }
    phone.wait_for("document.querySelector('#cost .estimate')?.textContent.includes('€')").await;
    // 30 cents an hour, 16 hours a week, 40 weeks a year, over 12 months.
    assert!(phone.text("#cost .estimate").await.contains("€\u{a0}16"), "{}", phone.text("#cost .estimate").await);
    assert_eq!(phone.get::<String>("JSON.stringify(localStorage)").await, before, "nothing of it is kept");

    // What is ticked on the way is the family's own, and stays.
    phone.tap("details:has(.ticks) summary").await;
    phone.tap(".tick").await;
    phone.wait_for("document.querySelector('.tick').ariaPressed === 'true'").await;
    phone.open("/nl/preschool/").await;
    phone.wait_for("document.querySelector('.tick').ariaPressed === 'true'").await;

    // Enschede has no table: then there is somebody to ask.
    phone.open("/nl/near/enschede/").await;
    phone.tap("#mine").await;
    phone.wait_for("document.querySelector('#mine').ariaPressed === 'true'").await;
    phone.open("/nl/preschool/").await;
    phone.tap("details:has(#cost) summary").await;
    assert_eq!(phone.text("#cost .estimate").await, site.pack("nl", "near").say("cost-unknown"));
    phone.tap("#cost a.visit").await;
    phone.wait_for("location.pathname === '/nl/near/enschede/consultatiebureau/'").await;
}

/// The invented town, as the project has it.
fn town() -> Municipality {
    let sources = thuistaal::site::load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the project reads");
    let mut towns = sources.library.municipalities.into_iter();
    towns.find(|town| town.id.as_str() == "voorbeeldstad").expect("the invented town")
}

/// Puts `bytes` where the site has the town's timetable as it is now.
fn write_news(site: &Site, town: &Municipality, bytes: &[u8]) {
    let file = site.path().join(Municipality::news_address(&town.id).trim_start_matches('/'));
    for ending in ["", ".br", ".gz"] {
        let mut name = file.clone().into_os_string();
        name.push(ending);
        // The copies are links to the project's own: a new file takes the place of each,
        // and none that of the compressed.
        let _ = fs::remove_file(name);
    }
    fs::write(file, bytes).expect("the timetable can be written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_calendar_is_a_file_and_no_page() {
    if lacks(&[Ability::Protocol]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/near/").await;
    Worker::of(&site).ready(&phone, &["tr", "nl"]).await;
    phone.open("/tr/near/").await;
    // What is saved leaves the page where it is; the frame in its place would be a page of the app.
    let _ = phone.try_visit("/tr/near/voorbeeldstad/calendar.ics").await;
    assert_eq!(phone.path().await, "/tr/near/");
}
