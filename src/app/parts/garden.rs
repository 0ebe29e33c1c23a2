//! What was done, by week, as a picture: a garden with a bed for each week and a flower for each thing done together.
//!
//! It only grows. Nothing in it can wither, and an empty bed is earth that waits.

use std::fmt::Write;

use fluent::FluentValue;
use leptos::prelude::*;

use super::labels::kind_colour;
use crate::app::state::App;
use crate::content::{Index, Kind};
use crate::family::Facts;
use crate::family::weeks::{Week, last_weeks};
use crate::text::Msg;

/// How many weeks fit on a narrow screen.
const WEEKS: u8 = 6;
/// The width of one bed and the height of the picture, in its own units.
const BED: usize = 50;
const HEIGHT: usize = 170;
/// How many flowers a bed shows; the words beside it tell the true number.
const MOST: usize = 14;

#[component]
pub fn Garden() -> impl IntoView {
    let App { family, words, day, index, .. } = App::get();
    move || {
        let (weeks, total) = family.state.with(|state| {
            let facts = Facts(state);
            let old: usize = facts.sums().map(|sum| sum.times).sum();
            (last_weeks(facts.marks(), day.get(), WEEKS), old + facts.marks().count())
        });
        let summary = if total == 0 {
            words.say(Msg::GardenEmpty)
        } else {
            words.say_with(Msg::GardenTotal, [("count", total.into())])
        };
        let beds = weeks.iter().filter(|week| week.count() > 0).map(|week| {
            let monday = FluentValue::from(week.monday.to_string());
            let line = words.say_with(Msg::GardenWeek, [("day", monday), ("count", week.count().into())]);
            view! { <li>{line}</li> }
        });
        view! {
            <p>{summary}</p>
            <svg class="garden" viewBox=format!("0 0 {} {HEIGHT}", width()) aria-hidden="true" inner_html=draw(&weeks, index)></svg>
            <ul class="hidden">{beds.collect_view()}</ul>
        }
    }
}

/// The width of the whole picture.
fn width() -> usize {
    usize::from(WEEKS) * BED
}

/// The garden's markup: earth, and for each week its flowers, the first ones lowest.
fn draw(weeks: &[Week], index: &Index) -> String {
    let ground = HEIGHT - 20;
    let mut out = format!(r##"<rect width="{}" height="{HEIGHT}" rx="14" fill="#dcebe6"/>"##, width());
    let _ = write!(
        out,
        r##"<path fill="#9a7253" d="M0 {ground}h{w}v6q0 14-14 14H14Q0 {HEIGHT} 0 {}z"/>"##,
        ground + 6,
        w = width()
    );
    if weeks.iter().all(|week| week.count() == 0) {
        // What is sown shows two leaves before the first flower.
        let (x, top) = (width() / 2, ground - 26);
        let _ = write!(
            out,
            r##"<path stroke="#4f7f52" stroke-width="2.6" fill="none" d="M{x} {ground}V{top}"/><path fill="#6a9a5b" d="M{x} {top}q12-14 24-2-10 11-24 2zM{x} {top}q-12-14-24-2 10 11 24 2z"/>"##
        );
    }
    for (bed, week) in weeks.iter().enumerate() {
        let marks: Vec<_> = week.days.iter().flatten().take(MOST).enumerate().collect();
        // The tall ones stand behind, so that no stem runs over a blossom.
        for (nth, mark) in marks.into_iter().rev() {
            let kind = index.activity(&mark.activity).map_or(Kind::Talk, |(_, activity)| activity.kind);
            draw_flower(&mut out, bed * BED + [25, 10, 40][nth % 3], ground, 22 + nth * 9, kind);
        }
    }
    out
}

/// A stem with two leaves and a blossom in the colour of the kind. Writing to a String cannot fail.
fn draw_flower(out: &mut String, x: usize, ground: usize, tall: usize, kind: Kind) {
    let top = ground.saturating_sub(tall.min(ground - 14));
    let middle = usize::midpoint(ground, top);
    let colour = kind_colour(kind);
    let _ = write!(
        out,
        r##"<path stroke="#4f7f52" stroke-width="2.2" fill="none" d="M{x} {ground}V{top}"/><path fill="#6a9a5b" d="M{x} {middle}q7-8 10 0-6 4-10 0zM{x} {middle}q-7-8-10 0 6 4 10 0z"/>"##
    );
    for (dx, dy) in [(0, -5), (5, -1), (3, 5), (-3, 5), (-5, -1)] {
        let (cx, cy) = (x.saturating_add_signed(dx), top.saturating_add_signed(dy));
        let _ = write!(out, r##"<circle cx="{cx}" cy="{cy}" r="4.4" fill="{colour}"/>"##);
    }
    let _ = write!(out, r##"<circle cx="{x}" cy="{top}" r="3" fill="#fbe9b0"/>"##);
}
