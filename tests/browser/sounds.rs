//! Recordings of ours: heard in the place of the phone's voice, kept by the worker once they were heard, and answered
//! by the part where a player asks for a part.

use serde_json::json;

use crate::engine::ability::{Ability, lacks};
use crate::new_build;
use crate::phone::Phone;
use crate::server::Server;
use crate::site::Site;
use crate::voices::{give, said};
use crate::worker::Worker;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_recording_goes_before_the_phones_voice_and_is_there_without_a_network() {
    if lacks(&[Ability::PageScripts, Ability::Sound]) {
        return;
    }
    let (site, address) = new_build::with_sound(&Site::copy(), "tr", "animals-word-dog", &beep());
    let mut server = Server::start(site.path());
    let phone = Phone::new(&server).await;
    give(&phone, &["tr-TR", "nl-NL"]).await;
    phone.open("/tr/theme/animals/words/").await;
    Worker::of(&site).ready(&phone, &["tr"]).await;
    phone.open("/tr/theme/animals/words/").await;
    for round in ["first", "without a network"] {
        phone.tap(".word-card").await;
        phone.wait_for("!!document.querySelector('.word-card.said')").await;
        phone.wait_for("!document.querySelector('.word-card.said')").await;
        assert!(said(&phone).await.is_empty(), "{round}");
        let kept = format!("caches.match({}).then((found) => !!found)", json!(address));
        assert!(phone.get::<bool>(&kept).await, "{round}");
        if round == "first" {
            server.stop();
        }
    }
    let ask = |range: &str| {
        format!(
            "fetch({}, {{ headers: {{ range: '{range}' }} }}).then(async (answer) => [String(answer.status), answer.headers.get('content-range') ?? '', String((await answer.arrayBuffer()).byteLength)])",
            json!(address)
        )
    };
    let size = beep().len();
    for (range, expected) in [
        ("bytes=0-3", ["206".to_owned(), format!("bytes 0-3/{size}"), "4".to_owned()]),
        ("bytes=40-", ["206".to_owned(), format!("bytes 40-{}/{size}", size - 1), (size - 40).to_string()]),
        ("bytes=-5", ["206".to_owned(), format!("bytes {}-{}/{size}", size - 5, size - 1), "5".to_owned()]),
        ("bytes=999999-", ["416".to_owned(), format!("bytes */{size}"), "0".to_owned()]),
    ] {
        let answer: Vec<String> = phone.get(&ask(range)).await;
        assert_eq!(answer, expected, "{range}");
    }
}

/// A third of a second of nothing, as a sound file.
fn beep() -> Vec<u8> {
    let data = vec![128_u8; 2_667];
    let long = |value: usize| u32::try_from(value).expect("a small file").to_le_bytes();
    let format = [1_u16, 1].map(u16::to_le_bytes).concat();
    let parts: [&[u8]; 9] = [
        b"RIFF",
        &long(36 + data.len()),
        b"WAVEfmt ",
        &long(16),
        &format,
        &long(8_000),
        &long(8_000),
        &[1, 0, 8, 0],
        b"data",
    ];
    let mut file = parts.concat();
    file.extend(long(data.len()));
    file.extend(data);
    file
}
