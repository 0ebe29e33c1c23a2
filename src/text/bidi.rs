//! The marks of Unicode's bidirectional algorithm: they steer how a line is set, and are no part of what it says.

/// Whether this is a mark, an embedding or an isolate.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without them, for whoever shows them as boxes or reads them out.
pub fn without_marks(text: &str) -> String {
    text.replace(is_mark, "")
}

/// The text without what Fluent puts around a variable, which may run another way than its line.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The same, of a line of a language that runs from left to right, where nothing in it runs the other way: there they
/// change nothing, and a browser sets what stands between two of them apart from the rest, which costs time.
pub fn without_idle_isolates(line: String) -> String {
    if line.chars().any(turns) { line } else { without_isolates(&line) }
}

/// Whether this runs from right to left, or makes what follows do so. The blocks are those that Unicode keeps for such
/// scripts.
fn turns(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}' | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use icu_properties::CodePointMapData;
    use icu_properties::props::BidiClass;

    use super::*;

    #[test]
    fn all_that_runs_from_right_to_left_is_known() {
        let class = CodePointMapData::<BidiClass>::new();
        let from_right = [
            BidiClass::RightToLeft,
            BidiClass::ArabicLetter,
            BidiClass::ArabicNumber,
            BidiClass::RightToLeftEmbedding,
            BidiClass::RightToLeftOverride,
            BidiClass::RightToLeftIsolate,
        ];
        for c in (char::MIN..=char::MAX).filter(|c| from_right.contains(&class.get(*c))) {
            assert!(turns(c), "{}", c.escape_unicode());
        }
    }

    #[test]
    fn isolates_stay_where_they_steer() {
        let left = |line: &str| without_idle_isolates(line.to_owned());
        assert_eq!(left("\u{2068}10\u{2069} dakika"), "10 dakika");
        assert_eq!(left("\u{2068}علي\u{2069}, \u{2068}3\u{2069}"), "\u{2068}علي\u{2069}, \u{2068}3\u{2069}");
    }
}
