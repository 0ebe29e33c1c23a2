//! The files of a written site.

use std::path::{Path, PathBuf};

use axum::http::{HeaderMap, Method, Uri};
use axum::routing::{MethodRouter, get};
use tower_http::services::ServeDir;

use super::ServeError;
use super::headers::HeaderRules;
use super::not_found::NotFoundPages;
use crate::site::headers::FILE;

/// A site that can be served: a folder, the headers that it asks for, and its kind answers to wrong addresses.
#[derive(Debug, Clone)]
pub struct Site {
    folder: PathBuf,
    pub(super) rules: HeaderRules,
    pub(super) not_found: NotFoundPages,
}

impl Site {
    pub fn open(folder: &Path) -> Result<Self, ServeError> {
        if !folder.join("index.html").is_file() {
            return Err(ServeError::NoSite(folder.to_owned()));
        }
        let rules = HeaderRules::read(&folder.join(FILE))?;
        Ok(Self { folder: folder.to_owned(), rules, not_found: NotFoundPages::find(folder) })
    }

    /// What answers a request for a file.
    pub(super) fn files(&self) -> ServeDir<MethodRouter> {
        let pages = self.not_found.clone();
        let missing = get(move |method: Method, uri: Uri, headers: HeaderMap| async move {
            pages.answer(method, uri, headers).await
        });
        ServeDir::new(&self.folder).precompressed_br().precompressed_gzip().fallback(missing)
    }
}
