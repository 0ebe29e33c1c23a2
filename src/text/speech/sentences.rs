//! Where a sentence ends, in every script that we use: a reader takes breath there,
//! and a child can follow with a finger.

use crate::text::bidi::without_marks;

/// The sentences of `text`, each with the space behind it: put together they are the text.
///
/// A sentence goes on where a small letter follows, as in “Kom!” zegt mama; scripts without small letters never do.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    // Once it has ended: whether a space came since, after which a quotation mark opens the next.
    let mut ended = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_end(c) {
            // A dot within a number or a name ends nothing, unless the script has a sign for the end alone.
            let next = chars.peek().map(|(_, next)| *next);
            if is_ethiopic(c) || next.is_none_or(|next| next.is_whitespace() || is_end(next) || is_closing(next)) {
                ended = Some(false);
            }
            continue;
        }
        let Some(spaced) = &mut ended else { continue };
        if c.is_whitespace() {
            *spaced = true;
            continue;
        }
        if !*spaced && is_closing(c) {
            continue;
        }
        let first = text[at..].chars().find(|c| c.is_alphanumeric());
        if !first.is_some_and(char::is_lowercase) {
            found.push(&text[start..at]);
            start = at;
        }
        ended = None;
    }
    if start < text.len() {
        found.push(&text[start..]);
    }
    found
}

/// The text without the marks that only steer its direction, which some voices read out.
pub fn plain(text: &str) -> String {
    without_marks(text).trim().to_owned()
}

/// Full stops and their like: of Latin and Cyrillic, of Arabic and Farsi, of Ethiopic.
fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔') || is_ethiopic(c)
}

fn is_ethiopic(c: char) -> bool {
    matches!(c, '።' | '፧' | '፨')
}

/// What still belongs to the sentence that has ended.
fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '“' | '›' | ')' | ']' | '\u{2069}' | '\u{200f}' | '\u{200e}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(str::trim).collect()
    }

    #[test]
    fn sentences_end_in_every_script() {
        assert_eq!(cut("Het is nacht. Wie is er wakker? Ik!"), ["Het is nacht.", "Wie is er wakker?", "Ik!"]);
        assert_eq!(cut("Ніч. Хто ще не спить? Я!"), ["Ніч.", "Хто ще не спить?", "Я!"]);
        assert_eq!(cut("انظروا! ما هذا؟ قطة."), ["انظروا!", "ما هذا؟", "قطة."]);
        assert_eq!(cut("شب است۔ چه کسی بیدار است؟"), ["شب است۔", "چه کسی بیدار است؟"]);
        assert_eq!(cut("ሰላም። እንታይ እዩ፧ ድሙ።"), ["ሰላም።", "እንታይ እዩ፧", "ድሙ።"]);
        assert_eq!(cut("ሰላም።ድሙ።"), ["ሰላም።", "ድሙ።"], "Ethiopic may stand without spaces");
    }

    #[test]
    fn what_somebody_says_stays_with_who_says_it() {
        assert_eq!(
            cut("“Kom!” zegt mama. “Wij gaan.” Dat is fijn."),
            ["“Kom!” zegt mama.", "“Wij gaan.”", "Dat is fijn."]
        );
        assert_eq!(cut("“Ik… ook,” zegt Slak."), ["“Ik… ook,” zegt Slak."]);
        assert_eq!(cut("„Хто?“ питає Ведмідь. „Я!“ Усі сплять."), ["„Хто?“ питає Ведмідь.", "„Я!“", "Усі сплять."]);
        assert_eq!(cut("\u{2067}«من!»\u{2069} می‌گوید جغد."), ["\u{2067}«من!»\u{2069}", "می‌گوید جغد."]);
    }

    #[test]
    fn a_dot_in_a_number_ends_nothing() {
        assert_eq!(cut("Om 9.30 uur. Of 3.5?!"), ["Om 9.30 uur.", "Of 3.5?!"]);
        assert_eq!(cut("Wat zie je …"), ["Wat zie je …"]);
        assert_eq!(cut("…"), ["…"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[a-zA-Zа-яء-يሀ-ቀ .!?…؟።፧“”« »\u{2068}\u{2069}0-9]{0,60}") {
            let parts = sentences(&text);
            prop_assert!(parts.iter().all(|part| !part.is_empty()));
            prop_assert_eq!(parts.concat(), text);
        }
    }

    #[test]
    fn marks_of_direction_are_not_read_out() {
        assert_eq!(plain("\u{2068}Mama\u{2069} \u{200f}leest. "), "Mama leest.");
    }
}
