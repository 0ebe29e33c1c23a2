//! Letters written as numbers, `\u00E9` or `\U01F602`: how many digits stand there is looked at before a file is
//! parsed. The parser stops the whole program where a letter of several bytes stands in the place of a digit.

/// Where a letter's number breaks off before a letter of several bytes, in bytes from the start of `text`.
pub(super) fn broken_off(text: &str) -> Option<usize> {
    text.match_indices('\\').map(|(at, _)| at).find(|at| {
        let mut rest = text[at + 1..].chars();
        let digits = match rest.next() {
            Some('u') => 4,
            Some('U') => 6,
            _ => return false,
        };
        let end = rest.take(digits).find(|letter| !letter.is_ascii_hexdigit());
        end.is_some_and(|letter| !letter.is_ascii())
    })
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser::parse;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn finds_where_the_number_breaks_off() {
        assert_eq!(broken_off(r#"a = { "\u200é" }"#), Some(7));
        assert_eq!(broken_off(r#"a = { "\U01F60و" }"#), Some(7));
        assert_eq!(broken_off(r#"a = { "\u200F é \" \\" }"#), None);
        assert_eq!(broken_off(r#"a = { "\u200" }"#), None);
    }

    proptest! {
        #[test]
        fn what_has_none_is_parsed(string in r#"([\\uU0-9a-fé؟"{}] ?){0,24}"#) {
            let text = format!("a = {{ \"{string}\" }}\n");
            if broken_off(&text).is_none() {
                let _ = parse(text.as_str());
            }
        }
    }
}
