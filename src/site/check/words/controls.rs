//! Control characters: an editor does not show them, no screen or printer knows what to do with them, and the parser
//! takes some of them for the end of a line.

/// The first of them, and where it stands, in bytes from the start of `text`. Ends of lines are none, also where an
/// editor on Windows wrote them.
pub(super) fn first(text: &str) -> Option<(usize, char)> {
    let mut all = text.char_indices().filter(|(_, c)| c.is_control() && *c != '\n');
    all.find(|(at, c)| *c != '\r' || !text[at + 1..].starts_with('\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_lines_are_none() {
        assert_eq!(first("a = Dag\r\nb = Doei\n"), None);
        assert_eq!(first("a = Dag\r\r\n"), Some((7, '\r')));
        assert_eq!(first("a = Dag\u{0}\n"), Some((7, '\u{0}')));
        assert_eq!(first("a = é\tó\n"), Some((6, '\t')));
    }
}
