//! What can still be read in a family file that is broken in its form: cut off, or with a letter in it that no JSON
//! has.
//!
//! `file` writes every entry in one way, which nothing else in a file looks like. So entries are found by how they
//! begin, whatever stands between them, and each is read or not by itself.

use super::file::Damage;
use super::{Entry, Key, State};

/// How an entry begins after its key; the first quotation mark is the key's.
const BEGINNING: &str = r#"":{"at":""#;
/// As many entries may have lost their end. Each is looked for up to the end of the text, and a text that is nothing
/// but beginnings must not take for ever.
const OPEN: usize = 8;

/// The format that a text names, whatever else is wrong with it.
pub fn format(text: &str) -> Option<u32> {
    let (_, rest) = text.split_once(r#""thuistaal":"#)?;
    let digits = rest.split(|c: char| !c.is_ascii_digit()).next().filter(|digits| !digits.is_empty())?;
    // A number that is too large for us is later than we are.
    Some(digits.parse().unwrap_or(u32::MAX))
}

/// Every entry that is whole, and how much else there is; nothing where there is none.
pub fn entries(text: &str) -> Option<(State, Damage)> {
    let (mut state, mut damaged, mut open, mut from) = (State::default(), 0, 0, 0);
    while let Some(at) = text.get(from..)?.find(BEGINNING).map(|at| from + at) {
        from = at + BEGINNING.len();
        let key = text[..at].rsplit('"').next().unwrap_or_default();
        // From its brace on.
        let rest = &text[at + 2..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Entry>();
        match values.next() {
            Some(Ok(entry)) => {
                // What is inside of an entry is none.
                from = at + 2 + values.byte_offset();
                let Ok(key) = key.parse::<Key>() else {
                    damaged += 1;
                    continue;
                };
                state.admit(key, entry);
            }
            Some(Err(error)) if error.is_eof() && open == OPEN => break,
            other => {
                open += usize::from(other.is_some_and(|read| read.is_err_and(|error| error.is_eof())));
                damaged += 1;
            }
        }
    }
    // Even where every entry is whole the text is not.
    (!state.is_empty()).then_some((state, Damage(damaged.max(1))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = concat!(
        r#"{"thuistaal":1,"family":{"done/all/a/2026-11-20":{"at":"1.0.abcdefgh","is":true},"#,
        r#""later/x":{"at":"2.0.abcdefgh","is":{"in":{"at":"9.0.abcdefgh"}}},"#,
        r#""favourite/b":{"at":"3.0.abcdefgh"}}}"#
    );

    fn keys(text: &str) -> Vec<String> {
        let found = entries(text).map(|(state, _)| state.entries().map(|(key, _)| key.to_string()).collect());
        found.unwrap_or_default()
    }

    #[test]
    fn what_stands_before_a_cut_is_there() {
        let all = ["done/all/a/2026-11-20", "favourite/b", "later/x"];
        assert_eq!(keys(&TEXT[..TEXT.len() - 1]), all);
        assert_eq!(keys(&TEXT[..TEXT.len() - 5]), [all[0], all[2]]);
        assert_eq!(keys(&TEXT[..100]), all[..1]);
        assert_eq!(entries(&TEXT[..30]), None);
    }

    #[test]
    fn what_stands_around_a_fault_is_there() {
        let (state, damage) = entries(&TEXT.replace("1.0.abcdefgh", "1.0.abc\u{0}")).unwrap();
        assert_eq!((state.entries().count(), damage), (2, Damage(1)));
        // A quotation mark too few: the text that it began runs into the next entry, which is there all the same.
        assert_eq!(keys(&TEXT.replace(r#"abcdefgh","is":true"#, r#"abcdefgh,"is":true"#)), ["favourite/b", "later/x"]);
    }

    #[test]
    fn knows_the_format_of_a_broken_text() {
        assert_eq!(format(&TEXT[..40]), Some(1));
        assert_eq!(format(r#"{"thuistaal":99999999999,"#), Some(u32::MAX));
        assert_eq!((format("{}"), format(r#""thuistaal":"#)), (None, None));
    }

    #[test]
    fn a_text_of_beginnings_takes_no_time() {
        let text = r#"{"x":{"at":"1.0.abcdefgh","is":"#.repeat(20_000);
        assert_eq!(entries(&text), None);
    }
}
