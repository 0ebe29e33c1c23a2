//! Reads the site's `_headers` and puts them on every answer.
//!
//! The format is that of many static hosts: a path, `*` at its end for everything below it, and indented headers. Of
//! two that say the same header, the later one holds.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use thiserror::Error;

/// Why the headers cannot be read.
#[derive(Debug, Error)]
pub enum HeaderError {
    #[error("{}: {error}", path.display())]
    Io { path: PathBuf, error: io::Error },
    #[error("{}:{line}: this is neither a path nor an indented `Name: value`", path.display())]
    Line { path: PathBuf, line: usize },
}

/// The rules of a site, in order.
#[derive(Debug, Clone, Default)]
pub struct HeaderRules(Vec<Rule>);

#[derive(Debug, Clone)]
struct Rule {
    path: String,
    headers: HeaderMap,
}

impl HeaderRules {
    pub fn read(path: &Path) -> Result<Self, HeaderError> {
        let text = fs::read_to_string(path).map_err(|error| HeaderError::Io { path: path.to_owned(), error })?;
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            if line.starts_with('/') {
                rules.push(Rule { path: line.trim().to_owned(), headers: HeaderMap::new() });
                continue;
            }
            let refused = || HeaderError::Line { path: path.to_owned(), line: index + 1 };
            let (name, value) = line.trim().split_once(": ").ok_or_else(refused)?;
            let name = HeaderName::try_from(name).map_err(|_| refused())?;
            let value = HeaderValue::try_from(value).map_err(|_| refused())?;
            rules.last_mut().ok_or_else(refused)?.headers.insert(name, value);
        }
        Ok(Self(rules))
    }

    /// Puts the headers for `path` on an answer.
    pub fn apply(&self, path: &str, headers: &mut HeaderMap) {
        for rule in self.0.iter().filter(|rule| rule.covers(path)) {
            for (name, value) in &rule.headers {
                headers.insert(name, value.clone());
            }
        }
    }
}

impl Rule {
    fn covers(&self, path: &str) -> bool {
        self.path.strip_suffix('*').map_or(self.path == path, |start| path.starts_with(start))
    }
}
