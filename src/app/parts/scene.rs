//! Draws a scene as SVG: a backdrop of flat shapes, with the phone's own emoji standing in it.

use std::fmt::Write;

use leptos::prelude::*;

use crate::app::state::App;
use crate::content::scene::{HEIGHT, WIDTH};
use crate::content::{Item, Scene, Setting};

/// The picture with what it shows said in words; without words it is decoration.
#[component]
pub fn SceneView(scene: Scene, #[prop(into)] alt: String) -> impl IntoView {
    let view_box = format!("0 0 {WIDTH} {HEIGHT}");
    let markup = draw(&scene, App::get().index.backdrop(scene.setting));
    let (role, hidden, label) =
        if alt.is_empty() { (None, Some("true"), None) } else { (Some("img"), None, Some(alt)) };
    view! {
        <svg class="scene" viewBox=view_box role=role aria-hidden=hidden aria-label=label inner_html=markup></svg>
    }
}

/// The markup within the `<svg>` of a scene, before a backdrop of shapes.
pub fn draw(scene: &Scene, backdrop: &str) -> String {
    let mut out = backdrop.to_owned();
    let dark = matches!(scene.setting, Setting::Night | Setting::Bedroom);
    for item in &scene.items {
        if dark && DARK_SIGNS.contains(&item.what.as_str()) {
            let (y, radius) = (item.y.saturating_sub(item.size / 2), item.size * 5 / 8);
            // Writing to a String cannot fail.
            let _ = write!(out, r##"<circle cx="{}" cy="{y}" r="{radius}" fill="#f7e7a9" opacity=".9"/>"##, item.x);
        }
        draw_item(&mut out, item);
    }
    out
}

/// What phones draw in dark blue or black: by night it stands on a light of its own.
const DARK_SIGNS: [&str; 4] = ["💤", "🎵", "🎶", "💨"];

fn draw_item(out: &mut String, Item { what, x, y, size, flip }: &Item) {
    // A glyph hangs a little below the line it stands on.
    let base = y.saturating_sub(size / 8);
    let turn = if *flip { format!(r#" transform="matrix(-1 0 0 1 {} 0)""#, x * 2) } else { String::new() };
    let what = what.replace(['<', '>', '&', '"'], "");
    // Writing to a String cannot fail.
    let _ = write!(out, r#"<text x="{x}" y="{base}" font-size="{}"{turn}>{what}</text>"#, size * 9 / 10);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors_in_place_and_lets_no_markup_through() {
        let item = Item { what: "<b>🐕".into(), x: 60, y: 80, size: 20, flip: true };
        let mut out = String::new();
        draw_item(&mut out, &item);
        assert!(out.contains("matrix(-1 0 0 1 120 0)") && out.contains(">b🐕<"));
    }
}
