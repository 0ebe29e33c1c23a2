//! Fetches content and words: from the worker's cache when there is one, from the network otherwise.

use std::cell::OnceCell;
use std::sync::Arc;

use js_sys::Uint8Array;
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::browser::{document, window};
use super::intl::BrowserIntl;
use super::unpack::unpack;
use crate::app::state::{Content, Words};
use crate::content::{Index, Part};
use crate::contents::{Contents, Overview};
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

/// What there is in this version of the site, and the ways to it.
pub struct Loader {
    overview: Overview,
    /// Fetched when something is wanted that the page does not name.
    contents: OnceCell<Contents>,
    /// Where what was loaded goes.
    content: Content,
}

impl Loader {
    /// The one of the version that the page is of.
    pub async fn open(content: Content) -> Result<Self, LoadError> {
        let address = named_by_page("overview").ok_or(LoadError::NoContents)?;
        let overview = Overview::from_bytes(&fetch(&address).await?)?;
        Ok(Self { overview, contents: OnceCell::new(), content })
    }

    pub fn languages(&self) -> &[Language] {
        &self.overview.languages
    }

    pub fn index(&self) -> &Index {
        &self.overview.index
    }

    pub fn language(&self, tag: &LanguageTag) -> Option<&Language> {
        self.overview.languages.iter().find(|language| &language.tag == tag)
    }

    /// The words of `tag` and the Dutch beside them, with `packs` in both and the app's own in the first;
    /// and what they are about.
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
        if words.has_two() && pack.is_for_two() {
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

    /// Takes in the part of the content that `pack` names; words of the app are about none.
    async fn part(&self, pack: &Pack) -> Result<(), LoadError> {
        if pack.is_of_app() || self.content.has(pack) {
            return Ok(());
        }
        let bytes = self.fetch(&pack.to_string()).await?;
        let part = match pack {
            Pack::Theme(_) => Some(Part::Theme(postcard::from_bytes(&bytes)?)),
            other => unpack(other.clone(), bytes).await?,
        };
        self.content.add(pack.clone(), part.ok_or_else(|| LoadError::NotUnpacked(pack.clone()))?);
        Ok(())
    }

    async fn pack(&self, tag: &LanguageTag, pack: &Pack) -> Result<String, LoadError> {
        let name = format!("{tag}/{pack}");
        let text = String::from_utf8(self.fetch(&name).await?).ok();
        // Words that were cut short on their way would parse, and leave a page with holes.
        text.filter(|text| text.ends_with(Pack::END)).ok_or(LoadError::Fetch(name))
    }

    /// The bytes of the asset called `name`: at the address that the page names, or else at that in the contents.
    async fn fetch(&self, name: &str) -> Result<Vec<u8>, LoadError> {
        if let Some(address) = named_by_page(name) {
            return fetch(&address).await;
        }
        let contents = match self.contents.get() {
            Some(contents) => contents,
            None => {
                let link = document().query_selector("meta[name=contents]").ok().flatten();
                let address = link.and_then(|link| link.get_attribute("content")).ok_or(LoadError::NoContents)?;
                let contents = Contents::from_bytes(&fetch(&address).await?)?;
                self.contents.get_or_init(|| contents)
            }
        };
        fetch(contents.address(name).ok_or_else(|| LoadError::Unknown(name.to_owned()))?).await
    }
}

/// The address under which the page names the asset called `name`, which is on its way then.
fn named_by_page(name: &str) -> Option<String> {
    // Names are slugs and slashes, which need no escaping.
    let link = document().query_selector(&format!("link[href^='/assets/{name}.']")).ok()??;
    link.get_attribute("href")
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
