//! Words and content, cut into packs for the road, and put together for a page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use super::intl::{Intl, IntlError};
use super::line_starts;
use super::load::Locale;
use crate::app::state::Words;
use crate::content::{Cards, Index, Library, Part, Things};
use crate::text::{Key, LanguageTag, Pack, Text, TextError, message};

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

/// The words of every language, which stay for as long as the process.
pub type Texts = BTreeMap<LanguageTag, &'static Text>;

/// The packs of one language, as a phone fetches them. Beside those that stand in files there is one with what cards
/// show of all themes and stories, so that a list of titles needs nothing else; and the words of things bring those
/// that stand in themes. Those of the app also bring how dates are written.
pub fn cut(locale: &Locale, index: &Index, things: &Things) -> Result<BTreeMap<Pack, String>, PackError> {
    let (shown, printed) = (shown_on_cards(index), printed(index, &locale.language.tag));
    let named: BTreeSet<Key> = things.names().map(Key::thing).collect();
    let (mut cards, mut titles, mut words) = (String::new(), String::new(), String::new());
    let mut packs = BTreeMap::new();
    for file in &locale.files {
        // What did not parse was refused before anything was cut.
        let (Ok(resource) | Err((resource, _))) = parser::parse(file.text.as_str());
        let resource = line_starts::guarded(resource);
        if !file.pack.is_of_app() {
            cards.push_str(&serializer::serialize(&only(&resource, |key| shown.contains(key))));
            titles.push_str(&serializer::serialize(&only(&resource, &printed)));
        }
        if matches!(file.pack, Pack::Theme(_) | Pack::Things) {
            words.push_str(&serializer::serialize(&only(&resource, |key| named.contains(key))));
        }
        let numbers = message::named(&file.pack);
        let said = numbered(without_comments(resource), &numbers);
        packs.insert(file.pack.clone(), serializer::serialize(&said));
    }
    packs.insert(Pack::Cards, cards);
    packs.insert(Pack::Things, words);
    // What the desk says goes before the titles that stand on its papers.
    packs.entry(Pack::Share).and_modify(|own| own.push_str(&titles));
    let dates = Intl::new(&locale.language)?.dates(locale.language.digits);
    packs.entry(Pack::App).and_modify(|own| own.push_str(&dates));
    packs.values_mut().for_each(|own| own.push_str(Pack::END));
    Ok(packs)
}

/// Every part of the content with its pack, as a phone fetches it.
pub fn parts(library: &Library) -> Vec<(Pack, Part)> {
    let mut parts = vec![
        (Pack::Cards, Part::Cards(Cards::of(library))),
        (Pack::Things, Part::Things(Things::of(library))),
        (Pack::Start, Part::Start(library.start.clone())),
        (Pack::Guide, Part::Guide(library.guide.clone())),
    ];
    parts.extend(library.themes.iter().map(|theme| (Pack::Theme(theme.id.clone()), Part::Theme(theme.clone()))));
    parts.extend(library.stories.iter().map(|story| (Pack::Story(story.id.clone()), Part::Story(story.clone()))));
    parts.extend(
        library.municipalities.iter().map(|municipality| {
            (Pack::Municipality(municipality.id.clone()), Part::Municipality(municipality.clone()))
        }),
    );
    parts
}

/// The messages of the app under their numbers, which the phone knows them by.
fn numbered<'a>(mut resource: Resource<&'a str>, numbers: &'a [(&'static str, String)]) -> Resource<&'a str> {
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some((_, number)) = numbers.iter().find(|(name, _)| *name == message.id.name) {
            message.id.name = number;
        }
    }
    resource
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

/// The texts on the cards of the library: titles, and what leads in a theme.
fn shown_on_cards(index: &Index) -> BTreeSet<Key> {
    let themes = index.themes.iter().flat_map(|theme| [Key::theme(&theme.id), Key::theme(&theme.id).lead()]);
    let activities = index.activities().map(|(_, activity)| Key::activity(&activity.id));
    let stories = index.stories.iter().map(|story| Key::story(&story.id));
    themes.chain(activities).chain(stories).collect()
}

/// The texts that papers show in two languages: sentences, and the Dutch titles,
/// since those of the home language come with the cards.
fn printed(index: &Index, tag: &LanguageTag) -> impl Fn(&Key) -> bool + use<> {
    let phrases: Vec<String> = index.themes.iter().map(|theme| Key::phrases(&theme.id)).collect();
    let titles = if *tag == LanguageTag::dutch() { shown_on_cards(index) } else { BTreeSet::new() };
    move |key| {
        let is_phrase = || phrases.iter().any(|prefix| key.message.starts_with(prefix));
        key.attribute.is_none() && (titles.contains(key) || is_phrase())
    }
}

/// Of the messages only what is `shown`.
fn only<'a>(resource: &Resource<&'a str>, shown: impl Fn(&Key) -> bool) -> Resource<&'a str> {
    let body = resource.body.iter().filter_map(|entry| {
        let Entry::Message(message) = entry else { return None };
        let key = |attribute| Key { message: message.id.name.to_owned(), attribute };
        let mut message = shown(&key(None)).then(|| message.clone())?;
        message.comment = None;
        message.attributes.retain(|attribute| shown(&key(Some(attribute.id.name.to_owned()))));
        // Written without any text a message is one that nobody can read.
        let says = message.value.is_some() || !message.attributes.is_empty();
        says.then_some(Entry::Message(message))
    });
    Resource { body: body.collect() }
}

/// All words of every language, for pages written ahead. They stay for as long as the process writes pages.
pub fn all_words(locales: &[Locale]) -> Result<Texts, PackError> {
    let mut texts = BTreeMap::new();
    for Locale { language, files } in locales {
        let intl = Intl::new(language)?;
        let dates = intl.dates(language.digits);
        let sources = files.iter().map(|file| file.text.clone()).chain([dates]).collect();
        let text = Text::new(language.clone(), sources, Arc::new(intl))?;
        texts.insert(language.tag.clone(), &*Box::leak(Box::new(text)));
    }
    Ok(texts)
}

/// The words of a page in `language`, with every pack there.
pub fn words(texts: &Texts, language: &LanguageTag, packs: Vec<Pack>) -> Result<Words, PackError> {
    let find = |tag: &LanguageTag| texts.get(tag).copied().ok_or_else(|| PackError::Missing(tag.clone()));
    Ok(Words::new(find(language)?, find(&LanguageTag::dutch())?, packs))
}
