//! Fetches content and words: from the worker's cache when there is one, from the network otherwise.

use std::sync::Arc;

use js_sys::Uint8Array;
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::browser::{by_id, window};
use super::intl::BrowserIntl;
use super::unpack::unpack;
use crate::app::state::{Content, Words};
use crate::content::{Index, Part};
use crate::contents::Contents;
use crate::text::{Language, LanguageTag, Pack, Text, TextError};

/// Why something could not be loaded.
#[derive(Debug, Error)]
pub enum LoadError {
    #[error("the page does not say where its contents are")]
    NoContents,
    #[error("`{0}` is not in the contents")]
    Unknown(String),
    #[error("`{0}` could not be fetched")]
    Fetch(String),
    #[error("the contents do not unpack: {0}")]
    Packed(#[from] postcard::Error),
    #[error("`{0}` does not unpack")]
    NotUnpacked(Pack),
    #[error(transparent)]
    Chunk(#[from] crate::app::pages::NotFetched),
    #[error(transparent)]
    Text(#[from] TextError),
}

/// The table of contents of this version of the site, and the ways to what is in it.
pub struct Shelf {
    contents: Contents,
    /// Where what is taken from it goes.
    content: Content,
}

impl Shelf {
    /// The contents that the page names.
    pub async fn open(content: Content) -> Result<Self, LoadError> {
        let address = by_id("contents").and_then(|link| link.get_attribute("href")).ok_or(LoadError::NoContents)?;
        Ok(Self { contents: Contents::from_bytes(&fetch(&address).await?)?, content })
    }

    pub fn languages(&self) -> &[Language] {
        &self.contents.languages
    }

    pub async fn index(&self) -> Result<Index, LoadError> {
        Ok(Index::from_bytes(&fetch(self.address("index")?).await?)?)
    }

    pub fn language(&self, tag: &LanguageTag) -> Option<&Language> {
        self.contents.languages.iter().find(|language| &language.tag == tag)
    }

    /// The words of `tag` and the Dutch beside them, with `packs` in both and the app's own in the first; and what they are
    /// about.
    pub async fn words(&self, tag: &LanguageTag, packs: &[Pack]) -> Result<Words, LoadError> {
        let home = self.empty(tag)?;
        let dutch = if *tag == LanguageTag::dutch() { home } else { self.empty(&LanguageTag::dutch())? };
        let words = Words::new(home, dutch, Vec::new());
        words.home().add(self.pack(tag, &Pack::App).await?)?;
        words.note_arrival(Pack::App);
        for pack in packs {
            self.add(&words, pack).await?;
        }
        Ok(words)
    }

    /// Fetches one pack of the content, and its words into those that do without it so far.
    pub async fn add(&self, words: &Words, pack: &Pack) -> Result<(), LoadError> {
        if words.has_now(pack) {
            return Ok(());
        }
        self.part(pack).await?;
        words.home().add(self.pack(&words.home().language().tag, pack).await?)?;
        if words.has_two() {
            words.dutch().add(self.pack(&LanguageTag::dutch(), pack).await?)?;
        }
        words.note_arrival(pack.clone());
        Ok(())
    }

    fn empty(&self, tag: &LanguageTag) -> Result<&'static Text, LoadError> {
        let language = self.language(tag).ok_or_else(|| LoadError::Unknown(tag.to_string()))?;
        let format = Arc::new(BrowserIntl::new(language));
        // A language is loaded once and kept for as long as the page lives.
        Ok(Box::leak(Box::new(Text::new(language.clone(), vec![], format)?)))
    }

    /// Takes in the part of the content that `pack` names; the app itself has none.
    async fn part(&self, pack: &Pack) -> Result<(), LoadError> {
        if *pack == Pack::App || self.content.has(pack) {
            return Ok(());
        }
        let bytes = fetch(self.address(&pack.to_string())?).await?;
        let part = match pack {
            Pack::Theme(_) => Some(Part::Theme(postcard::from_bytes(&bytes)?)),
            other => unpack(other.clone(), bytes).await?,
        };
        self.content.add(pack.clone(), part.ok_or_else(|| LoadError::NotUnpacked(pack.clone()))?);
        Ok(())
    }

    async fn pack(&self, tag: &LanguageTag, pack: &Pack) -> Result<String, LoadError> {
        let name = format!("{tag}/{pack}");
        String::from_utf8(fetch(self.address(&name)?).await?).map_err(|_| LoadError::Fetch(name))
    }

    fn address(&self, name: &str) -> Result<&str, LoadError> {
        self.contents.address(name).ok_or_else(|| LoadError::Unknown(name.to_owned()))
    }
}

/// The bytes at an address of this site.
async fn fetch(address: &str) -> Result<Vec<u8>, LoadError> {
    let failed = || LoadError::Fetch(address.to_owned());
    let response = JsFuture::from(window().fetch_with_str(address)).await.map_err(|_| failed())?;
    let response: Response = response.dyn_into().map_err(|_| failed())?;
    if !response.ok() {
        return Err(failed());
    }
    let bytes = JsFuture::from(response.array_buffer().map_err(|_| failed())?).await.map_err(|_| failed())?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
