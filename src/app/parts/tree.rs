//! What was done, as a tree: a leaf for each time together, in the colour of what it was,
//! and a fruit for each booklet that is all done.
//!
//! It only grows. A leaf has its place by its number, so that the tree of yesterday is always within that of today.

use std::fmt::Write;

use leptos::prelude::*;

use super::labels::kind_colour;
use crate::app::state::App;
use crate::content::Kind;
use crate::family::Growth;
use crate::text::UsMsg;

/// The picture in its own units.
const WIDTH: i32 = 3200;
const HEIGHT: i32 = 2800;
const GROUND: i32 = 2640;
/// As many leaves as one can tell apart; the words beside it tell the true number.
const MOST: usize = 365;
/// How far apart the rings of leaves are.
const RING: f64 = 58.0;
/// Cosine and sine of the golden angle, by which every leaf stands clear of those before it.
const TURN: (f64, f64) = (-0.737_368_878, 0.675_490_294);

/// The tree, with what it shows in words below.
#[component]
pub fn TreeView(growth: Growth) -> impl IntoView {
    let App { words, index, .. } = App::get();
    let kind = |id| index.activity(id).map_or(Kind::Talk, |(_, activity)| activity.kind);
    let kinds: Vec<Kind> = growth.done.iter().map(kind).collect();
    let whole = |theme: &&crate::content::ThemeEntry| theme.activities.iter().all(|one| growth.has_done(&one.id));
    let fruit = index.themes.iter().filter(whole).count();
    let said = match kinds.len() {
        0 => words.say(UsMsg::YearEmpty),
        count => words.say_with(UsMsg::YearTree, [("count", count.into())]),
    };
    let fruits = (fruit > 0).then(|| view! { <p>{words.say_with(UsMsg::YearFruit, [("count", fruit.into())])}</p> });
    view! {
        <svg class="tree" viewBox=view_box(kinds.len()) aria-hidden="true" inner_html=draw(&kinds, fruit)></svg>
        <p>{said}</p>
        {fruits}
    }
}

/// What is seen of the picture: all of it when the tree is grown, and from nearer by while it is small.
fn view_box(leaves: usize) -> String {
    let near = 0.45 + 0.55 * grown(leaves);
    let (wide, high) = (whole(f64::from(WIDTH) * near), whole(f64::from(HEIGHT) * near));
    format!("{} {} {wide} {high}", (WIDTH - wide) / 2, HEIGHT - high)
}

/// From 0, when nothing was done yet, to 1.
fn grown(leaves: usize) -> f64 {
    (count(leaves.min(MOST)) / count(MOST)).sqrt()
}

/// The tree's markup. Writing to a String cannot fail.
fn draw(kinds: &[Kind], fruit: usize) -> String {
    let shown = kinds.len().min(MOST);
    let grown = grown(shown);
    let crown = RING * count(shown).sqrt() + 90.0;
    let middle = WIDTH / 2;
    let height = whole(260.0 + 540.0 * grown);
    let heart = GROUND - height - whole(crown * 0.6);
    let (foot, top) = (whole(28.0 + 90.0 * grown), whole(14.0 + 30.0 * grown));
    let mut out = format!(
        r##"<rect width="{WIDTH}" height="{HEIGHT}" rx="140" fill="#dcebe6"/><path fill="#9a7253" d="M0 {GROUND}h{WIDTH}v20q0 140-140 140H140Q0 {HEIGHT} 0 {low}z"/><path fill="#7a5a40" d="M{left} {GROUND}Q{middle} {bend} {narrow} {heart}h{across}Q{middle} {bend} {right} {GROUND}z"/>"##,
        low = GROUND + 20,
        left = middle - foot,
        right = middle + foot,
        bend = GROUND - height / 2,
        narrow = middle - top,
        across = 2 * top,
    );
    if shown == 0 {
        // What is sown shows two leaves before the first is earned.
        let _ = write!(
            out,
            r##"<path fill="#6a9a5b" d="M{middle} {heart}q120-110 190 0-90 80-190 0zM{middle} {heart}q-120-110-190 0 90 80 190 0z"/>"##
        );
        return out;
    }
    let (wide, high) = (whole(crown * 1.15), whole(crown * 0.9));
    let _ =
        write!(out, r##"<ellipse cx="{middle}" cy="{heart}" rx="{wide}" ry="{high}" fill="#6a9a5b" opacity=".55"/>"##);
    let mut towards = (1.0, 0.0);
    let place = |number: usize, (x, y): (f64, f64)| {
        let far = RING * (count(number) + 0.5).sqrt();
        (middle + whole(far * 1.15 * x), heart + whole(far * 0.9 * y))
    };
    for (number, kind) in kinds.iter().take(shown).enumerate() {
        let (x, y) = place(number, towards);
        let (lean, colour) = (number * 47 % 180, kind_colour(*kind));
        let _ = write!(
            out,
            r#"<ellipse cx="{x}" cy="{y}" rx="74" ry="44" fill="{colour}" transform="rotate({lean} {x} {y})"/>"#
        );
        towards = turned(towards);
    }
    for number in 0..fruit {
        let (x, y) = place(number * shown / fruit.max(1), towards);
        let _ = write!(
            out,
            r##"<circle cx="{x}" cy="{y}" r="82" fill="#b8321f" stroke="#fffaf1" stroke-width="14"/><circle cx="{}" cy="{}" r="20" fill="#fbe9b0"/>"##,
            x - 26,
            y - 28
        );
        towards = turned(towards);
    }
    out
}

fn turned((x, y): (f64, f64)) -> (f64, f64) {
    let (cosine, sine) = TURN;
    (x * cosine - y * sine, x * sine + y * cosine)
}

/// Counts here are small enough to be exact.
#[allow(clippy::cast_precision_loss)]
fn count(number: usize) -> f64 {
    number as f64
}

/// Lengths here are within the picture.
#[allow(clippy::cast_possible_truncation)]
fn whole(length: f64) -> i32 {
    length as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The middles of all leaves.
    fn leaves(svg: &str) -> Vec<(i32, i32)> {
        let number =
            |text: &str, name: &str| -> Option<i32> { text.split_once(name)?.1.split_once('"')?.0.parse().ok() };
        let leaf = |part: &str| part.contains("rotate").then(|| Some((number(part, "cx=\"")?, number(part, "cy=\"")?)));
        svg.split("<ellipse").filter_map(leaf).flatten().collect()
    }

    proptest! {
        #[test]
        fn every_leaf_is_in_the_picture(count in 0..5_000_usize, fruit in 0..12_usize) {
            let svg = draw(&vec![Kind::Talk; count], fruit);
            let leaves = leaves(&svg);
            prop_assert_eq!(leaves.len(), count.min(MOST));
            prop_assert!(leaves.iter().all(|(x, y)| (74..WIDTH - 74).contains(x) && (74..GROUND).contains(y)));
            prop_assert_eq!(svg.matches("<circle").count(), if count == 0 { 0 } else { 2 * fruit });
        }

        #[test]
        fn one_more_time_never_makes_it_smaller(count in 1..MOST) {
            let span = |count| {
                let leaves = leaves(&draw(&vec![Kind::Talk; count], 0));
                let (low, high) = (leaves.iter().map(|(x, _)| *x).min(), leaves.iter().map(|(x, _)| *x).max());
                high.zip(low).map(|(high, low)| high - low)
            };
            prop_assert!(span(count + 1) >= span(count));
        }
    }
}
