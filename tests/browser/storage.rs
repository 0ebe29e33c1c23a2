//! The app starts on damaged and foreign states: it runs, says so exactly when something could not be read, keeps the
//! broken text as it stood, and loses no entry that the damage did not touch.
//! `tests/suite/storage.rs` asks the reader alone.
//!
//! A state is put into the storage on a page that is none of the app's, so that nothing of it runs meanwhile; the page
//! after it comes from the worker's cache. `THUISTAAL_STATES` says how many states (16, one of each kind),
//! `THUISTAAL_SEED` runs one of them again.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use serde::Deserialize;
use serde_json::json;
use thuistaal::civil::Day;
use thuistaal::family::{Facts, file};

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::states::{KINDS, Local};
use crate::worker::Worker;

/// Puts a state into the storage.
const PUT: &str = "
    const { local, session } = JSON.parse(arguments[0]);
    localStorage.clear();
    sessionStorage.clear();
    for (const [name, text] of Object.entries(local)) localStorage.setItem(name, text);
    for (const [name, text] of Object.entries(session)) sessionStorage.setItem(name, text);";

/// What became of it, as soon as the app runs and has said what is to be said, or after 25 seconds: the driver waits for 30.
const LOOK: &str = "
    const [notice, isSaid, damaged, given] = arguments;
    const { local } = JSON.parse(given);
    const root = document.documentElement;
    const says = () => [...document.querySelectorAll('.notices li > span')].some(({ textContent }) => textContent === notice);
    const is = () => root.dataset.app === 'runs' && (says() || !isSaid);
    const aside = () => [1, 2, 3, 4, 5].map((number) => localStorage.getItem('thuistaal.family.aside.' + number));
    const stands = (name) => !(name in local) || [localStorage.getItem(name), ...aside()].includes(local[name]);
    return new Promise((resolve) => {
      const begun = performance.now();
      const look = () => {
        if (!is() && performance.now() - begun < 25000) return setTimeout(look, 5);
        // What the app began in the same moment is done by then.
        setTimeout(() => resolve({
          starts: root.dataset.app === 'runs',
          breaks: !document.getElementById('broken').hidden,
          says: says(),
          missing: damaged.filter((name) => !stands(name)),
          children: document.querySelectorAll('main section.child').length,
          family: localStorage.getItem('thuistaal.family')?.toWellFormed() ?? null,
        }));
      };
      look();
    });";

/// The pages that show most of a family, and so stumble first.
const PAGES: [&str; 7] =
    ["/tr/", "/tr/us/children/", "/tr/us/", "/tr/us/year/", "/tr/near/", "/tr/us/teacher/", "/tr/us/family/"];

#[derive(Debug, Deserialize)]
struct Look {
    starts: bool,
    breaks: bool,
    says: bool,
    /// The names whose text stands neither there nor aside.
    missing: Vec<String>,
    children: usize,
    family: Option<String>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_app_starts_on_every_state_says_what_it_cannot_read_and_loses_nothing_else() {
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().expect("a number"));
    let (first, end) = match number("THUISTAAL_SEED") {
        Some(one) => (one, one + 1),
        None => (0, number("THUISTAAL_STATES").unwrap_or(KINDS)),
    };
    let site = Site::copy();
    let server = Server::start(site.path());
    let (next, begun) = (AtomicU64::new(first), Instant::now());
    let mut counts = if end - first > 100 {
        // A browser for each processor.
        let (one, other) = tokio::join!(run(&site, &server, &next, end), run(&site, &server, &next, end));
        one.0.and(other.0)
    } else {
        run(&site, &server, &next, end).await.0
    };
    counts.faults.sort();
    println!(
        "found: {} states: {} started, {} said so of {} that had something unreadable, {} entries kept, {} lost, in {:.0} s",
        end - first,
        counts.started,
        counts.said,
        counts.unreadable,
        counts.kept,
        counts.lost,
        begun.elapsed().as_secs_f64()
    );
    assert!(counts.faults.is_empty(), "{} faults:\n{}", counts.faults.len(), counts.faults.join("\n"));
    assert_eq!(counts.started, end - first);
}

/// What came of many states.
#[derive(Default)]
struct Counts {
    started: u64,
    unreadable: u64,
    said: u64,
    kept: usize,
    lost: usize,
    faults: Vec<String>,
}

impl Counts {
    fn and(mut self, other: Self) -> Self {
        self.faults.extend(other.faults);
        Self {
            started: self.started + other.started,
            unreadable: self.unreadable + other.unreadable,
            said: self.said + other.said,
            kept: self.kept + other.kept,
            lost: self.lost + other.lost,
            faults: self.faults,
        }
    }

    fn add(&mut self, given: &Local, page: &str, look: &Look) {
        let state = look.family.as_deref().and_then(|text| file::read(text).ok()).map(|(state, _)| state);
        let state = state.unwrap_or_default();
        let lost = if given.is_lent { Vec::new() } else { given.lost(&state) };
        let shown = Facts(&state).children().len();
        let is_shown = page != "/tr/us/children/" || given.is_lent || look.children == shown;
        self.started += u64::from(look.starts && !look.breaks);
        self.unreadable += u64::from(given.is_said());
        self.said += u64::from(look.says);
        self.kept += given.intact.len() - lost.len();
        self.lost += lost.len();
        let faults = [
            (!look.starts || look.breaks).then(|| "does not run".to_owned()),
            (look.says != given.is_said()).then(|| format!("says so: {}", look.says)),
            (!look.missing.is_empty()).then(|| format!("{:?} stands nowhere any more", look.missing)),
            (!lost.is_empty()).then(|| format!("lost {lost:?}")),
            (!is_shown).then(|| format!("{} of {shown} children are shown", look.children)),
        ];
        let faults: Vec<String> = faults.into_iter().flatten().collect();
        if !faults.is_empty() {
            self.faults.push(format!("state {:5}, {}, at {page}: {}", given.number, given.what, faults.join("; ")));
        }
    }
}

/// One browser, which takes states as long as there are any. It is handed back with the counts, since a browser that
/// ends keeps the other one waiting.
async fn run(site: &Site, server: &Server, next: &AtomicU64, end: u64) -> (Counts, Phone) {
    let (phone, notice) = (Phone::new(server).await, site.words("tr").say("notice-set-aside").to_owned());
    phone.open("/tr/").await;
    Worker::of(site).ready(&phone, &["tr", "nl"]).await;
    let today: Day = phone.get::<String>("new Date().toLocaleDateString('sv')").await.parse().expect("a day");
    let mut counts = Counts::default();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= end {
            return (counts, phone);
        }
        let given = Local::of(number, today);
        let page = PAGES[usize::try_from(number / 3).expect("a number") % PAGES.len()];
        // A page of the app would hear that the storage changes, and mend it.
        phone.visit("/robots.txt").await;
        phone.call::<()>(PUT, vec![json!(given.script())]).await.expect("a state in the storage");
        // A page that never comes keeps the browser, too: then the others cannot be tried.
        if let Err(error) = phone.try_visit(page).await {
            panic!("state {number}, {}, at {page}: {error}", given.what);
        }
        let wanted = vec![json!(notice), json!(given.is_said()), json!(given.damaged), json!(given.script())];
        match phone.call::<Look>(LOOK, wanted).await {
            Ok(look) => counts.add(&given, page, &look),
            Err(error) => counts.faults.push(format!("state {number:5}, {}, at {page}: {error}", given.what)),
        }
    }
}
