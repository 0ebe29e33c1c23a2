//! What is answered where nothing is: a person who followed a link gets a page in her language, a program gets a 404.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};

use crate::route::Page;
use crate::text::{LanguageTag, negotiate};

/// The friendly pages of a site, by language.
#[derive(Debug, Clone)]
pub struct NotFoundPages(Arc<Vec<(LanguageTag, PathBuf)>>);

impl NotFoundPages {
    /// Finds them in the folder of a site.
    pub fn find(site: &Path) -> Self {
        let folders = std::fs::read_dir(site).into_iter().flatten().filter_map(Result::ok);
        let tags = folders.filter_map(|folder| folder.file_name().to_str()?.parse::<LanguageTag>().ok());
        let page = |tag: &LanguageTag| site.join(format!("{}index.html", &Page::NotFound.within(tag).to_string()[1..]));
        let mut pages: Vec<_> = tags.map(|tag| (tag.clone(), page(&tag))).filter(|(_, page)| page.is_file()).collect();
        pages.sort();
        Self(Arc::new(pages))
    }

    /// The answer to a request for something that is not there. The language of the address comes first, then what the
    /// browser names.
    pub async fn answer(&self, method: Method, uri: Uri, headers: HeaderMap) -> Response {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let wants_page = matches!(method, Method::GET | Method::HEAD) && text(header::ACCEPT).contains("text/html");
        if !wants_page {
            return (StatusCode::NOT_FOUND, "not found\n").into_response();
        }
        let addressed = uri.path().split('/').nth(1).unwrap_or_default();
        let named = accept_language::parse(text(header::ACCEPT_LANGUAGE));
        let wanted = [addressed].into_iter().chain(named.iter().map(String::as_str));
        let tag = negotiate::choose(self.0.iter().map(|(tag, _)| tag), wanted);
        let Some((_, page)) = self.0.iter().find(|(known, _)| *known == tag) else {
            return (StatusCode::NOT_FOUND, "not found\n").into_response();
        };
        match tokio::fs::read_to_string(page).await {
            Ok(html) => (StatusCode::NOT_FOUND, Html(html)).into_response(),
            Err(_) => (StatusCode::NOT_FOUND, "not found\n").into_response(),
        }
    }
}
