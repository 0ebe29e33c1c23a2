//! What a phone has stored, and how soon the app starts on it, with no network and a processor made six times slower.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;

use crate::phone::Phone;

/// How many times slower the processor is made.
const SLOWER: u32 = 6;

/// Notes when the app has drawn the page, and where its memory is. Runs before the page's own code.
pub const WATCH: &str = "
    new MutationObserver(() => {
      if (globalThis.ran || document.documentElement.dataset.app !== 'runs') return;
      globalThis.ran = performance.now();
      requestAnimationFrame(() => setTimeout(() => globalThis.drawn = performance.now()));
    }).observe(document, { attributes: true, attributeFilter: ['data-app'], subtree: true });
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const own = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await own(...given);
        globalThis.memory ??= (made.instance ?? made).exports.memory;
        return made;
      };
    }";

/// A start, in milliseconds since it began.
#[derive(Deserialize)]
struct Start {
    first_paint: f64,
    drawn: f64,
}

/// The medians of several starts, and what the last of them holds.
pub struct Starts {
    pub first_paint: f64,
    pub drawn: f64,
    pub heap: f64,
    pub wasm: f64,
}

/// Starts the app at `path` so many times, after one that fills what a phone keeps warm.
pub async fn starts(phone: &Phone, path: &str, count: usize) -> Starts {
    phone.set_offline(true).await;
    phone.chromium("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
    let mut all = Vec::new();
    for _ in 0..=count {
        phone.driver().goto("about:blank").await.expect("an empty page");
        phone.visit(path).await;
        phone.wait_for("globalThis.drawn > 0").await;
        let read = "({ first_paint: performance.getEntriesByName('first-contentful-paint')[0].startTime, drawn })";
        all.push(phone.get::<Start>(read).await);
    }
    all.remove(0);
    phone.chromium("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
    phone.set_offline(false).await;
    phone.chromium("HeapProfiler.collectGarbage", json!({})).await;
    let heap = phone.chromium("Runtime.getHeapUsage", json!({})).await;
    Starts {
        first_paint: median(all.iter().map(|start| start.first_paint).collect()),
        drawn: median(all.iter().map(|start| start.drawn).collect()),
        heap: heap["usedSize"].as_f64().expect("a size"),
        wasm: phone.get("memory.buffer.byteLength").await,
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    f64::midpoint(values[(values.len() - 1) / 2], values[values.len() / 2])
}

/// What the browser keeps of the site.
pub struct Kept {
    /// Names in `localStorage`, and letters under them.
    pub names: f64,
    pub letters: f64,
    /// Versions of the app, other caches, and the bytes in all of them.
    pub versions: f64,
    pub others: f64,
    pub bytes: f64,
}

pub async fn kept(phone: &Phone) -> Kept {
    let stored: BTreeMap<String, usize> =
        phone.get("Object.fromEntries(Object.entries(localStorage).map(([name, text]) => [name, text.length]))").await;
    let cached: BTreeMap<String, f64> = phone
        .get(
            "(async () => {
              const sizes = {};
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                sizes[name] = 0;
                for (const key of await cache.keys()) {
                  sizes[name] += (await (await cache.match(key)).arrayBuffer()).byteLength;
                }
              }
              return sizes;
            })()",
        )
        .await;
    let versions = cached.keys().filter(|name| name.starts_with("thuistaal-")).count();
    Kept {
        names: stored.len() as f64,
        letters: stored.values().sum::<usize>() as f64,
        versions: versions as f64,
        others: (cached.len() - versions) as f64,
        bytes: cached.values().sum(),
    }
}
