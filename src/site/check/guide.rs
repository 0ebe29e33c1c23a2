//! The preschool guide: a page that one can read, with everything that its pieces show.

use strum::IntoEnumIterator;

use super::pictures;
use super::seed::{At, SeedReport, guide_file};
use crate::content::Shows;
use crate::site::{Problems, Sources};

/// How many lines a piece or an answer may have.
const LINES: std::ops::RangeInclusive<u8> = 2..=6;

pub(super) fn check(sources: &Sources, problems: &mut Problems) {
    let guide = &sources.library.guide;
    let mut report = SeedReport::new(sources, guide_file(), problems);
    let mut lines = |at: At, lines: u8| {
        if !LINES.contains(&lines) {
            report.refuse(&at.key("lines"), format!("{lines} lines instead of {} to {}", LINES.start(), LINES.end()));
        }
    };
    for (index, piece) in guide.pieces.iter().enumerate() {
        lines(At::top().key("piece").nth(index), piece.lines);
    }
    for (index, doubt) in guide.doubts.iter().enumerate() {
        lines(At::top().key("doubt").nth(index), doubt.lines);
    }
    for shows in Shows::iter() {
        let count = guide.pieces.iter().filter(|piece| piece.shows == Some(shows)).count();
        if count != 1 {
            report.refuse(&At::top(), format!("{count} pieces show `{}` instead of 1", <&str>::from(shows)));
        }
    }
    for (index, piece) in guide.pieces.iter().enumerate() {
        pictures::scene(&mut report, &At::top().key("piece").nth(index).key("picture"), &piece.picture);
    }
    for (index, step) in guide.steps.iter().enumerate() {
        pictures::emoji(&mut report, &At::top().key("step").nth(index).key("emoji"), &step.emoji);
    }
    for (index, thing) in guide.belongings.iter().enumerate() {
        pictures::emoji(&mut report, &At::top().key("bring").nth(index).key("emoji"), &thing.emoji);
    }
}
