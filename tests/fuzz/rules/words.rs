//! A file of a language's words, from a translator: what is wrong is said by line, and what is right can be said and
//! goes to the phones as it stands.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use thuistaal::content::scene::{Scene, Setting};
use thuistaal::content::theme::Word;
use thuistaal::content::{Activity, ActivityId, AgeSpan, Index, Kind, Library, Theme, ThemeId, Things};
use thuistaal::site::intl::Intl;
use thuistaal::site::load::{FluentFile, Locale};
use thuistaal::site::{Problem, Sources, check, packs};
use thuistaal::text::{Digits, Direction, Key, Language, LanguageTag, Pack, Review, Text, message};

pub const TOKENS: &[&str] = &[
    "\nword-a = ",
    "\n    .lead = ",
    "{ $count ->\n    [one] een\n   *[other] { NUMBER($count) }\n}",
    "{ NUMBER($count) }",
    "{ EURO($cents) }",
    "{ DATETIME($day, style: \"day\") }",
    "{ \"\" }",
    "{ \"\\u200F\" }",
    "{ \"\\U01F602\" }",
    "\\u20é",
    "{ -term }",
    "{ other.title }",
    "\n-term = ",
    "\n# ",
    "\n### ",
    "# dates|",
    "\u{2066}",
    "\u{2069}",
    "\u{202e}",
    "\r\n",
    "{{{{",
    "}}}}",
    "።",
    "؟",
];

/// The first byte says whose words the others are: the app's in two languages, or a theme's.
pub fn hold(data: &[u8]) -> bool {
    let Some((kind, bytes)) = data.split_first() else { return false };
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let (pack, tag) = match kind % 3 {
        0 => (Pack::App, "nl"),
        1 => (Pack::App, "ar"),
        _ => (Pack::Theme("animals".parse().expect("an id")), "nl"),
    };
    let sources = sources(pack.clone(), tag, text);
    let locale = sources.locales.last().expect("a language");
    let file = locale.files.first().expect("a file");
    let problems: Vec<Problem> =
        check::check(&sources).0.into_iter().filter(|problem| problem.file == file.file).collect();
    for Problem { line, reason, .. } in &problems {
        assert!((1..=text.split('\n').count()).contains(line), "there is no line {line}: {reason}");
        assert!(!reason.is_empty() && !reason.contains(['\n', '\r']), "{reason:?}");
    }
    // The parser does not survive these, so that nothing but `check` may see them.
    if problems.iter().any(|problem| problem.reason.starts_with("a letter's number")) {
        return false;
    }
    // What is missing or too long says nothing against the words that are there; nor does a text that nobody asks for,
    // but among those of the app, which are called otherwise on a phone.
    let harmless: &[&str] = match pack {
        Pack::App => &["missing message", "too long"],
        _ => &["missing message", "too long", "unused message"],
    };
    let good = problems.iter().all(|problem| harmless.iter().any(|reason| problem.reason.starts_with(reason)));
    let said = Text::new(locale.language.clone(), vec![text.to_owned()], numbers());
    assert!(said.is_ok() || !good, "check takes words that cannot be said");
    let Ok(said) = said else { return false };
    let keys = keys(text);
    let spoken: Vec<String> = keys.iter().map(|key| said.read(key)).collect();
    if good {
        for (key, spoken) in keys.iter().zip(&spoken) {
            assert!(!spoken.trim().is_empty(), "`{key}` says nothing");
        }
        reaches_the_phone_as_it_stands(&sources, &pack, &keys, &spoken);
    }
    true
}

/// The pack that is cut from the words parses, and says the same.
fn reaches_the_phone_as_it_stands(sources: &Sources, pack: &Pack, keys: &BTreeSet<Key>, spoken: &[String]) {
    let locale = sources.locales.last().expect("a language");
    let (index, things) = (Index::of(&sources.library), Things::of(&sources.library));
    let packs = packs::cut(locale, &index, &things).expect("packs");
    for (other, cut) in &packs {
        let text = Text::new(locale.language.clone(), vec![cut.clone()], numbers());
        assert!(text.is_ok(), "the pack `{other}` does not parse on a phone:\n{cut}");
    }
    let text = Text::new(locale.language.clone(), vec![packs[pack].clone()], numbers()).expect("words that parse");
    for (key, spoken) in keys.iter().zip(spoken) {
        let number = if pack.is_of_app() { message::number_of(&key.message) } else { None };
        let key = Key { message: number.unwrap_or_else(|| key.message.clone()), attribute: key.attribute.clone() };
        assert_eq!(&text.read(&key), spoken, "`{key}` on a phone");
    }
}

/// Every text that can be asked for.
fn keys(text: &str) -> BTreeSet<Key> {
    let (Ok(resource) | Err((resource, _))) = parse(text);
    let mut keys = BTreeSet::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = |attribute| Key { message: message.id.name.to_owned(), attribute };
        keys.extend(message.value.is_some().then(|| key(None)));
        keys.extend(message.attributes.iter().map(|attribute| key(Some(attribute.id.name.to_owned()))));
    }
    keys
}

fn sources(pack: Pack, tag: &str, text: &str) -> Sources {
    let file = |tag: &str, text: &str| FluentFile {
        pack: pack.clone(),
        file: format!("locales/{tag}/{pack}.ftl").into(),
        text: text.to_owned(),
    };
    let mut locales = Vec::new();
    if tag != LanguageTag::dutch().as_str() {
        let dutch = "home = Thuis\nweeks = { $count ->\n    [one] een week\n   *[other] { NUMBER($count) } weken\n}\n";
        locales.push(Locale { language: language("nl"), files: vec![file("nl", dutch)] });
    }
    locales.push(Locale { language: language(tag), files: vec![file(tag, text)] });
    let library = Library { themes: vec![THEME.clone()], ..Library::default() };
    Sources { library, seeds: Vec::new(), locales, recordings: Vec::new() }
}

/// A theme with one of each that has a text.
static THEME: LazyLock<Theme> = LazyLock::new(|| {
    let picture = || Scene { setting: Setting::Plain, items: Vec::new() };
    let ages = AgeSpan::months(24, 54);
    let id: ThemeId = "animals".parse().expect("an id");
    let activity = Activity {
        id: ActivityId::in_theme(&id, "window").expect("an id"),
        kind: Kind::Talk,
        ages,
        minutes: 5,
        steps: 2,
        prompts: Vec::new(),
        words: Vec::new(),
        picture: picture(),
    };
    let word = Word { id: "dog".parse().expect("an id"), emoji: "🐕".to_owned() };
    Theme {
        id,
        ages,
        weeks: 6,
        sign: "🐄".to_owned(),
        picture: picture(),
        words: vec![word],
        phrases: vec!["your-turn".parse().expect("an id")],
        activities: vec![activity],
    }
});

static NUMBERS: LazyLock<Arc<Intl>> = LazyLock::new(|| Arc::new(Intl::new(&language("nl")).expect("Dutch")));

fn numbers() -> Arc<Intl> {
    NUMBERS.clone()
}

fn language(tag: &str) -> Language {
    let (direction, digits) = if tag == "ar" { (Direction::Rtl, Digits::Arab) } else { (Direction::Ltr, Digits::Latn) };
    let tag: LanguageTag = tag.parse().expect("a tag");
    let (name, dutch) = (tag.to_string(), tag.to_string());
    Language { tag, name, dutch, direction, digits, review: Review::Draft, region: None }
}
