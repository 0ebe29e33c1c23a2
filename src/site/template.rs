//! The page shell, `index.html`: its slots, its style and its script.

use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};
use thiserror::Error;

use super::assets::integrity;
use crate::app::style::{PAPER, SHEETS};

/// What is wrong with the shell.
#[derive(Debug, Error)]
pub enum TemplateError {
    #[error("index.html has no slot `{{{{{0}}}}}`")]
    NoSlot(String),
    #[error("index.html has slots that nobody fills: {0}")]
    Unfilled(String),
    #[error("index.html has no `<{0}>`")]
    NoElement(&'static str),
    #[error("the style does not parse: {0}")]
    Style(String),
}

/// The shell with what is the same on every page filled in.
#[derive(Debug, Clone)]
pub struct Template {
    html: String,
    /// The hashes of its inline script and style, and of the style of papers, for the security policy.
    pub script: String,
    pub style: String,
    pub paper: String,
}

impl Template {
    /// Fills the slots that are the same on every page.
    pub fn new(html: &str, slots: &[(&str, &str)]) -> Result<Self, TemplateError> {
        let style = style()?;
        let mut html = fill(&without_comments(html), "style", &style)?;
        for (name, value) in slots {
            html = fill(&html, name, value)?;
        }
        let script = element(&html, "script").ok_or(TemplateError::NoElement("script"))?;
        let script = integrity(script.as_bytes());
        let style = integrity(style.as_bytes());
        Ok(Self { html, script, style, paper: integrity(PAPER.as_bytes()) })
    }

    /// A finished page. Every slot must be filled: what is a text must be escaped, what is markup must be whole.
    pub fn page(&self, slots: &[(&str, &str)]) -> Result<String, TemplateError> {
        let mut html = self.html.clone();
        for (name, value) in slots {
            html = fill(&html, name, value)?;
        }
        match html.find("{{") {
            None => Ok(html),
            Some(at) => Err(TemplateError::Unfilled(html[at..].chars().take(40).collect())),
        }
    }
}

fn fill(html: &str, name: &str, value: &str) -> Result<String, TemplateError> {
    let slot = format!("{{{{{name}}}}}");
    if html.contains(&slot) { Ok(html.replace(&slot, value)) } else { Err(TemplateError::NoSlot(name.to_owned())) }
}

/// The shell without the lines that explain its script to us, and without indentation. No text in it runs over lines.
fn without_comments(html: &str) -> String {
    let lines = html.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}

fn element<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let from = html.find(&format!("<{name}>"))? + name.len() + 2;
    let until = from + html[from..].find(&format!("</{name}>"))?;
    Some(&html[from..until])
}

/// The style of the whole app, made small.
fn style() -> Result<String, TemplateError> {
    let source = SHEETS.concat();
    let sheet =
        StyleSheet::parse(&source, ParserOptions::default()).map_err(|e| TemplateError::Style(e.to_string()))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    Ok(printed.map_err(|error| TemplateError::Style(error.to_string()))?.code)
}

/// The text as it stands in markup and in quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
