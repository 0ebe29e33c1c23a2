//! Narrow screens and large letters: no page of any language is wider than its window, and no label is cut off.

use serde_json::json;

use crate::kinds;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

/// Puts one page after the other in the place of the one that is open, with letters twice as large and everything shown that
/// can be, and says what is wider than the window or cut off. Loading each page by itself would take many times as long. The
/// bar at the bottom follows the width of the page, and so is never the reason.
const WALK: &str = "
return (async (addresses) => {
  const root = document.documentElement;
  root.style.fontSize = '200%';
  const name = (part) => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 30);
  const faults = [];
  for (const address of addresses) {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
    root.dataset.text = 'both';
    document.querySelectorAll('style').forEach((style) => style.remove());
    page.head.querySelectorAll('style').forEach((style) => document.head.append(document.adoptNode(style)));
    document.body.replaceWith(document.adoptNode(page.body));
    for (const menu of document.querySelectorAll('details')) menu.open = true;
    const parts = [...document.querySelectorAll('#app > :not(.nav) *')].filter((part) => !part.closest('.hidden'));
    const wide = parts.filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return (left < -1 || right > 361) && !part.closest('.row-of');
    });
    if (root.scrollWidth > 360) faults.push(`${address} is ${root.scrollWidth} wide, because of ${wide.slice(-1).map(name)}`);
    const cut = parts.concat(...document.querySelectorAll('.nav *')).filter((part) =>
      ['hidden', 'clip'].includes(getComputedStyle(part).overflowX) && part.scrollWidth > part.clientWidth + 1 && part.textContent);
    if (cut.length) faults.push(`${address} cuts off ${cut.map(name)}`);
  }
  return faults;
})(arguments[0]);";

/// As many as are surely done before the browser's own limit for a script.
const AT_A_TIME: usize = 60;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_is_too_wide_or_cut_off_on_a_narrow_screen_with_letters_twice_as_large() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::narrow(&server).await;
    // The finished pages are what the app shows too, and it would draw over them.
    phone.block_wasm().await;
    phone.visit("/nl/404/").await;
    let languages = site.languages();
    assert!(languages.len() > 3, "{languages:?}");
    // The texts of the content are as long in one place as in another: one page of each kind in every language, and all there
    // are in the language with the longest words.
    let kinds = languages.iter().flat_map(|tag| kinds::pages().into_iter().map(move |page| format!("/{tag}/{page}")));
    let pages: Vec<String> = kinds.chain(site.pages("uk")).collect();
    let mut faults: Vec<String> = Vec::new();
    for some in pages.chunks(AT_A_TIME) {
        faults.extend(phone.call::<Vec<String>>(WALK, vec![json!(some)]).await.expect("a walk"));
    }
    assert!(faults.is_empty(), "{} of {}\n{}", faults.len(), pages.len(), faults.join("\n"));
}
