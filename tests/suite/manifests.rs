//! What the phone needs to install the app: the manifest of each language, and the icons that it names.

use serde_json::Value;

use super::dist::Site;
use super::heads::{languages, sources};

/// Width and height of a PNG, from its header.
fn size(png: &[u8]) -> Option<(u32, u32)> {
    let header = png.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    Some((number(0)?, number(4)?))
}

/// The pictures of a list, which are as large as they say: their purpose, size and address.
fn pictures(site: &Site, list: &Value) -> Vec<(String, String, String)> {
    let text = |picture: &Value, name: &str| picture[name].as_str().unwrap_or_default().to_owned();
    let pictures: Vec<_> = list
        .as_array()
        .expect("a list")
        .iter()
        .map(|picture| (text(picture, "purpose"), text(picture, "sizes"), text(picture, "src"), text(picture, "type")))
        .collect();
    for (_, sizes, source, kind) in &pictures {
        let bytes = site.bytes(source);
        if kind == "image/svg+xml" {
            let text = String::from_utf8(bytes).expect("a picture in UTF-8");
            let drawing = roxmltree::Document::parse(&text).expect("a picture that parses");
            assert_eq!((drawing.root_element().tag_name().name(), sizes.as_str()), ("svg", "any"), "{source}");
        } else {
            let (width, height) = size(&bytes).unwrap_or_else(|| panic!("{source} is no PNG"));
            assert_eq!((kind.as_str(), sizes), ("image/png", &format!("{width}x{height}")), "{source}");
        }
    }
    pictures.into_iter().map(|(purpose, sizes, source, _)| (purpose, sizes, source)).collect()
}

#[test]
fn each_language_can_be_installed() {
    let site = Site::copy();
    let sources = sources();
    for language in languages(&sources) {
        let address = format!("/{}/app.webmanifest", language.tag);
        let manifest: Value = serde_json::from_str(&site.text(&address)).expect("a manifest in JSON");
        let text = |name: &str| manifest[name].as_str().unwrap_or_default();
        let home = format!("/{}/", language.tag);
        assert_eq!(
            (text("start_url"), text("scope"), text("display")),
            (home.as_str(), "/", "standalone"),
            "{address}"
        );
        assert_eq!((text("lang"), text("dir")), (language.tag.as_str(), language.direction.code()), "{address}");
        // One app, whatever its language: a phone must not hold it twice.
        assert_eq!(text("id"), "/", "{address}");
        for name in ["name", "short_name", "description", "background_color", "theme_color"] {
            assert!(!text(name).is_empty(), "{address} has no {name}");
        }
        let shortcuts = manifest["shortcuts"].as_array().expect("shortcuts");
        assert!(!shortcuts.is_empty(), "{address}");
        for shortcut in shortcuts {
            let target = shortcut["url"].as_str().expect("an address");
            assert!(target.starts_with(&home) && site.file(target).is_file(), "{address}: {target}");
            assert!(!shortcut["name"].as_str().unwrap_or_default().is_empty(), "{address}: {target} has no name");
        }
        let screenshots = pictures(&site, &manifest["screenshots"]);
        assert!(!screenshots.is_empty(), "{address} has no screenshots");
    }
}

#[test]
fn icons_are_as_large_as_they_say_and_the_maskable_ones_are_others() {
    let site = Site::copy();
    let sources = sources();
    for language in languages(&sources) {
        let address = format!("/{}/app.webmanifest", language.tag);
        let manifest: Value = serde_json::from_str(&site.text(&address)).expect("a manifest in JSON");
        let icons = pictures(&site, &manifest["icons"]);
        let source = |purpose: &str, size: &str| {
            let found = icons.iter().find(|icon| icon.0 == purpose && icon.1 == size);
            found.map(|icon| &icon.2).unwrap_or_else(|| panic!("{address} has no {purpose} icon of {size}"))
        };
        for size in ["192x192", "512x512"] {
            let [any, maskable] = ["any", "maskable"].map(|purpose| site.bytes(source(purpose, size)));
            assert!(any != maskable, "{address}: one picture for both purposes at {size}");
        }
    }
    assert_eq!(size(&site.bytes("/icons/apple-touch.png")), Some((180, 180)));
}
