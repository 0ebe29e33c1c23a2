//! Which of the phone's voices reads a language: one of that language, or none.

use crate::text::Language;

/// A voice, as the phone lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// A BCP 47 tag; Android writes `nl_NL`.
    pub language: String,
    /// It speaks without a network.
    pub local: bool,
    /// The one that the phone prefers.
    pub preferred: bool,
}

/// Northern Kurdish is `kmr`, and some phones say `ku` of it; of Central Kurdish (`ckb`) they never do.
const ALSO: [(&str, &str); 1] = [("ku", "kmr")];

/// The voice for `language`; `None` where no voice is of it. A language is never read by another's voice.
///
/// A voice that works without a network comes first, then one of the region that we write for,
/// then the phone's own choice.
pub fn choose(language: &Language, voices: &[Voice]) -> Option<usize> {
    let tag = language.tag.as_str();
    let region = language.region.as_deref().unwrap_or(home_region(tag)).to_ascii_lowercase();
    let rank = |voice: &Voice| {
        let of = voice.language.replace('_', "-").to_ascii_lowercase();
        let primary = of.split('-').next().unwrap_or_default();
        let is_ours = primary == tag || ALSO.contains(&(tag, primary));
        is_ours.then(|| (voice.local, of.starts_with(&region), voice.preferred))
    };
    let ranked = voices.iter().enumerate().filter_map(|(index, voice)| Some((rank(voice)?, index)));
    // Of equals the first in the phone's list.
    ranked.max_by_key(|(rank, index)| (*rank, std::cmp::Reverse(*index))).map(|(_, index)| index)
}

/// Where the form of the language that we write is spoken, for those that several countries share.
fn home_region(tag: &str) -> &str {
    match tag {
        "nl" => "nl-nl",
        "de" => "de-de",
        "es" => "es-es",
        "fa" => "fa-ir",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Digits, Direction, Review};

    fn language(tag: &str) -> Language {
        Language {
            tag: tag.parse().unwrap(),
            name: String::new(),
            dutch: String::new(),
            direction: Direction::Ltr,
            digits: Digits::Latn,
            review: Review::Draft,
            region: (tag == "en").then(|| "en-GB".to_owned()),
        }
    }

    fn chosen(tag: &str, voices: &[(&str, bool)]) -> Option<String> {
        let voices: Vec<Voice> = voices
            .iter()
            .map(|(language, local)| Voice { language: (*language).to_owned(), local: *local, preferred: false })
            .collect();
        choose(&language(tag), &voices).map(|index| voices[index].language.clone())
    }

    #[test]
    fn takes_the_region_that_we_write_for() {
        let voices = [("en_US", true), ("en_GB", true), ("nl_BE", true), ("nl_NL", true), ("tr-TR", true)];
        assert_eq!(chosen("nl", &voices).as_deref(), Some("nl_NL"));
        assert_eq!(chosen("en", &voices).as_deref(), Some("en_GB"));
        assert_eq!(chosen("tr", &voices).as_deref(), Some("tr-TR"));
        assert_eq!(chosen("ku", &[("ckb", true), ("kmr-Latn-TR", true)]).as_deref(), Some("kmr-Latn-TR"));
    }

    #[test]
    fn a_voice_that_needs_no_network_comes_first() {
        assert_eq!(chosen("nl", &[("nl-NL", false), ("nl-BE", true)]).as_deref(), Some("nl-BE"));
        assert_eq!(chosen("nl", &[("nl-NL", false)]).as_deref(), Some("nl-NL"));
    }

    #[test]
    fn no_language_is_read_by_the_voice_of_another() {
        let voices = [("en-US", true), ("tig", true), ("sot-ZA", true), ("ckb-IQ", true), ("far", true)];
        for tag in ["ti", "so", "ku", "fa", "nl"] {
            assert_eq!(chosen(tag, &voices), None, "{tag}");
        }
    }
}
