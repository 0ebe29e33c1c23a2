//! A theme's page: the Dutch sentences are there whatever language one reads in, and what they mean;
//! and what the theme brings.

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

/// The Dutch sentences as they are seen: text, language, direction and size; and what is under each.
const SEEN: &str = "[...document.querySelectorAll('.phrases li')].map((row) => {
  const [phrase, meaning] = [row.querySelector('.phrase'), row.querySelector('.meaning')];
  const { direction, fontSize } = getComputedStyle(phrase);
  return [phrase.innerText, phrase.lang, direction, fontSize, meaning?.innerText ?? ''];
})";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn dutch_sentences_stand_large_above_what_they_mean() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/nl/theme/food/").await;
    let dutch: Vec<[String; 5]> = phone.get(SEEN).await;
    assert_eq!(dutch.len(), 6);
    assert!(dutch.iter().all(|row| !row[0].is_empty() && row[4].is_empty()), "Dutch needs no meaning: {dutch:?}");

    phone.open("/ar/theme/food/").await;
    for choice in ["home", "both", "dutch"] {
        phone.tap(&format!("[data-set='{choice}']")).await;
        let rows: Vec<[String; 5]> = phone.get(SEEN).await;
        let said = |rows: &[[String; 5]]| rows.iter().map(|row| row[..4].to_vec()).collect::<Vec<_>>();
        assert_eq!(said(&rows), said(&dutch), "{choice}: the same Dutch, from left to right");
        assert!(rows.iter().all(|row| !row[4].is_empty() && row[4] != row[0]), "{choice}: {rows:?}");
    }
    let sizes =
        "['.phrase', '.meaning'].map((part) => parseFloat(getComputedStyle(document.querySelector(part)).fontSize))";
    let [phrase, meaning]: [f64; 2] = phone.get(sizes).await;
    assert!(phrase > meaning, "{phrase} and {meaning}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_parent_reads_what_a_theme_brings_in_both_languages() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/theme/animals/").await;
    for part in ["home", "dutch"] {
        let texts: Vec<String> = phone
            .get(&format!("[...document.querySelectorAll('.for-you .{part}')].map((text) => text.textContent)"))
            .await;
        assert!(texts.len() == 4 && texts.iter().all(|text| !text.is_empty()), "{part}: {texts:?}");
    }
}
