//! What the content's rules refuse: the project itself is clean,
//! and whatever is broken in a copy of it is named with file, line and reason.
#![allow(clippy::expect_used, reason = "a test stops where a file cannot be copied or changed")]

use crate::breakages::Line::{Changed, With};
use crate::breakages::{BREAKAGES, Breakage, HOLIDAYS, START, STORY, THEME, TIMES};
use crate::folder::copy_folder;
use std::fs;
use std::path::Path;

use tempfile::TempDir;
use thuistaal::site::{Problem, check, load};

/// Everything that is wrong with the project in `root`.
fn problems(root: &Path) -> Vec<Problem> {
    load::load(root).map_or_else(|refused| refused.0, |sources| check::check(&sources).0)
}

/// A copy of the project's content.
pub fn project() -> TempDir {
    let copy = tempfile::tempdir().expect("a temporary folder");
    for folder in ["seeds", "locales"] {
        copy_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &copy.path().join(folder));
    }
    copy
}

/// Changes `file` in a copy of the project, and gives its new text.
pub fn change(root: &Path, file: &str, from: &str, to: &str) -> String {
    let text = fs::read_to_string(root.join(file)).expect("a file to change");
    assert!(text.contains(from), "{file} no longer holds {from:?}");
    let text = text.replacen(from, to, 1);
    fs::write(root.join(file), &text).expect("a changed file");
    text
}

fn has(found: &[Problem], file: &str, reason: &str, line: impl Fn(usize) -> bool) -> bool {
    found.iter().any(|p| p.file == Path::new(file) && p.reason.contains(reason) && line(p.line))
}

#[test]
fn the_project_is_clean() {
    assert_eq!(problems(project().path()), []);
}

#[test]
fn names_file_line_and_reason() {
    // Reading the project takes a second: so files are broken together, one fault in each.
    let mut rounds: Vec<Vec<&Breakage>> = Vec::new();
    for breakage in BREAKAGES {
        match rounds.iter_mut().find(|round| round.iter().all(|other| other.0 != breakage.0)) {
            Some(round) => round.push(breakage),
            None => rounds.push(vec![breakage]),
        }
    }
    let never_seen: Vec<_> = rounds.into_iter().flat_map(never_seen).collect();
    assert!(never_seen.is_empty(), "{}", never_seen.join("\n"));
}

/// What should have been said of those of the faults that nothing is said of. What does not parse hides what does not
/// make sense: so whatever is not seen is looked at again without what was seen, and by itself in the end.
fn never_seen(round: Vec<&Breakage>) -> Vec<String> {
    let hidden = unseen(&round);
    if round.len() == 1 {
        return hidden.into_iter().map(|(_, said)| said).collect();
    }
    let left: Vec<&Breakage> = hidden.into_iter().map(|(breakage, _)| breakage).collect();
    match left.len() {
        0 => Vec::new(),
        all if all == round.len() => left.into_iter().flat_map(|breakage| never_seen(vec![breakage])).collect(),
        _ => never_seen(left),
    }
}

/// Those of the faults, which are all put into one copy, that nothing is said of.
fn unseen<'a>(round: &[&'a Breakage]) -> Vec<(&'a Breakage, String)> {
    let copy = project();
    let broken = round.iter().map(|Breakage(file, from, to, ..)| {
        let before = fs::read_to_string(copy.path().join(file)).expect("a file");
        let changed = before.split(from).next().map(|before| before.matches('\n').count() + 1);
        (changed, change(copy.path(), file, from, to))
    });
    let broken: Vec<_> = broken.collect();
    let found = problems(copy.path());
    let missing = round.iter().zip(broken).filter_map(|(breakage, (changed, text))| {
        let Breakage(file, from, to, line, reason) = breakage;
        let is_it = |found: usize| match line {
            Changed => Some(found) == changed,
            With(part) => text.lines().nth(found - 1).is_some_and(|line| line.contains(part)),
        };
        let said = || format!("{file}: {from:?} to {to:?} should be {reason:?}, found {found:#?}");
        (!has(&found, file, reason, is_it)).then(|| (*breakage, said()))
    });
    missing.collect()
}

#[test]
fn refuses_a_thin_booklet() {
    let copy = project();
    for (from, to) in [("\"sing\"", "\"talk\""), ("\"count\"", "\"talk\""), ("\"make\"", "\"talk\"")] {
        change(copy.path(), THEME, &format!("kind = {from}"), &format!("kind = {to}"));
    }
    assert!(has(&problems(copy.path()), THEME, "4 kinds of activity", |line| line == 1));
    let text = change(copy.path(), THEME, "", "");
    let start = text.rfind("[[activity]]").expect("a last activity");
    fs::write(copy.path().join(THEME), &text[..start]).expect("a changed file");
    assert!(has(&problems(copy.path()), THEME, "a theme of 7 activities", |line| line == 1));
}

#[test]
fn refuses_a_start_and_a_story_that_are_cut_off() {
    let copy = project();
    for (file, part, reason) in
        [(START, "[[piece]]", "9 pieces instead of 10"), (STORY, "[[page]]", "a story of 5 pages")]
    {
        let text = change(copy.path(), file, "", "");
        let keep = if file == START { 9 } else { 5 };
        let (end, _) = text.match_indices(part).nth(keep).expect("as many parts");
        fs::write(copy.path().join(file), &text[..end]).expect("a changed file");
        assert!(has(&problems(copy.path()), file, reason, |line| line == 1), "{reason}");
    }
    let text = change(copy.path(), START, "", "").replace("first_months", "pregnancy");
    fs::write(copy.path().join(START), text).expect("a changed file");
    assert!(has(&problems(copy.path()), START, "no piece for the stage `first_months`", |line| line == 1));
}

#[test]
fn refuses_a_theme_named_like_the_start() {
    let copy = project();
    let file = "seeds/themes/start.toml";
    fs::copy(copy.path().join(THEME), copy.path().join(file)).expect("a copied theme");
    assert!(has(&problems(copy.path()), file, "a name kept for a piece of the start", |line| line > 1));
}

#[test]
fn refuses_files_too_few_and_too_many() {
    let copy = project();
    let [from, to] = ["locales/tr/themes/food.ftl", "locales/tr/themes/toys.ftl"].map(|file| copy.path().join(file));
    fs::rename(from, to).expect("a moved file");
    let found = problems(copy.path());
    assert!(has(&found, "locales/tr/themes/food.ftl", "missing file", |line| line == 1));
    assert!(has(&found, "locales/tr/themes/toys.ftl", "unused file", |line| line == 1));
}

#[test]
fn refuses_a_recording_that_nobody_would_hear() {
    let copy = project();
    let put = |name: &str| {
        let file = copy.path().join("public/audio").join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, [0]).expect("a recording");
    };
    ["ti/animals-word-dog.mp3", "tr/animals-cow-says-meow.step-1.ogg", "nl/today-title.m4a"].into_iter().for_each(put);
    assert_eq!(problems(copy.path()), []);
    let all = [
        ("xx/animals-word-dog.mp3", "unknown language: `xx`"),
        ("tr/animals-word-horse.mp3", "unknown text: there is no message `animals-word-horse`"),
        ("tr/animals-word-dog.flac", "unknown ending: `flac`"),
        ("ti/animals-word-dog.ogg", "overlapping ids: `animals-word-dog` is already read in"),
    ];
    all.iter().for_each(|(name, _)| put(name));
    let found = problems(copy.path());
    for (name, reason) in all {
        assert!(has(&found, &format!("public/audio/{name}"), reason, |line| line == 1), "{name}: {found:#?}");
    }
}

#[test]
fn refuses_a_theme_named_like_a_story() {
    let copy = project();
    let file = "seeds/themes/story.toml";
    fs::copy(copy.path().join(THEME), copy.path().join(file)).expect("a copied theme");
    assert!(has(&problems(copy.path()), file, "a name kept for a story", |line| line > 1));
}

#[test]
fn refuses_a_rule_with_no_date() {
    // No Monday from the one day to the other; and one, on which it is cancelled.
    for (from, until, part) in
        [("2026-09-08", "2026-09-09", "weekdays = [\"monday\"]"), ("2026-12-07", "2026-12-08", "[[session]]")]
    {
        let copy = project();
        let when = "from = \"2026-09-07\"\nuntil = \"2027-07-05\"";
        let text = change(copy.path(), TIMES, when, &format!("from = \"{from}\"\nuntil = \"{until}\""));
        let line = |found: usize| text.lines().nth(found - 1) == Some(part);
        assert!(has(&problems(copy.path()), TIMES, "a rule with no date", line), "{from} until {until}");
    }
}

#[test]
fn refuses_a_holiday_that_the_region_has_not() {
    let copy = project();
    let text = change(copy.path(), HOLIDAYS, "", "").replace("name = \"easter_monday\"", "name = \"whit_monday\"");
    fs::write(copy.path().join(HOLIDAYS), text).expect("a changed file");
    let times = change(copy.path(), TIMES, "", "");
    let own = |found: usize| times.lines().nth(found - 1) == Some("id = \"monday-toddlers\"");
    let reason = "`monday-toddlers` is closed on `easter_monday`, which seeds/holidays.toml has not for this region";
    assert!(has(&problems(copy.path()), TIMES, reason, own));
}
