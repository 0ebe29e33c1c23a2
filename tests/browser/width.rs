//! Narrow screens and large letters: no page is wider than its window.

use crate::phone::Phone;
use crate::server::Server;
use crate::site::{LANGUAGES, Site};

/// Makes the letters twice as large, shows all there is to show, and gives the width of the page with the innermost part
/// that stands out. The bar at the bottom follows the width of the page, and so is never the reason.
const MEASURE: &str = "
document.documentElement.style.fontSize = '200%';
document.documentElement.dataset.text = 'both';
for (const menu of document.querySelectorAll('details')) menu.open = true;
const wide = [...document.querySelectorAll('#app > :not(.nav) *')].filter((part) => {
  const { left, right } = part.getBoundingClientRect();
  return left < -1 || right > 361;
});
const name = (part) => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 30);
return [document.documentElement.scrollWidth, wide.slice(-1).map(name).join('')];
";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_page_is_wider_than_a_narrow_window_with_letters_twice_as_large() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::narrow(&server).await;
    // The finished pages are what the app shows too, and they are there sooner without it.
    phone.block_wasm().await;
    let mut too_wide = Vec::new();
    for tag in LANGUAGES {
        for page in site.pages(tag).into_iter().chain([format!("/{tag}/404/")]) {
            phone.visit(&page).await;
            let (width, part): (u32, String) = phone.call(MEASURE, vec![]).await.expect("a width");
            if width > 360 {
                too_wide.push(format!("{page} is {width} wide, because of {part}"));
            }
        }
    }
    assert!(too_wide.is_empty(), "{}\n{}", too_wide.len(), too_wide.join("\n"));
}
