// The service worker: keeps one whole version of the app on the phone, and answers from it with or without a network.
//
// Put before this by the build: VERSION, a hash of everything, and FILES, lists of [address, integrity]: `common` for
// all, one list for each language, and `sounds`, which are kept once they were heard. What has a hash in its address
// (/assets/) never changes; the rest is of this version. The build puts it all into one block: cut short on its way, it
// is no script.
//
// A page is always answered with the frame of its language from one version's cache, so that a page and its parts can
// never be of two versions, whatever the network does meanwhile. A frame is kept after all that it needs. What is kept
// under its own address comes before the frame, and a file, such as a calendar, is no page.

const PREFIX = "thuistaal-";
const CACHE = PREFIX + VERSION;
const SOUNDS = "thuistaal.sounds";
const LOADED = "thuistaal.loaded";
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
  if (request.mode === "navigate") event.waitUntil(keepAll(tagOf(pathname)));
});

// The app, Dutch, and every language that is open or was kept before: all of it, or no installation. Dutch comes last.
async function install() {
  // What installations that failed have left takes room from this one.
  await Promise.all((await others(false)).map((name) => caches.delete(name)));
  const open = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  const kept = await Promise.all(Object.keys(FILES.languages).map(async (tag) => (await caches.match(frame(tag))) && tag));
  const tags = [...open.map((client) => tagOf(new URL(client.url).pathname)), ...kept];
  for (const tag of new Set(tags.filter((tag) => isOurs(tag) && tag !== "nl")).add("nl")) await keep(tag);
  // Where no other version is kept, as after worker-off.js, there is nothing that an open page would lose.
  if (!(await others(true)).length) skipWaiting();
}

// The version before stays for pages that are still open; what is older goes.
async function activate() {
  await caches.delete(LOADED);
  await Promise.all((await others(true)).slice(0, -1).map((name) => caches.delete(name)));
  const sounds = await caches.open(SOUNDS);
  const gone = ({ url }) => !FILES.sounds.some(([address]) => url.endsWith(address));
  await Promise.all((await sounds.keys()).filter(gone).map((request) => sounds.delete(request)));
  await clients.claim();
}

// The caches of other versions, oldest first: those that are whole, which have the frame of Dutch, or those that are
// not.
async function others(whole) {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const frames = await Promise.all(names.map((cacheName) => caches.match(frame("nl"), { cacheName })));
  return names.filter((_, at) => !!frames[at] === whole);
}

// What was lost comes back, that of the language of the page first, and the other languages come after the first page,
// unless the phone asks to save data. Once for each language that is opened, and one after another: two at a time would
// fetch the same.
const keeping = new Map();
let last;
function keepAll(own) {
  const rest = navigator.connection?.saveData ? [] : Object.keys(FILES.languages);
  const all = async () => { for (const tag of new Set([own, "nl", ...rest].filter(isOurs))) await keep(tag); };
  const begin = async (before) => { await before; await all().catch(() => keeping.delete(own)); };
  if (!keeping.has(own)) keeping.set(own, last = begin(last));
  return keeping.get(own);
}

// What all need and what one language needs, and then its frame.
async function keep(tag) {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = [...FILES.common, ...FILES.languages[tag]].filter(([address]) => !kept.has(address));
  const isLast = ([address]) => address === frame(tag);
  const parts = missing.filter((file) => !isLast(file));
  const take = async (files) => {
    for (let file; (file = files.shift()); ) await cache.put(file[0], await fresh(file));
  };
  // Four at a time: a slow line is shared with the page.
  await Promise.all([take(parts), take(parts), take(parts), take(parts)]);
  await take(missing.filter(isLast));
}

// A file as it must be, or an error. What has a hash in its address may be here already, kept by us or, where a page
// has loaded it, by the browser. All else comes past all caches, and into ours alone: what a bad line makes of it must
// not be kept where pages would meet it.
async function fresh(file) {
  const [address] = file;
  const browsers = async () => (await loaded()).has(address) && get(file, "only-if-cached").catch(() => {});
  const here = address.startsWith("/assets/") && ((await caches.match(address)) ?? (await browsers()));
  return here || get(file, "no-store");
}

// What the page that brought the first worker has loaded, as that page said.
let told;
function loaded() {
  const read = async () => {
    const list = await caches.match("/loaded", { cacheName: LOADED });
    return (await list.json()).map(({ name }) => new URL(name).pathname);
  };
  return told ??= read().catch(() => []).then((paths) => new Set(paths));
}

// A captive portal answers everything with a page of its own.
async function get([address, integrity], cache) {
  const response = await fetch(address, { integrity, redirect: "error", mode: "same-origin", cache });
  const wanted = TYPES[address.endsWith("/") ? "html" : address.split(".").pop()] ?? "";
  const type = response.headers.get("content-type") ?? "";
  if (response.status !== 200 || !type.startsWith(wanted)) throw new Error(`${address}: ${response.status} ${type}`);
  return response;
}

async function page(request, path) {
  const cache = await caches.open(CACHE);
  const tag = tagOf(path);
  const isKept = isOurs(tag) && FILES.languages[tag].some(([address]) => address === path);
  const isPage = isOurs(tag) && !isKept && !path.split("/").pop().includes(".");
  const found = await cache.match(isPage ? frame(tag) : path);
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
