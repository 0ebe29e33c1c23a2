//! The things in the pictures of stories: each has a word, or is said to need none.

use super::pictures;
use super::seed::{At, SeedReport, story_file, things_file};
use crate::content::{Named, Things};
use crate::site::{Problems, Sources};

pub(super) fn check(sources: &Sources, problems: &mut Problems) {
    let library = &sources.library;
    let mut report = SeedReport::new(sources, things_file(), problems);
    for (index, thing) in library.things.iter().enumerate() {
        let at = match &thing.named {
            Named::Own(_) => At::top().key("thing").nth(index),
            Named::Word(theme, word) => {
                let owned = library.things.iter().filter(|thing| matches!(thing.named, Named::Own(_))).count();
                let at = At::top().key("same").nth(index - owned);
                if library.theme(theme).is_none_or(|theme| theme.word(word).is_none()) {
                    report.refuse(&at, format!("unknown word: `{word}` of the theme `{theme}`"));
                }
                at
            }
        };
        for (index, emoji) in thing.emoji.iter().enumerate() {
            pictures::emoji(&mut report, &at.key("emoji").nth(index), emoji);
        }
    }
    let things = Things::of(library);
    for story in &library.stories {
        let mut report = SeedReport::new(sources, story_file(&story.id), problems);
        for (index, page) in story.pages.iter().enumerate() {
            let at = At::top().key("page").nth(index).key("picture").key("items");
            for (index, item) in page.picture.items.iter().enumerate() {
                if things.find(&item.what).is_none() && !library.silent.contains(&item.what) {
                    let reason = format!("no word for `{}`: add it to seeds/things.toml", item.what);
                    report.refuse(&at.nth(index).key("what"), reason);
                }
            }
        }
    }
}
