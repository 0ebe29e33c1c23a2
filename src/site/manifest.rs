//! The web app manifest, one for each language, so that the installed app has its words and starts in it.

use serde_json::{Value, json};

use crate::app::state::Words;
use crate::route::{Filter, Page};
use crate::text::Msg;

/// The manifest of the language of `words`.
pub fn manifest(words: &Words) -> Value {
    let language = words.home().language();
    let link = |page: Page| page.within(&language.tag).to_string();
    let shortcut = |page: Page, name: Msg| json!({ "name": words.say(name), "url": link(page) });
    let icon = |size: u32, purpose: &str, file: &str| json!({ "src": format!("/icons/{file}-{size}.png"), "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose });
    json!({
        "id": "/",
        "name": words.say(Msg::AppName),
        "short_name": words.say(Msg::AppName),
        "description": words.say(Msg::AppDescription),
        "lang": language.tag.as_str(),
        "dir": language.direction.code(),
        "start_url": link(Page::Today),
        "scope": "/",
        "display": "standalone",
        "background_color": "#fffaf1",
        "theme_color": "#fffaf1",
        "categories": ["education", "kids", "lifestyle"],
        "icons": [
            icon(192, "any", "icon"), icon(512, "any", "icon"),
            icon(192, "maskable", "maskable"), icon(512, "maskable", "maskable"),
            { "src": "/icons/icon.svg", "sizes": "any", "type": "image/svg+xml" },
        ],
        "shortcuts": [
            shortcut(Page::Today, Msg::NavToday),
            shortcut(Page::Library(Filter::default()), Msg::NavLibrary),
            shortcut(Page::Near, Msg::NavNear),
        ],
        "screenshots": [
            screenshot(words, "today", Msg::TodayTitle),
            screenshot(words, "library", Msg::LibraryTitle),
        ],
    })
}

fn screenshot(words: &Words, name: &str, label: Msg) -> Value {
    let src = format!("/screenshots/{}-{name}.png", words.home().language().tag);
    json!({ "src": src, "sizes": "780x1688", "type": "image/png", "form_factor": "narrow", "label": words.say(label) })
}
