{
  // The end of the service worker, for when one in the field is broken. In the place of worker.js it reaches every
  // phone at its next visit: it takes the worker away with the app that it kept, and opens what is open anew, from the
  // network. What the family stored stays: localStorage and IndexedDB are not touched. Once worker.js is there again,
  // it is installed again.
  //
  // It answers no request and lays claim to no page. One block, so that nothing of it runs when it was cut short on its
  // way.
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(leave()));

  async function leave() {
    await registration.unregister();
    // Asked after that: from then on no page that opens is this worker's any more.
    const open = await clients.matchAll({ type: "window" });
    const kept = (await caches.keys()).filter((name) => name.startsWith("thuistaal"));
    await Promise.allSettled(kept.map((name) => caches.delete(name)));
    for (const page of open) page.navigate(page.url).catch(() => {});
  }
}
