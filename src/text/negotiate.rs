//! Which of our languages a browser asks for.

use super::LanguageTag;

/// The language to answer in, given what the browser names, the most wanted first (`tr-TR`, `ku`, …); Dutch when it
/// names none of `ours`. Region and script are ignored: we have one form of each language.
pub fn choose<'a>(
    ours: impl Iterator<Item = &'a LanguageTag> + Clone,
    wanted: impl IntoIterator<Item = &'a str>,
) -> LanguageTag {
    wanted
        .into_iter()
        .filter_map(|range| range.split(['-', '_']).next()?.to_ascii_lowercase().parse::<LanguageTag>().ok())
        .find(|tag| ours.clone().any(|known| known == tag))
        .unwrap_or_else(LanguageTag::dutch)
}
