//! The words: whether every language has those that the app and the library need, no others, and says them well.
//!
//! `wanted` knows what is needed, `read` what is there once `escapes` lets it be parsed, `presence` compares the two.
//! `uses`, `variables` and `selectors` look at what stands in braces; `plain`, `length`,
//! `script` and `direction` at what a person reads, `controls` and `indents` at what nobody sees.

mod controls;
mod direction;
mod escapes;
mod indents;
mod length;
mod plain;
mod presence;
mod read;
mod report;
mod script;
mod selectors;
mod uses;
mod variables;
mod wanted;

use std::collections::{BTreeMap, BTreeSet};

use icu_plurals::PluralRules;

pub use self::report::{Report, report};

use self::read::Words;
use self::uses::Uses;
use crate::content::Library;
use crate::site::{Problems, Sources};
use crate::text::{Key, LanguageTag, Pack};

pub(super) fn check(sources: &Sources, problems: &mut Problems) {
    let packs = wanted::packs(&sources.library);
    let mut languages = Vec::new();
    for locale in &sources.locales {
        presence::files(locale, &packs, problems);
        let needed = locale.files.iter().filter(|file| packs.contains(&file.pack));
        let words: Vec<_> = needed.map(|file| read::read(file, problems)).collect();
        languages.push((locale, words));
    }
    let dutch = languages.iter().find(|(locale, _)| locale.language.tag == LanguageTag::dutch());
    let dutch = dutch.map(|(_, words)| uses_of_app(words)).unwrap_or_default();
    for (locale, words) in &languages {
        presence::twice(words, problems);
        let is_dutch = locale.language.tag == LanguageTag::dutch();
        let plurals = plural_rules(&locale.language.tag);
        for words in words {
            let wanted = wanted::wanted(&words.file.pack, &sources.library);
            presence::messages(words, &wanted, problems);
            length::check(words, &wanted, is_dutch, problems);
            let mut refuse = |line, reason: String| problems.add(&words.file.file, line, reason);
            for text in words.texts.iter().filter(|text| indents::differ(&text.pattern)) {
                refuse(text.line, "a line stands further in than the others of its text".to_owned());
            }
            if words.file.pack.is_of_app() {
                for text in &words.texts {
                    let uses = Uses::of(&text.pattern);
                    let source = dutch.get(&text.key);
                    let mut refuse = |reason| refuse(text.line, reason);
                    variables::of_app(&uses, source, &mut refuse);
                    selectors::check(&uses, source, plurals.as_ref(), &mut refuse);
                }
            } else {
                for text in &words.texts {
                    variables::of_content(&Uses::of(&text.pattern), &mut |reason| refuse(text.line, reason));
                }
            }
            direction::check(words, problems);
            if matches!(words.file.pack, Pack::Start | Pack::Theme(_) | Pack::Story(_)) {
                script::check(words, script::has_own_script(&locale.language.tag), problems);
            }
        }
    }
}

/// Every text that a language has, as a translator finds it.
pub(super) fn names(library: &Library) -> BTreeSet<String> {
    let wanted = wanted::packs(library).into_iter().flat_map(|pack| wanted::wanted(&pack, library));
    wanted.map(|wanted| name(&wanted.key)).collect()
}

/// What every message of the app uses in one language.
fn uses_of_app<'a>(words: &'a [Words<'_>]) -> BTreeMap<&'a Key, Uses<'a>> {
    let app = words.iter().filter(|words| words.file.pack.is_of_app());
    app.flat_map(|words| &words.texts).map(|text| (&text.key, Uses::of(&text.pattern))).collect()
}

/// Absent only for a tag that CLDR's grammar does not take, which ours always is for.
fn plural_rules(tag: &LanguageTag) -> Option<PluralRules> {
    let locale: icu_locale::Locale = tag.as_str().parse().ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

/// A message as a translator finds it: `animals-cow-says-meow.step-1`.
fn name(key: &Key) -> String {
    match &key.attribute {
        Some(attribute) => format!("{}.{attribute}", key.message),
        None => key.message.clone(),
    }
}
