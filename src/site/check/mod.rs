//! Says what is wrong with seeds and locales: everything at once,
//! each with the file and the line on which it is mended.
//!
//! One file for each family of rules. `start`, `guide`, `themes`, `stories`, `pictures`, `things`, `ages`, `timetable`,
//! `preschool` and `names` look at the seeds, `words` at the locales, `recordings` at what was read aloud; `seed` finds
//! the lines. What does not even parse is refused by `load`.

mod ages;
mod guide;
mod names;
mod pictures;
mod preschool;
mod recordings;
mod seed;
mod start;
mod stories;
mod themes;
mod things;
mod timetable;
mod words;

pub use self::words::{Report, report};

use super::{Problems, Sources};

/// Everything that is wrong with what was read, by file and line; empty when nothing is.
pub fn check(sources: &Sources) -> Problems {
    let mut problems = Problems::default();
    start::check(sources, &mut problems);
    guide::check(sources, &mut problems);
    for theme in &sources.library.themes {
        themes::check(sources, theme, &mut problems);
    }
    for story in &sources.library.stories {
        stories::check(sources, story, &mut problems);
    }
    for municipality in &sources.library.municipalities {
        timetable::check(sources, municipality, &mut problems);
        preschool::check(sources, municipality, &mut problems);
    }
    things::check(sources, &mut problems);
    recordings::check(sources, &mut problems);
    names::check(sources, &mut problems);
    words::check(sources, &mut problems);
    problems.0.sort();
    problems.0.dedup();
    problems
}
