//! What is broken on purpose in a copy of the project, and what is said of it.

/// One fault: in `file`, the first `from` becomes `to`; then a problem in that file has `reason` in its reason.
pub struct Breakage(pub &'static str, pub &'static str, pub &'static str, pub Line, pub &'static str);

/// The line that a problem names.
pub enum Line {
    /// Where the file was changed.
    Changed,
    /// One that holds this, in the changed file.
    With(&'static str),
}
use Line::{Changed, With};

pub const THEME: &str = "seeds/themes/animals.toml";
pub const START: &str = "seeds/start.toml";
pub const STORY: &str = "seeds/stories/who-is-awake.toml";
pub const PLACES: &str = "seeds/municipalities/voorbeeldstad/places.toml";
pub const TIMES: &str = "seeds/municipalities/voorbeeldstad/timetable.toml";
pub const HOLIDAYS: &str = "seeds/holidays.toml";
pub const COSTS: &str = "seeds/municipalities/voorbeeldstad/preschool.toml";
pub const FACTS: &str = "seeds/municipalities/enschede/preschool.toml";
pub const GUIDE: &str = "seeds/guide.toml";
pub const APP: &str = "locales/nl/app.ftl";
pub const APP_EN: &str = "locales/en/app.ftl";
pub const WORDS: &str = "locales/nl/themes/animals.ftl";
pub const WORDS_AR: &str = "locales/ar/themes/animals.ftl";
pub const BEGIN: &str = "locales/nl/start.ftl";
pub const PICTURES: &str = "locales/nl/stories/the-star-that-fell.ftl";
pub const TALE: &str = "locales/nl/stories/who-is-awake.ftl";
pub const NEAR: &str = "locales/nl/near.ftl";
pub const NEAR_EN: &str = "locales/en/near.ftl";
pub const ADVICE: &str = "locales/nl/guide.ftl";
pub const CITY: &str = "locales/nl/municipalities/voorbeeldstad.ftl";

#[rustfmt::skip]
pub const BREAKAGES: &[Breakage] = &[
    // Themes and stories.
    Breakage(THEME, "ages = { from = 24, until = 54 }", "ages = { from = 54, until = 24 }", Changed, "impossible ages"),
    Breakage(THEME, r#""recall", ages = { from = 36, until = 54 }"#, r#""recall", ages = { from = 60, until = 72 }"#, Changed, "must overlap"),
    Breakage(THEME, r#"id = "cat""#, r#"id = "dog""#, Changed, "overlapping ids"),
    Breakage(THEME, r#"id = "sock-sheep""#, r#"id = "small-as-an-ant""#, Changed, "overlapping ids"),
    Breakage(THEME, r#"id = "sock-sheep""#, r#"id = "word-sock""#, Changed, "a name kept for a word"),
    Breakage(THEME, r#"words = ["cow", "cat""#, r#"words = ["cow", "horse""#, Changed, "unknown word: `horse`"),
    Breakage(THEME, "sign = \"🐄\"", "sign = \"cow\"", Changed, "not one emoji"),
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
    Breakage(PLACES, r#"region = "north""#, r#"region = "west""#, Changed, "unknown region: `west`"),
    Breakage(PLACES, r#"["meet", "talk"]"#, r#"["meet", "gossip"]"#, Changed, "unknown variant `gossip`"),
    Breakage(TIMES, r#"["monday"]"#, r#"["maandag"]"#, Changed, "unknown variant `maandag`"),
    Breakage(TIMES, r#"["monday"]"#, r#"["monday", "monday"]"#, Changed, "a weekday that is named twice"),
    Breakage(TIMES, r#"["monday"]"#, "[]", Changed, "a rule with no date"),
    Breakage(TIMES, r#"start = "08:45""#, r#"start = "24:30""#, Changed, "`24:30` is no time of day"),
    Breakage(TIMES, r#"closed = ["winter", "may"]"#, r#"closed = ["winter", "kermis"]"#, Changed, "unknown variant `kermis`"),
    Breakage(TIMES, r#"except = ["2026-12-04"]"#, r#"except = ["2026-12-05"]"#, Changed, "it does not fall on 2026-12-05 anyway"),
    Breakage(TIMES, r#"{ day = "2026-12-07", reason"#, r#"{ day = "2026-12-08", reason"#, Changed, "it does not fall on 2026-12-08 anyway"),
    Breakage(TIMES, r#"{ day = "2026-12-07", reason"#, r#"{ day = "2026-12-21", reason"#, Changed, "2026-12-21 is closed anyway"),
    Breakage(TIMES, r#"[{ day = "2026-12-07","#, r#"[{ day = "2026-12-07", reason = "other" }, { day = "2026-12-07","#, Changed, "2026-12-07 is cancelled twice"),
    Breakage(TIMES, r#"day = "2026-12-07", reason = "illness""#, r#"day = "2026-12-07", reason = "snow""#, Changed, "unknown variant `snow`"),
    Breakage(HOLIDAYS, "until = \"2026-10-18\"", "until = \"2026-10-38\"", Changed, "is no day"),
    Breakage(COSTS, "{ income_from = 0", "{ income_from = 100", Changed, "starts at 100"),
    Breakage(COSTS, "{ income_from = 40000", "{ income_from = 41000", Changed, "leave a gap from 40000 to 41000"),
    Breakage(COSTS, "{ income_from = 40000", "{ income_from = 39000", Changed, "overlap from 39000 to 40000"),
    Breakage(COSTS, "60000, income_until = 90000", "60000, income_until = 60000", Changed, "an impossible cost band"),
    Breakage(COSTS, "60000, income_until = 90000", "60000", With("income_from = 90000"), "which only the last may be"),
    Breakage(COSTS, "{ income_from = 90000,", "{ income_from = 90000, income_until = 120000,", Changed, "must be open"),
    Breakage(COSTS, r#"for = "allowance""#, r#"for = "no_allowance""#, Changed, "another table is for the same parents"),
    Breakage(COSTS, r#"for = "allowance""#, r#"for = "everybody""#, Changed, "unknown variant `everybody`"),
    Breakage(COSTS, r#"ask_place = "het-wolkje""#, r#"ask_place = "de-wolk""#, Changed, "unknown place"),
    Breakage(FACTS, "2026-12-31", "2022-12-31", With("checked_on"), "impossible time"),
    // The guide.
    Breakage(GUIDE, "lines = 6", "lines = 7", Changed, "7 lines instead of 2 to 6"),
    Breakage(GUIDE, "id = \"why-go\"\nlines = 5", "id = \"why-go\"\nlines = 1", With("lines = 1"), "1 lines instead of 2 to 6"),
    Breakage(GUIDE, "shows = \"steps\"\n", "", With("[[piece]]"), "0 pieces show `steps` instead of 1"),
    Breakage(GUIDE, "shows = \"steps\"", "shows = \"cost\"", With("[[piece]]"), "2 pieces show `cost` instead of 1"),
    Breakage(GUIDE, "shows = \"steps\"", "shows = \"prices\"", Changed, "unknown variant `prices`"),
    Breakage(GUIDE, r#"emoji = "👕""#, r#"emoji = "🫎""#, Changed, "older phones"),
    Breakage(GUIDE, "x = 34, y = 88, size = 38", "x = 4, y = 88, size = 38", Changed, "outside the frame"),
    Breakage(GUIDE, r#"id = "hours""#, r#"id = "a-day""#, Changed, "overlapping ids"),
    Breakage(ADVICE, "    .line-2 = Je hoort", "    .line-9 = Je hoort", Changed, "unused message: `guide-what-it-is.line-9`"),
    Breakage(ADVICE, "    .line-2 = Je hoort", "    .line-9 = Je hoort", With(".line-1"), "missing message: `guide-what-it-is.line-2`"),
    Breakage(ADVICE, "guide-a-day = ", "guide-a-day = Van vroeg tot laat, en nog later: ", Changed, "34 are the most"),
    Breakage(ADVICE, "guide-doubt-at-home = ", "guide-doubt-at-home = Waarom zou dat eigenlijk moeten? Ik denk het niet. ", Changed, "60 are the most"),
    // Which words there are.
    Breakage(APP, "\nwhy = Waarom", "", With("words = "), "missing message: `why`"),
    Breakage(APP, "undo = ", "forth = Heen\nundo = ", Changed, "unused message: `forth`"),
    Breakage(APP, "undo = ", "undo ", Changed, "Expected a token"),
    Breakage(WORDS, ".why = ", ".why = \u{7}", Changed, "a control character, which nobody sees: U+0007"),
    Breakage(
        WORDS,
        ".why = ",
        ".why =\n          Zo.\n        ",
        Changed,
        "a line stands further in than the others of its text",
    ),
    Breakage(WORDS, ".why = ", ".whi = ", Changed, "unused message: `animals-cow-says-meow.whi`"),
    Breakage(WORDS, ".why = ", ".whi = ", With(".ask-5"), "missing message: `animals-cow-says-meow.why`"),
    Breakage(
        WORDS,
        "animals-word-dog = ",
        "theme-animals =\n    .more = Nog een.\nanimals-word-dog = ",
        Changed,
        "overlapping ids: `theme-animals` is already",
    ),
    Breakage(WORDS, "animals-word-dog = ", "-theme-animals = Nog een.\nanimals-word-dog = ", Changed, "overlapping ids: `-theme-animals`"),
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
    Breakage(NEAR_EN, "EURO($until)", "NUMBER($until)", Changed, "wrong variables"),
    Breakage(NEAR, "NUMBER($weeks)", "ROUND($weeks)", Changed, "unknown function: `ROUND`"),
    Breakage(APP_EN, "undo = ", "undo = { nav-us } ", Changed, "unknown reference"),
    Breakage(WORDS, "animals-word-dog = ", "animals-word-dog = { $dog }", Changed, "wrong variables"),
    Breakage(APP_EN, "[one]", "[few]", With("minutes = {"), "no plural category"),
    Breakage(NEAR_EN, "[fa]", "[fas]", With("language-name = {"), "not in the Dutch text"),
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
