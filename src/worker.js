// The service worker: keeps one whole version of the app on the phone, and answers from it with or without a network.
//
// Put before this by the build: VERSION, a hash of everything, and FILES, lists of [address, integrity]: `common` for all,
// one list for each language, and `sounds`, which are kept once they were heard. What has a hash in its address (/assets/) never changes; the rest is of this version.
//
// A page is always answered with the frame of its language from one version's cache, so that a page and its parts can
// never be of two versions, whatever the network does meanwhile.

const PREFIX = "thuistaal-";
const CACHE = PREFIX + VERSION;
const SOUNDS = "thuistaal.sounds";
const TYPES = {
  html: "text/html", js: "text/javascript", wasm: "application/wasm", json: "application/json", png: "image/png",
  mp3: "audio/", m4a: "audio/", ogg: "audio/", wav: "audio/",
};

const frame = (tag) => `/${tag}/shell/`;
const tagOf = (path) => path.split("/")[1];
const isOurs = (tag) => Object.hasOwn(FILES.languages, tag);

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => event.data === "take over" && skipWaiting());
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || pathname.startsWith("/api/") || pathname.startsWith("/news/")) return;
  // Whatever happens, the page gets an answer: an unanswered request leaves it blank.
  const answer = request.mode === "navigate" ? page : pathname.startsWith("/assets/audio/") ? sound : part;
  event.respondWith(answer(request, pathname).catch(() => Response.error()));
  if (request.mode === "navigate") event.waitUntil(keepOtherLanguages().catch(() => {}));
});

// The app, Dutch, and every language that is open or was kept before: all of it, or no installation.
async function install() {
  const open = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  const kept = await Promise.all(Object.keys(FILES.languages).map(async (tag) => (await caches.match(frame(tag))) && tag));
  const tags = new Set(["nl", ...open.map((client) => tagOf(new URL(client.url).pathname)), ...kept].filter(isOurs));
  await keep([...FILES.common, ...[...tags].flatMap((tag) => FILES.languages[tag])]);
}

// The version before stays for pages that are still open; what is older goes.
async function activate() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  const sounds = await caches.open(SOUNDS);
  const gone = ({ url }) => !FILES.sounds.some(([address]) => url.endsWith(address));
  await Promise.all((await sounds.keys()).filter(gone).map((request) => sounds.delete(request)));
  await clients.claim();
}

// The other languages come after the first page, unless the phone asks to save data.
let others;
function keepOtherLanguages() {
  if (navigator.connection?.saveData) return Promise.resolve();
  others ??= keep(Object.values(FILES.languages).flat()).catch(() => { others = undefined; });
  return others;
}

async function keep(files) {
  const cache = await caches.open(CACHE);
  const missing = [];
  for (const file of files) if (!(await cache.match(file[0]))) missing.push(file);
  // Four at a time: a slow line is shared with the page.
  const next = async () => {
    for (let file; (file = missing.shift()); ) await cache.put(file[0], await fresh(file));
  };
  await Promise.all([next(), next(), next(), next()]);
}

// A file as it must be, or an error: a captive portal answers everything with a page of its own.
async function fresh([address, integrity]) {
  const hashed = address.startsWith("/assets/");
  const old = hashed && (await caches.match(address));
  if (old) return old;
  const response = await fetch(address, { integrity, redirect: "error", cache: hashed ? "default" : "no-cache" });
  const wanted = TYPES[address.endsWith("/") ? "html" : address.split(".").pop()] ?? "";
  const type = response.headers.get("content-type") ?? "";
  if (response.status !== 200 || !type.startsWith(wanted)) throw new Error(`${address}: ${response.status} ${type}`);
  return response;
}

async function page(request, path) {
  const cache = await caches.open(CACHE);
  const tag = tagOf(path);
  const found = await cache.match(isOurs(tag) ? frame(tag) : path);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    // Not kept, and no network: the frame of any language tells more than an error, and most that of a language spoken
    // at home. Dutch is kept on every phone.
    const frames = (await cache.keys()).filter(({ url }) => url.endsWith("/shell/"));
    const best = frames.find(({ url }) => !url.endsWith(frame("nl"))) ?? frames[0];
    if (best) return cache.match(best);
    throw error;
  }
}

async function part(request, path) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? (await caches.match(path)) ?? fetch(request);
}

// A recording comes when it is first heard, whole, and stays.
async function sound(request, path) {
  const file = FILES.sounds.find(([address]) => address === path);
  if (!file) return fetch(request);
  const cache = await caches.open(SOUNDS);
  let whole = await cache.match(path);
  if (!whole) {
    whole = await fresh(file);
    // A full phone hears it all the same.
    await cache.put(path, whole.clone()).catch(() => {});
  }
  return range(whole, request.headers.get("range"));
}

// The part that a player asks for: Safari plays nothing from who does not keep to that.
async function range(whole, wanted) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(wanted ?? "") ?? [];
  if (!from && !to) return whole;
  const bytes = await whole.arrayBuffer();
  const size = bytes.byteLength;
  const start = from ? Number(from) : Math.max(size - Number(to), 0);
  const end = from && to ? Math.min(Number(to) + 1, size) : size;
  if (start >= end) return new Response(null, { status: 416, headers: { "content-range": `bytes */${size}` } });
  const headers = { "content-type": whole.headers.get("content-type"), "accept-ranges": "bytes", "content-length": end - start };
  headers["content-range"] = `bytes ${start}-${end - 1}/${size}`;
  return new Response(bytes.slice(start, end), { status: 206, headers });
}
