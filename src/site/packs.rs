//! The words, cut into packs for the road, and put together for a page.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use super::intl::{Intl, IntlError};
use super::load::Locale;
use crate::app::state::Words;
use crate::text::{LanguageTag, Pack, Text, TextError};

/// Why a language's words cannot be put together.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    #[error(transparent)]
    Intl(#[from] IntlError),
    #[error(transparent)]
    Text(#[from] TextError),
    #[error("there are no words in `{0}`")]
    Missing(LanguageTag),
}

/// The packs of one language, as a phone fetches them. That of the app carries the titles of all content too, so that a
/// list of titles needs nothing else.
pub fn cut(locale: &Locale) -> BTreeMap<Pack, String> {
    let mut titles = String::new();
    let mut packs = BTreeMap::new();
    for file in &locale.files {
        // What did not parse was refused before anything was cut.
        let (Ok(resource) | Err((resource, _))) = parser::parse(file.text.as_str());
        if file.pack != Pack::App {
            titles.push_str(&serializer::serialize(&titles_of(&resource)));
        }
        packs.insert(file.pack.clone(), serializer::serialize(&without_comments(resource)));
    }
    packs.entry(Pack::App).or_default().push_str(&titles);
    packs
}

fn without_comments(resource: Resource<&str>) -> Resource<&str> {
    let said = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            Some(Entry::Message(message))
        }
        Entry::Term(term) => Some(Entry::Term(term)),
        _ => None,
    });
    Resource { body: said.collect() }
}

/// The messages that are shown in lists: their values and leads, without the rest.
fn titles_of<'a>(resource: &Resource<&'a str>) -> Resource<&'a str> {
    let is_title = |id: &str| !id.contains("-word-") && !id.contains("-page-") && !id.ends_with("-about");
    let titles = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) if is_title(message.id.name) => {
            let mut title = message.clone();
            title.comment = None;
            title.attributes.retain(|attribute| attribute.id.name == "lead");
            Some(Entry::Message(title))
        }
        _ => None,
    });
    Resource { body: titles.collect() }
}

/// All words of every language, for pages written ahead. They stay for as long as the process writes pages.
pub fn all_words(locales: &[Locale]) -> Result<BTreeMap<LanguageTag, &'static Text>, PackError> {
    let mut texts = BTreeMap::new();
    for Locale { language, files } in locales {
        let sources = files.iter().map(|file| file.text.clone()).collect();
        let text = Text::new(language.clone(), sources, Arc::new(Intl::new(language)?))?;
        texts.insert(language.tag.clone(), &*Box::leak(Box::new(text)));
    }
    Ok(texts)
}

/// The words of a page in `language`, with every pack there.
pub fn words(
    texts: &BTreeMap<LanguageTag, &'static Text>,
    language: &LanguageTag,
    packs: Vec<Pack>,
) -> Result<Words, PackError> {
    let find = |tag: &LanguageTag| texts.get(tag).copied().ok_or_else(|| PackError::Missing(tag.clone()));
    Ok(Words::new(find(language)?, find(&LanguageTag::dutch())?, packs))
}
