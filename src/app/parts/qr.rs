//! A QR code, drawn on the phone: dark on white whatever the colours of the page, since cameras expect it so.

use std::fmt::Write;

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around the code: what its standard asks for.
const MARGIN: i32 = 4;

/// The code of `text`; nothing for one that is longer than a code can hold.
#[component]
pub fn QrView(#[prop(into)] text: String, #[prop(into)] alt: String) -> impl IntoView {
    QrCode::encode_text(&text, QrCodeEcc::Medium).ok().map(|code| {
        let side = code.size() + 2 * MARGIN;
        let view_box = format!("0 0 {side} {side}");
        let ground = format!("M0 0h{side}v{side}H0z");
        view! {
            <svg class="qr" viewBox=view_box role="img" aria-label=alt shape-rendering="crispEdges">
                <path fill="#fff" d=ground />
                <path fill="#000" d=outline(&code) />
            </svg>
        }
    })
}

/// The dark modules, one run of a row after the other.
fn outline(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).fold(0, |run, _| run + 1);
            if run > 0 {
                // Writing to a String cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + MARGIN, y + MARGIN);
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_every_dark_module_and_no_other() {
        let code = QrCode::encode_text("https://thuistaal.example/#family=0", QrCodeEcc::Medium).unwrap();
        let drawn = outline(&code);
        let mut dark = 0;
        for part in drawn.split('M').skip(1) {
            let (at, rest) = part.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            let run: i32 = rest.split_once('v').unwrap().0.parse().unwrap();
            assert!((x..x + run).all(|x| code.get_module(x - MARGIN, y - MARGIN)));
            dark += run;
        }
        let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        assert_eq!(usize::try_from(dark).unwrap(), all.filter(|(x, y)| code.get_module(*x, *y)).count());
    }
}
