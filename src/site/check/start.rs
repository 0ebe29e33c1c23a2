//! The start: its pieces, in the order of their stages.

use strum::IntoEnumIterator;

use super::pictures;
use super::seed::{At, SeedReport, start_file};
use crate::content::Stage;
use crate::site::{Problems, Sources};

/// As many as one page holds.
const PIECES: usize = 10;

pub(super) fn check(sources: &Sources, problems: &mut Problems) {
    let pieces = &sources.library.start;
    let mut report = SeedReport::new(sources, start_file(), problems);
    if pieces.len() != PIECES {
        report.refuse(&At::top(), format!("{} pieces instead of {PIECES}", pieces.len()));
    }
    for stage in Stage::iter().filter(|stage| pieces.iter().all(|piece| piece.stage != *stage)) {
        report.refuse(&At::top(), format!("no piece for the stage `{}`", <&str>::from(stage)));
    }
    for (index, piece) in pieces.iter().enumerate() {
        let at = At::top().key("piece").nth(index);
        pictures::scene(&mut report, &at.key("picture"), &piece.picture);
        if !(3..=5).contains(&piece.lines) {
            report.refuse(&at.key("lines"), format!("{} lines instead of 3 to 5", piece.lines));
        }
        if pieces[..index].iter().any(|before| before.stage > piece.stage) {
            report
                .refuse(&at.key("stage"), "a stage that comes too late: the pieces stand in the order of their stages");
        }
    }
}
