//! Narrow screens and large letters: no page of any language is wider than its window, and no label is cut off.

use serde_json::json;

use crate::engine::ability::{Ability, lacks};
use crate::kinds;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::walk::TURN;

/// Turns from one page to the next, with letters twice as large and everything shown that can be, and says what is
/// wider than the window or cut off. The bar at the bottom follows the width of the page, and so is never the reason.
const WALK: &str = "
return (async (addresses) => {
  root.style.fontSize = '200%';
  const name = (part) => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 30);
  const faults = [];
  for (const address of addresses) {
    await turn(address);
    root.dataset.text = 'both';
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
    if lacks(&[Ability::Screen]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    // As narrow as they come. The finished pages are what the app shows too, and it would draw over them.
    let phone = Phone::without_wasm(&server, 360).await;
    phone.visit("/nl/404/").await;
    let languages = site.languages();
    assert!(languages.len() > 3, "{languages:?}");
    // The texts of the content are as long in one place as in another: one page of each kind in every language, and all
    // there are in the language with the longest words; in the long run all there are.
    let all = std::env::var_os("THUISTAAL_ALL").is_some();
    let whole = languages.iter().filter(|tag| all || *tag == "uk");
    let kinds = languages.iter().flat_map(|tag| kinds::pages().into_iter().map(move |page| format!("/{tag}/{page}")));
    let pages: Vec<String> = kinds.chain(whole.flat_map(|tag| site.pages(tag))).collect();
    let mut faults: Vec<String> = Vec::new();
    for some in pages.chunks(AT_A_TIME) {
        faults.extend(phone.call::<Vec<String>>(&format!("{TURN}{WALK}"), vec![json!(some)]).await.expect("a walk"));
    }
    assert!(faults.is_empty(), "{} of {}\n{}", faults.len(), pages.len(), faults.join("\n"));
}
