//! Letters and signs that a language does not mix with its own.

use icu_locale::subtags::{Script as Subtag, script};
use icu_locale::{LanguageIdentifier, LocaleExpander};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::name;
use super::plain::longest;
use super::read::Words;
use crate::site::Problems;
use crate::text::LanguageTag;

/// Refuses straight quotes in what is read aloud, and Latin letters in a language that `has_own_script`.
pub(super) fn check(words: &Words<'_>, has_own_script: bool, problems: &mut Problems) {
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
        if has_own_script && !latin.is_empty() {
            problems.add(&words.file.file, text.line, format!("Latin letters in another script: {latin} in `{name}`"));
        }
    }
}

/// Whether a language is written in another script than ours.
pub(super) fn has_own_script(tag: &LanguageTag) -> bool {
    const LATIN: Subtag = script!("Latn");
    let language = tag.as_str().parse::<LanguageIdentifier>().ok();
    language.and_then(|language| LocaleExpander::new_extended().get_likely_script(&language)) != Some(LATIN)
}
