//! What can be heard though no file has it as a text: times and facts, as they stand on the page.

use js_sys::Array;

use super::super::browser::by_id;
use super::js::{call, text};
use crate::text::bidi::without_marks;

/// What a person reads there, line by line: paragraphs but those in small print, and lists without their signs.
const LINES: &str = ":scope > p:not(.small), .plain li > :last-child";

/// The lines of what has this id, each a sentence; nothing where the page has none.
pub fn text_of(id: &str) -> String {
    let Some(found) = by_id(id) else { return String::new() };
    let lines = call(&found, "querySelectorAll", &[&LINES.into()]).unwrap_or_default();
    let lines = Array::from(&lines).into_iter().filter_map(|line| text(&line, "innerText"));
    lines.map(|line| sentence(without_marks(&line).trim())).collect::<Vec<_>>().join(" ")
}

/// A voice takes breath where a sentence ends.
fn sentence(line: &str) -> String {
    if line.ends_with(char::is_alphanumeric) { format!("{line}.") } else { line.to_owned() }
}
