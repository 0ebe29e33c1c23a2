//! Two ways to come to a page, timed: the first time on a slow line, and again with the network gone.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::Value;
use thirtyfour::error::{WebDriverError, WebDriverResult};

use super::dist::Site;
use super::phone::{Phone, SLOWER};
use super::program::Program;

/// Runs in the page before its own code.
const WATCH: &str = "
    globalThis.watched = { busy: 0, largest: null, shift: 0, tasks: [] };
    const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('longtask', (task) => {
        watched.busy = Math.max(watched.busy, task.startTime + task.duration);
        watched.tasks.push([task.startTime, task.duration]);
    });
    watch('largest-contentful-paint', (paint) => watched.largest = paint.startTime);
    watch('layout-shift', (shift) => watched.shift += shift.hadRecentInput ? 0 : shift.value);
";
/// What the worker keeps for later must not share the line with the page that is timed.
const NO_WORKER: &str = "ServiceWorkerContainer.prototype.register = () => new Promise(() => {});";
/// What the watch saw so far. Times are in milliseconds since the navigation began.
const READ: &str = "(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const assets = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/assets/'));
    const page = performance.getEntriesByType('navigation')[0];
    return {
        url: location.href, now: performance.now(), runs: document.documentElement.dataset.app === 'runs',
        first_paint: paint?.startTime ?? null, largest_paint: watched.largest,
        busy: watched.busy, shift: watched.shift,
        longest: Math.max(0, ...watched.tasks.filter(([start]) => start > paint?.startTime).map(([, duration]) => duration)),
        loaded: Math.max(page.responseEnd, ...assets.map(({ responseEnd }) => responseEnd)),
    };
})()";

/// Nothing happened for this long: then the page is at rest.
const CALM: f64 = 3_000.0;
const LIMIT: Duration = Duration::from_secs(120);
/// Between two looks; each one costs the page some of its time.
const PAUSE: Duration = Duration::from_millis(500);

/// What `READ` gives.
#[derive(Debug, Deserialize)]
struct Look {
    url: String,
    now: f64,
    runs: bool,
    first_paint: Option<f64>,
    largest_paint: Option<f64>,
    busy: f64,
    shift: f64,
    longest: f64,
    loaded: f64,
}

/// A visit, from its first moment until the page was at rest with the app running. Times in milliseconds.
#[derive(Debug)]
pub struct Visit {
    pub first_paint: f64,
    pub largest_paint: f64,
    pub shift: f64,
    /// The longest task of the page's main thread that began after the first paint; none is below 50.
    pub longest: f64,
    /// When the last of the app had arrived.
    loaded: f64,
    /// When the last long task was over.
    busy: f64,
}

impl Visit {
    /// From here on a tap is answered at once.
    pub fn quiet(&self) -> f64 {
        self.first_paint.max(self.loaded).max(self.busy)
    }

    fn at_rest(look: &Look) -> Option<Self> {
        let (first_paint, largest_paint) = (look.first_paint?, look.largest_paint?);
        let Look { shift, longest, loaded, busy, .. } = *look;
        let visit = Self { first_paint, largest_paint, shift, longest, loaded, busy };
        (look.runs && look.now - visit.quiet() > CALM).then_some(visit)
    }
}

/// Sets out for `url` and waits until the page is at rest.
async fn visit(phone: &Phone, url: &str) -> WebDriverResult<Visit> {
    phone.set_out(url).await?;
    let begun = Instant::now();
    loop {
        tokio::time::sleep(PAUSE).await;
        // Between two pages there is nothing to look at.
        let look = phone.get::<Look>(READ).await.ok().filter(|look| look.url == url);
        if let Some(visit) = look.as_ref().and_then(Visit::at_rest) {
            return Ok(visit);
        }
        if begun.elapsed() > LIMIT {
            return Err(WebDriverError::Timeout(format!("{url} never came to rest: {look:?}")));
        }
    }
}

/// The first visit of all, on a slow line with a slow processor.
pub async fn slow(program: &Program, address: &str) -> WebDriverResult<Visit> {
    let phone = Phone::start().await?;
    phone.before_each_page(&format!("{WATCH}{NO_WORKER}")).await?;
    phone.slow_line().await?;
    phone.slow_processor().await?;
    let visit = visit(&phone, &format!("{}{address}", program.origin)).await?;
    phone.close().await?;
    Ok(visit)
}

/// The first visit of all on a slow line, and what the longest task after its first paint takes of a processor that is
/// six times slower: it is counted on this one, as the browser's own way of making it slow adds to what it slows.
pub async fn longest_task(program: &Program, address: &str) -> WebDriverResult<f64> {
    let phone = Phone::start().await?;
    phone.before_each_page(NO_WORKER).await?;
    phone.slow_line().await?;
    let mut trace = phone.trace().await?;
    phone.set_out(&format!("{}{address}", program.origin)).await?;
    let begun = Instant::now();
    while !trace.sees_the_app().await? {
        if begun.elapsed() > LIMIT {
            return Err(WebDriverError::Timeout(format!("the app never ran at {address}")));
        }
        tokio::time::sleep(PAUSE).await;
    }
    tokio::time::sleep(Duration::from_secs_f64(CALM / 1_000.0)).await;
    let longest = trace.longest().await? * f64::from(SLOWER);
    phone.close().await?;
    Ok(longest)
}

/// One visit at full speed until everything is kept; then the server goes, and the page starts on a slow processor.
pub async fn offline(program: Program, site: &Site, address: &str) -> WebDriverResult<Visit> {
    let phone = Phone::start().await?;
    phone.before_each_page(WATCH).await?;
    let url = format!("{}{address}", program.origin);
    visit(&phone, &url).await?;
    let kept = "(async () => {
        const worker = await navigator.serviceWorker.ready;
        const names = await caches.keys();
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return worker.active.state === 'activated' ? keys.flat().map(({ url }) => new URL(url).pathname) : [];
    })()";
    let (begun, wanted) = (Instant::now(), kept_after(site, address));
    while !phone.get::<BTreeSet<String>>(kept).await?.is_superset(&wanted) {
        if begun.elapsed() > LIMIT {
            return Err(WebDriverError::Timeout(format!("{url} was never wholly kept")));
        }
        tokio::time::sleep(PAUSE).await;
    }
    phone.set_out("about:blank").await?;
    drop(program);
    phone.slow_processor().await?;
    let visit = visit(&phone, &url).await?;
    phone.close().await?;
    Ok(visit)
}

/// What the worker keeps once a page was open: what all need, Dutch, and the language of the page.
fn kept_after(site: &Site, address: &str) -> BTreeSet<String> {
    let worker = site.text("/worker.js");
    let files = worker.lines().find_map(|line| line.strip_prefix("const FILES = ")?.strip_suffix(';'));
    let files: Value = serde_json::from_str(files.expect("the worker's lists")).expect("lists in JSON");
    let tag = address.split('/').nth(1).unwrap_or_default();
    let lists = [&files["common"], &files["languages"]["nl"], &files["languages"][tag]];
    let all = lists.into_iter().flat_map(|list| list.as_array().expect("a list"));
    all.map(|file| file[0].as_str().expect("an address").to_owned()).collect()
}
