//! Every kind of page on one sheet, to be looked at: in four languages, on a phone by day and by night,
//! and on a tablet.
//!
//! `cargo xtask gallery` builds the site and runs this. It writes `target/gallery/index.html` beside its pictures. The
//! family in them has two children and a year behind it, so that no page is empty that need not be.
#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a picture that cannot be taken is an end; the browser tests do more with a phone"
)]

#[path = "../../browser/engine/mod.rs"]
mod engine;
mod family;
#[path = "../../browser/kinds.rs"]
mod kinds;
#[path = "../../browser/phone.rs"]
mod phone;
#[path = "../../browser/server.rs"]
mod server;
#[path = "../../browser/site.rs"]
mod site;
#[path = "../../browser/wait.rs"]
mod wait;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use phone::Phone;
use server::Server;
use site::Site;

const LANGUAGES: [&str; 4] = ["nl", "ar", "uk", "ti"];

/// A screen: what it is called, its width, and its colours.
const SCREENS: [(&str, u32, &str); 3] = [("phone", 390, "light"), ("night", 390, "dark"), ("tablet", 820, "light")];

#[tokio::main]
async fn main() {
    let site = Site::copy();
    let server = Server::start(site.path());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gallery");
    fs::create_dir_all(&folder).expect("a folder for the pictures");
    let mut sheet = String::from(HEAD);
    let mut count = 0;
    for tag in LANGUAGES {
        for (screen, width, colours) in SCREENS {
            let phone = Phone::of_width(&server, width).await;
            phone.before_each_page(&family::script(colours)).await;
            let _ = write!(sheet, "<h2>{tag}, {screen}</h2><div class=\"row\">");
            for page in kinds::pages() {
                phone.open(&format!("/{tag}/{page}")).await;
                // What comes a moment later: packs of words, and pictures that the phone draws.
                phone.wait_for("document.fonts.status === 'loaded' && !document.querySelector('.loading')").await;
                let name = format!("{tag}-{screen}-{}.jpg", page.replace(['/', '?', '&', '='], "_"));
                fs::write(folder.join(&name), picture(&phone, width).await).expect("a picture");
                let _ = write!(
                    sheet,
                    "<figure><img src=\"{name}\" loading=\"lazy\"><figcaption>/{tag}/{page}</figcaption></figure>"
                );
                count += 1;
            }
            sheet.push_str("</div>");
        }
    }
    fs::write(folder.join("index.html"), sheet).expect("the sheet");
    println!("{count} pictures: {}", folder.join("index.html").display());
}

const HEAD: &str = "<!doctype html><meta charset=\"utf-8\"><title>Gallery</title><style>
body { font: 14px system-ui; margin: 1rem; background: #ddd }
.row { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { margin: 0; flex: none } img { width: 260px; display: block; border: 1px solid #999 }
figcaption { max-width: 260px; overflow-wrap: anywhere }</style>";

/// The whole page, as far as it goes.
async fn picture(phone: &Phone, width: u32) -> Vec<u8> {
    let height: u32 = phone.get("Math.min(document.documentElement.scrollHeight, 4000)").await;
    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
    let wanted = json!({ "format": "jpeg", "quality": 60, "captureBeyondViewport": true, "clip": clip });
    let taken = phone.chromium("Page.captureScreenshot", wanted).await;
    STANDARD.decode(taken["data"].as_str().expect("a picture")).expect("a picture in base64")
}
