//! A story: its theme and its pages.

use std::ops::RangeInclusive;

use super::seed::{At, SeedReport, story_file};
use super::{ages, pictures, themes};
use crate::content::Story;
use crate::site::{Problems, Sources};

/// As many pages as a small child sits through, and as a tale needs to turn.
const PAGES: RangeInclusive<usize> = 6..=10;

pub(super) fn check(sources: &Sources, story: &Story, problems: &mut Problems) {
    let mut report = SeedReport::new(sources, story_file(&story.id), problems);
    let top = At::top();
    ages::span(&mut report, &top.key("ages"), story.ages);
    themes::minutes(&mut report, &top, story.minutes);
    pictures::scene(&mut report, &top.key("picture"), &story.picture);
    if sources.library.theme(&story.theme).is_none() {
        report.refuse(&top.key("theme"), format!("unknown theme: `{}`", story.theme));
    }
    if !PAGES.contains(&story.pages.len()) {
        let (from, to) = PAGES.into_inner();
        report.refuse(&top, format!("a story of {} pages instead of {from} to {to}", story.pages.len()));
    }
    for (index, page) in story.pages.iter().enumerate() {
        let at = top.key("page").nth(index);
        pictures::scene(&mut report, &at.key("picture"), &page.picture);
        ages::prompts(&mut report, &at, &page.prompts, story.ages, 1);
    }
}
