//! Marks that turn the direction of a text: each that begins something must end it in the same text, or what stands
//! after it on the page would be turned as well.

use super::name;
use super::plain::with_marks;
use super::read::Words;
use crate::site::Problems;

/// Refuses marks that are not balanced.
pub(super) fn check(words: &Words<'_>, problems: &mut Problems) {
    for text in &words.texts {
        if !is_balanced(&with_marks(&text.pattern)) {
            let reason = format!("a mark of direction that does not end: `{}`", name(&text.key));
            problems.add(&words.file.file, text.line, reason);
        }
    }
}

/// Whether every isolate ends with a PDI and every embedding or override with a PDF, in their order.
fn is_balanced(text: &str) -> bool {
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push('\u{202c}'),
            '\u{2069}' | '\u{202c}' if open.pop() != Some(c) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_must_end() {
        for good in ["", "voorschool", "\u{2066}VVE\u{2069} Thuis", "\u{2067}a\u{202a}b\u{202c}c\u{2069}", "\u{200f}!"]
        {
            assert!(is_balanced(good), "{good:?}");
        }
        for bad in ["\u{2066}VVE", "VVE\u{2069}", "\u{2066}a\u{202a}b\u{2069}c\u{202c}", "\u{202e}a"] {
            assert!(!is_balanced(bad), "{bad:?}");
        }
    }
}
