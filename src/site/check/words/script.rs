//! Letters and signs that a language does not mix with its own.

use icu::locale::subtags::{Script as Subtag, script};
use icu::locale::{LanguageIdentifier, LocaleExpander};
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::name;
use super::plain::longest;
use super::read::Words;
use crate::site::Problems;
use crate::text::LanguageTag;

/// Refuses straight quotes in what is read aloud, and Latin letters where it `is_arabic`.
pub(super) fn check(words: &Words<'_>, is_arabic: bool, problems: &mut Problems) {
    let scripts = CodePointMapData::<Script>::new();
    for text in &words.texts {
        let name = name(&text.key);
        let said = longest(&text.pattern);
        if let Some(quote) = said.chars().find(|c| matches!(c, '\'' | '"')) {
            let reason = format!(
                "straight quote: write the quotation marks or the apostrophe of the language, not {quote} in `{name}`"
            );
            problems.add(&words.file.file, text.line, reason);
        }
        let latin: String = said.chars().filter(|c| scripts.get(*c) == Script::Latin).collect();
        if is_arabic && !latin.is_empty() {
            problems.add(&words.file.file, text.line, format!("Latin letters in Arabic script: {latin} in `{name}`"));
        }
    }
}

/// Whether a language is written in Arabic script.
pub(super) fn is_arabic(tag: &LanguageTag) -> bool {
    const ARABIC: Subtag = script!("Arab");
    let language = tag.as_str().parse::<LanguageIdentifier>().ok();
    language.and_then(|language| LocaleExpander::new_extended().get_likely_script(&language)) == Some(ARABIC)
}
