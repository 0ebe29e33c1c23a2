//! What the content's rules refuse: the project itself is clean, and whatever is broken in a copy of it is named with file,
//! line and reason.
#![allow(clippy::expect_used, reason = "a test stops where a file cannot be copied or changed")]

use crate::folder::copy_folder;
use std::fs;
use std::path::Path;

use tempfile::TempDir;
use thuistaal::site::{Problem, check, load};

/// One fault: in `file`, the first `from` becomes `to`; then a problem in that file has `reason` in its reason.
struct Breakage(&'static str, &'static str, &'static str, Line, &'static str);

/// The line that a problem names.
enum Line {
    /// Where the file was changed.
    Changed,
    /// One that holds this, in the changed file.
    With(&'static str),
}
use Line::{Changed, With};

const THEME: &str = "seeds/themes/animals.toml";
const START: &str = "seeds/start.toml";
const STORY: &str = "seeds/stories/who-is-awake.toml";
const PLACES: &str = "seeds/municipalities/voorbeeldstad/places.toml";
const TIMES: &str = "seeds/municipalities/voorbeeldstad/timetable.toml";
const COSTS: &str = "seeds/municipalities/voorbeeldstad/preschool.toml";
const FACTS: &str = "seeds/municipalities/enschede/preschool.toml";
const APP: &str = "locales/nl/app.ftl";
const APP_EN: &str = "locales/en/app.ftl";
const WORDS: &str = "locales/nl/themes/animals.ftl";
const WORDS_AR: &str = "locales/ar/themes/animals.ftl";
const BEGIN: &str = "locales/nl/start.ftl";
const PICTURES: &str = "locales/nl/stories/the-star-that-fell.ftl";
const TALE: &str = "locales/nl/stories/who-is-awake.ftl";
const CITY: &str = "locales/nl/municipalities/voorbeeldstad.ftl";

#[rustfmt::skip]
const BREAKAGES: &[Breakage] = &[
    // Themes and stories.
    Breakage(THEME, "ages = { from = 24, until = 54 }", "ages = { from = 54, until = 24 }", Changed, "impossible ages"),
    Breakage(THEME, r#""recall", ages = { from = 36, until = 54 }"#, r#""recall", ages = { from = 60, until = 72 }"#, Changed, "must overlap"),
    Breakage(THEME, r#"id = "cat""#, r#"id = "dog""#, Changed, "overlapping ids"),
    Breakage(THEME, r#"id = "sock-sheep""#, r#"id = "small-as-an-ant""#, Changed, "overlapping ids"),
    Breakage(THEME, r#"id = "sock-sheep""#, r#"id = "word-sock""#, Changed, "a name kept for a word"),
    Breakage(THEME, r#"words = ["cow", "cat""#, r#"words = ["cow", "horse""#, Changed, "unknown word: `horse`"),
    Breakage(THEME, "steps = 5", "steps = 6", Changed, "6 steps instead of 3 to 5"),
    Breakage(THEME, "minutes = 5", "minutes = 45", Changed, "45 minutes instead of 3 to 15"),
    Breakage(THEME, "  { id = \"ant\", emoji = \"🐜\" },\n", "", With("words = ["), "11 words instead of 12"),
    Breakage(STORY, r#"theme = "animals""#, r#"theme = "dinosaurs""#, Changed, "unknown theme"),
    Breakage(STORY, "[[page]]", "[[page]]\nprompts = []\npicture = { setting = \"plain\", items = [] }\n\n[[page]]", With("prompts = []"), "too few prompts that make the child talk"),
    Breakage(THEME, r#""your-turn", "#, "", Changed, "5 phrases instead of 6"),
    Breakage(THEME, r#""your-turn""#, r#""which-animal""#, Changed, "overlapping ids"),
    Breakage(THEME, r#""your-turn""#, r#""Your turn""#, Changed, "must be lowercase"),
    Breakage(THEME, r#"id = "sock-sheep""#, r#"id = "phrase-sock""#, Changed, "a name kept for a phrase"),
    // The start.
    Breakage(START, "lines = 4", "lines = 2", Changed, "2 lines instead of 3 to 5"),
    Breakage(START, r#"stage = "pregnancy""#, r#"stage = "birth""#, Changed, "unknown variant `birth`"),
    Breakage(START, r#"stage = "pregnancy""#, r#"stage = "first_months""#, With(r#"stage = "pregnancy""#), "comes too late"),
    Breakage(START, r#"id = "every-sound""#, r#"id = "our-song""#, Changed, "overlapping ids"),
    Breakage(START, r#"id = "our-song""#, r#"id = "title""#, Changed, "a message of the app"),
    Breakage(START, "size = 42", "size = 99", Changed, "outside the frame"),
    // Pictures.
    Breakage(THEME, r#"what = "🐌", x = 34"#, r#"what = "🐌", x = 4"#, Changed, "outside the frame"),
    Breakage(STORY, "x = 116, y = 84, size = 48", "x = 116, y = 84, size = 0", Changed, "outside the frame"),
    Breakage(THEME, r#"emoji = "🐁""#, r#"emoji = "🫎""#, Changed, "older phones"),
    Breakage(THEME, r#"what = "👦🏿""#, r#"what = "👦🏿👦🏿""#, Changed, "is not one emoji"),
    Breakage(THEME, r#"emoji = "🐦""#, "emoji = \"\u{1f43f}\"", Changed, "variation selectors"),
    Breakage(THEME, r#"setting = "farm""#, r#"setting = "moon""#, Changed, "unknown variant `moon`"),
    // Municipalities.
    Breakage(PLACES, r#"id = "wijkteam""#, r#"id = "de-theepot""#, Changed, "overlapping ids"),
    Breakage(PLACES, r#"id = "wijkteam""#, r#"id = "about""#, Changed, "overlapping ids"),
    Breakage(TIMES, r#"id = "monday-nurse""#, r#"id = "monday-toddlers""#, Changed, "overlapping ids"),
    Breakage(TIMES, r#"place = "negen-manen""#, r#"place = "tien-manen""#, Changed, "unknown place"),
    Breakage(TIMES, r#"start = "19:30""#, r#"start = "21:30""#, Changed, "impossible time"),
    Breakage(TIMES, "2026-09-16", "2027-09-16", Changed, "impossible time"),
    Breakage(TIMES, "every_weeks = 6", "every_weeks = 0", Changed, "impossible time"),
    Breakage(TIMES, r#"["nl", "uk"]"#, r#"["nl", "Ukrainian"]"#, Changed, "language tag"),
    Breakage(COSTS, "income_from = 0", "income_from = 100", Changed, "starts at 100"),
    Breakage(COSTS, "income_from = 40000", "income_from = 41000", Changed, "leave a gap"),
    Breakage(COSTS, "income_from = 40000", "income_from = 39000", Changed, "overlap"),
    Breakage(COSTS, "income_from = 90000", "income_until = 120000\nincome_from = 90000", Changed, "must be open"),
    Breakage(COSTS, r#"ask_place = "het-wolkje""#, r#"ask_place = "de-wolk""#, Changed, "unknown place"),
    Breakage(FACTS, "2026-12-31", "2022-12-31", With("checked_on"), "impossible time"),
    // Which words there are.
    Breakage(APP, "\nwhy = Waarom", "", With("words = "), "missing message: `why`"),
    Breakage(APP, "undo = ", "forth = Heen\nundo = ", Changed, "unused message: `forth`"),
    Breakage(APP, "undo = ", "undo ", Changed, "Expected a token"),
    Breakage(WORDS, ".why = ", ".whi = ", Changed, "unused message: `animals-cow-says-meow.whi`"),
    Breakage(WORDS, ".why = ", ".whi = ", With(".ask-5"), "missing message: `animals-cow-says-meow.why`"),
    Breakage(TALE, "story-who-is-awake-page-8 =", "animals-word-dog = de hond\nstory-who-is-awake-page-8 =", Changed, "overlapping ids"),
    Breakage(WORDS, ".brings-4 = ", ".brings-5 = ", Changed, "unused message: `theme-animals.brings-5`"),
    Breakage(WORDS, ".brings-4 = ", ".brings-5 = ", With(".brings-3"), "missing message: `theme-animals.brings-4`"),
    Breakage(WORDS, "animals-phrase-your-turn", "animals-phrase-my-turn", Changed, "unused message: `animals-phrase-my-turn`"),
    Breakage(WORDS, "animals-phrase-your-turn", "animals-phrase-my-turn", With("phrase-which"), "missing message: `animals-phrase-your-turn`"),
    Breakage(PICTURES, "page-2 =", "page-2 = Daar valt een ster.", Changed, "unused message: `story-the-star-that-fell-page-2`"),
    Breakage(TALE, "page-2 = ", "page-2 =\n    .picture = ", With(".ask-3"), "missing message: `story-who-is-awake-page-2`"),
    Breakage(BEGIN, ".try = ", ".tri = ", Changed, "unused message: `start-hello-in-there.tri`"),
    Breakage(BEGIN, ".try = ", ".tri = ", With(".line-4"), "missing message: `start-hello-in-there.try`"),
    Breakage(BEGIN, ".line-1 = ", ".line-1 = { $baby } ", Changed, "wrong variables"),
    // What stands in braces.
    Breakage(APP_EN, "NUMBER($number)", "NUMBER($page)", Changed, "wrong variables"),
    Breakage(APP_EN, "EURO($until)", "NUMBER($until)", Changed, "wrong variables"),
    Breakage(APP, "NUMBER($weeks)", "ROUND($weeks)", Changed, "unknown function: `ROUND`"),
    Breakage(APP_EN, "undo = ", "undo = { nav-us } ", Changed, "unknown reference"),
    Breakage(WORDS, "animals-word-dog = ", "animals-word-dog = { $dog }", Changed, "wrong variables"),
    Breakage(APP_EN, "[one]", "[few]", With("minutes = {"), "no plural category"),
    Breakage(APP_EN, "[fa]", "[fas]", With("language-name = {"), "not in the Dutch text"),
    Breakage(APP, "{ $minutes ->", "{ NUMBER($minutes) ->", Changed, "select on a variable itself"),
    // What a person reads.
    Breakage(WORDS, "animals-word-dog = de hond", "animals-word-dog = { \" \" }", Changed, "empty text"),
    Breakage(WORDS, "animals-sock-sheep = ", "animals-sock-sheep = Heel veel kleine en grote ", Changed, "34 are the most"),
    Breakage(WORDS, ".ask-2 = ", ".ask-2 = Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. ", Changed, "100 are the most"),
    Breakage(WORDS, "-phrase-which-animal = ", "-phrase-which-animal = Zeg eens, welk klein ", Changed, "7 are the most"),
    Breakage(BEGIN, ".line-1 = ", ".line-1 = Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. Kijk. ", Changed, "130 are the most"),
    Breakage(BEGIN, "“eh”", "\"eh\"", Changed, "straight quote"),
    Breakage(CITY, "Ga er dus niet", "Ga er dus nu en straks en morgen en later en ook daarna toch maar niet", Changed, "14 are the most"),
    Breakage(WORDS, "“Miauw!”", "\"Miauw!\"", Changed, "straight quote"),
    Breakage(WORDS_AR, "theme-animals = ", "theme-animals = Dieren ", Changed, "Latin letters"),
];

/// Everything that is wrong with the project in `root`.
fn problems(root: &Path) -> Vec<Problem> {
    load::load(root).map_or_else(|refused| refused.0, |sources| check::check(&sources).0)
}

/// A copy of the project's content.
fn project() -> TempDir {
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
    let mut unseen = Vec::new();
    for Breakage(file, from, to, line, reason) in BREAKAGES {
        let copy = project();
        let before = fs::read_to_string(copy.path().join(file)).expect("a file");
        let changed = before.split(from).next().map(|before| before.matches('\n').count() + 1);
        let text = change(copy.path(), file, from, to);
        let found = problems(copy.path());
        let is_it = |found: usize| match line {
            Changed => Some(found) == changed,
            With(part) => text.lines().nth(found - 1).is_some_and(|line| line.contains(part)),
        };
        if !has(&found, file, reason, is_it) {
            unseen.push(format!("{file}: {from:?} to {to:?} should be {reason:?}, found {found:#?}"));
        }
    }
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
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
fn refuses_a_theme_named_like_a_story() {
    let copy = project();
    let file = "seeds/themes/story.toml";
    fs::copy(copy.path().join(THEME), copy.path().join(file)).expect("a copied theme");
    assert!(has(&problems(copy.path()), file, "a name kept for a story", |line| line > 1));
}

#[test]
fn refuses_a_weekday_that_never_comes() {
    let copy = project();
    change(copy.path(), TIMES, "2026-09-05", "2026-09-06");
    let text = change(copy.path(), TIMES, "2027-07-03", "2026-09-11");
    let wanted = text.lines().position(|line| line == "weekday = \"saturday\"").map(|index| index + 1);
    assert!(has(&problems(copy.path()), TIMES, "does not occur", |line| Some(line) == wanted));
}
