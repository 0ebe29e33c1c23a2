//! The marks of Unicode's bidirectional algorithm: they steer how a line is set, and are no part of what it says.

/// Whether this is a mark, an embedding or an isolate.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without them, for whoever shows them as boxes or reads them out.
pub fn without_marks(text: &str) -> String {
    text.replace(is_mark, "")
}
