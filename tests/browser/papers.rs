//! On paper: the size, the words of both languages, and codes that another's decoder reads from a cheap print.

use crate::engine::ability::{Ability, lacks};
use crate::paper::Printed;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;

const THINGS: &str = "age=2&a=animals-cow-says-meow&s=who-is-awake&t=food&g&w=animals.your-turn&via=cb-noord";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_card_prints_on_one_sheet_of_either_size() {
    if lacks(&[Ability::Print]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    for tag in ["uk", "ar", "nl"] {
        phone.open(&format!("/{tag}/card/?{THINGS}")).await;
        phone.wait_for("!!document.querySelector('.paper svg.qr')").await;
        let address = format!("{}/{tag}/for/?{THINGS}", server.origin());
        let dutch = site.pack("nl", "share").say("for-title").to_owned();
        for (choice, size) in [(1, (105, 148)), (2, (210, 297))] {
            phone.tap(&format!("main .choices button:nth-child({choice})")).await;
            phone
                .wait_for(&format!("document.querySelector('.paper').classList.contains('a{}')", [6, 4][choice - 1]))
                .await;
            // What does not fit would be cut off.
            let cut: i64 = phone
                .get("document.querySelector('.paper').scrollHeight - document.querySelector('.paper').clientHeight")
                .await;
            assert!(cut <= 0, "{tag}: {cut} too high");
            let printed = Printed::read(&phone.print().await);
            assert_eq!(printed.size, size, "{tag}");
            assert_eq!(printed.codes(), [[address.clone()]], "{tag}");
            assert!(printed.text.contains(&dutch), "{tag}: {}", printed.text);
            assert!(printed.text.contains(&format!("/{tag}")), "{tag}: the address in words: {}", printed.text);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_poster_has_a_code_for_every_language() {
    if lacks(&[Ability::Print]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/nl/poster/").await;
    let printed = Printed::read(&phone.print().await);
    let mut wanted: Vec<String> = site.languages().iter().map(|tag| format!("{}/{tag}/", server.origin())).collect();
    wanted.sort();
    assert_eq!((printed.size, printed.codes()), ((210, 297), vec![wanted]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_booklet_prints_whole_in_two_languages() {
    if lacks(&[Ability::Print]) {
        return;
    }
    let site = Site::copy();
    let server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    phone.open("/tr/booklet/?t=animals").await;
    phone.wait_for("document.querySelectorAll('.booklet-paper section').length === 11").await;
    let printed = Printed::read(&phone.print().await);
    assert_eq!(printed.size, (210, 297));
    assert!((11..=14).contains(&printed.sheets), "{} sheets", printed.sheets);
    let dutch = site.read_dutch("themes/animals");
    let titles = dutch
        .lines()
        .filter(|line| line.starts_with("animals-") && !line.contains("-word-") && !line.contains("-phrase-"));
    let titles: Vec<&str> = titles.filter_map(|line| Some(line.split_once(" = ")?.1)).collect();
    assert_eq!(titles.len(), 8, "{titles:?}");
    let text = printed.text.split_whitespace().collect::<Vec<_>>().join(" ");
    for title in titles {
        assert!(text.contains(title), "{title} is not in {text}");
    }
}
