//! The page shell, `index.html`: its slots, its style and its script.

use std::collections::BTreeMap;

use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};
use thiserror::Error;

use super::assets::integrity;
use crate::app::style::{LATER, PAPER, Wing};

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
    /// The hashes of its inline scripts, and of the style of papers, for the security policy.
    pub scripts: Vec<String>,
    pub paper: String,
    styles: BTreeMap<Wing, String>,
}

impl Template {
    /// Fills the slots that are the same on every page.
    pub fn new(html: &str, slots: &[(&str, &str)]) -> Result<Self, TemplateError> {
        let styles = Wing::all().map(|wing| Ok((wing, small(&wing.style())?))).collect::<Result<_, TemplateError>>()?;
        let mut html = without_comments(html);
        for (name, value) in slots {
            html = fill(&html, name, value)?;
        }
        let scripts: Vec<String> = scripts(&html).map(|script| integrity(script.as_bytes())).collect();
        if scripts.is_empty() {
            return Err(TemplateError::NoElement("script"));
        }
        Ok(Self { html, scripts, styles, paper: integrity(PAPER.as_bytes()) })
    }

    /// A finished page. Every slot must be filled: what is a text must be escaped, what is markup must be whole.
    pub fn page(&self, wing: Wing, slots: &[(&str, &str)]) -> Result<String, TemplateError> {
        let style = self.styles.get(&wing).map(String::as_str).unwrap_or_default();
        let mut html = fill(&self.html, "style", style)?;
        for (name, value) in slots {
            html = fill(&html, name, value)?;
        }
        match html.find("{{") {
            None => Ok(html),
            Some(at) => Err(TemplateError::Unfilled(html[at..].chars().take(40).collect())),
        }
    }
}

impl Template {
    /// The hashes of its inline styles, one for each wing.
    pub fn styles(&self) -> Vec<String> {
        self.styles.values().map(|style| integrity(style.as_bytes())).collect()
    }

    /// What some page does without, as a sheet of its own.
    pub fn later() -> Result<String, TemplateError> {
        small(&LATER.concat().concat())
    }
}

fn fill(html: &str, name: &str, value: &str) -> Result<String, TemplateError> {
    let slot = format!("{{{{{name}}}}}");
    if html.contains(&slot) { Ok(html.replace(&slot, value)) } else { Err(TemplateError::NoSlot(name.to_owned())) }
}

/// A script, or markup with one, without the lines that explain it to us and without indentation. No text in it runs
/// over lines.
pub(super) fn without_comments(html: &str) -> String {
    let lines = html.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// What stands in the scripts.
fn scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script>").skip(1).filter_map(|rest| Some(rest.split_once("</script>")?.0))
}

/// A style, made small.
fn small(source: &str) -> Result<String, TemplateError> {
    let sheet = StyleSheet::parse(source, ParserOptions::default()).map_err(|e| TemplateError::Style(e.to_string()))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    Ok(printed.map_err(|error| TemplateError::Style(error.to_string()))?.code)
}

/// The text as it stands in markup and in quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
