//! A story without words: pictures and questions alone, and a line that says so; with no network too.

use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::worker::Worker;

const STORY: &str = "/tr/story/the-star-that-fell/";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_wordless_story_is_told_from_its_pictures_without_a_network() {
    let site = Site::copy();
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/").await;
    Worker::of(&site).ready(&phone, &["tr", "nl"]).await;
    server.stop();

    phone.tap(".nav a[href='/tr/library/']").await;
    phone.tap(&format!(".stories a[href='{STORY}']")).await;
    phone.wait_for(&format!("location.pathname === '{STORY}'")).await;
    assert_told(&phone, &site).await;
    phone.open(STORY).await;
    assert_told(&phone, &site).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_library_says_which_stories_have_no_words() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/library/").await;
    let without = site.words("tr").say("no-words").to_owned();
    for (story, wordless) in [(STORY, true), ("/tr/story/who-is-awake/", false)] {
        let line = phone.text(&format!(".stories a[href='{story}'] .card-line")).await;
        assert_eq!(line.contains(&without), wordless, "{story}: {line}");
    }
}

/// Every page has its picture, described, and something to ask, and no text.
async fn assert_told(phone: &Phone, site: &Site) {
    assert_eq!(phone.text(".wordless").await, site.words("tr").say("tell-together"));
    let pages = "[...document.querySelectorAll('.story-page')]";
    assert!(phone.get::<usize>(&format!("{pages}.length")).await >= 6);
    let whole = "(page) => !!page.querySelector('svg.scene[aria-label]:not([aria-label=\"\"]) text')
        && page.querySelectorAll('.prompts .home').length > 0 && !page.querySelector('.story-text')";
    assert!(phone.get::<bool>(&format!("{pages}.every({whole})")).await, "a page is not whole");
}
