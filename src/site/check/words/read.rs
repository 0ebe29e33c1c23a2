//! What a Fluent file says, text by text, each with its line.

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::parse;

use super::controls;
use super::escapes::broken_off;
use crate::site::Problems;
use crate::site::load::FluentFile;
use crate::site::problem::line_at;
use crate::text::Key;

/// One Fluent file, read.
pub(super) struct Words<'a> {
    pub file: &'a FluentFile,
    /// The messages and terms, and the line of each.
    pub messages: Vec<(String, usize)>,
    pub texts: Vec<Worded<'a>>,
    /// Whether part of it did not parse, so that nobody can say what is missing.
    pub broken: bool,
}

/// The text of a message, of a term, or of one attribute.
pub(super) struct Worded<'a> {
    pub key: Key,
    pub line: usize,
    pub pattern: Pattern<&'a str>,
}

/// Reads `file`; what does not parse is in `problems`.
pub(super) fn read<'a>(file: &'a FluentFile, problems: &mut Problems) -> Words<'a> {
    if let Some((offset, control)) = controls::first(&file.text) {
        let reason = format!("a control character, which nobody sees: U+{:04X}", u32::from(control));
        problems.add(&file.file, line_at(&file.text, offset), reason);
    }
    if let Some(offset) = broken_off(&file.text) {
        problems.add(
            &file.file,
            line_at(&file.text, offset),
            "a letter's number needs four digits after `\\u`, six after `\\U`",
        );
        return Words { file, messages: Vec::new(), texts: Vec::new(), broken: true };
    }
    let (resource, errors) = match parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in &errors {
        problems.add(&file.file, line_at(&file.text, error.pos.start), error);
    }
    let (mut messages, mut texts) = (Vec::new(), Vec::new());
    let mut lines = Lines { text: &file.text, offset: 0, line: 1 };
    for entry in resource.body {
        let (id, message, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (term.id.name, format!("-{}", term.id.name), Some(term.value), term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let line = lines.of(id);
        messages.push((message.clone(), line));
        if let Some(pattern) = value {
            texts.push(Worded { key: Key::new(&message), line, pattern });
        }
        for attribute in attributes {
            let name = attribute.id.name;
            let key = Key { message: message.clone(), attribute: Some(name.to_owned()) };
            texts.push(Worded { key, line: lines.of(name), pattern: attribute.value });
        }
    }
    Words { file, messages, texts, broken: !errors.is_empty() }
}

/// Counts lines once through a file, since its parts come in order.
struct Lines<'a> {
    text: &'a str,
    offset: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of `part`, which the parser cut out of the text after every part before it.
    fn of(&mut self, part: &str) -> usize {
        let offset = part.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        let between = self.text.get(self.offset..offset).unwrap_or_default();
        self.line += between.matches('\n').count();
        self.offset = offset;
        self.line
    }
}
