//! A text as a person reads it, without the marks that only steer its direction.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_properties::CodePointSetData;
use icu_properties::props::SentenceTerminal;

use crate::text::bidi::without_marks;

/// The longest of what a text can come to: of every choice the variant with the most words. What is only known later
/// counts as one word.
pub(super) fn longest(pattern: &Pattern<&str>) -> String {
    render(pattern, &|texts| texts.into_iter().max_by_key(|text| words(text)).unwrap_or_default())
}

/// The shortest of what a text can come to.
pub(super) fn shortest(pattern: &Pattern<&str>) -> String {
    render(pattern, &|texts| texts.into_iter().min_by_key(|text| text.trim().len()).unwrap_or_default())
}

/// How many words a text has; what holds neither letter nor digit is none.
pub(super) fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// The sentences of a text, in any script: up to a full stop or a question mark,
/// and to where a reader takes breath as well.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = CodePointSetData::new::<SentenceTerminal>();
    text.split(move |c| ends.contains(c) || matches!(c, '…' | '؛' | '\n' | '\r'))
}

/// All that a text can come to, one variant after the other, with its marks of direction.
pub(super) fn with_marks(pattern: &Pattern<&str>) -> String {
    render_all(pattern, &|texts| texts.concat())
}

fn render(pattern: &Pattern<&str>, choose: &impl Fn(Vec<String>) -> String) -> String {
    without_marks(&render_all(pattern, choose))
}

fn render_all(pattern: &Pattern<&str>, choose: &impl Fn(Vec<String>) -> String) -> String {
    let text = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => placeable(expression, choose),
    });
    text.collect()
}

fn placeable(expression: &Expression<&str>, choose: &impl Fn(Vec<String>) -> String) -> String {
    match expression {
        Expression::Select { variants, .. } => {
            choose(variants.iter().map(|variant| render_all(&variant.value, choose)).collect())
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => placeable(expression, choose),
        Expression::Inline(InlineExpression::StringLiteral { value }) => unescape_unicode_to_string(value).into_owned(),
        Expression::Inline(_) => "0".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser::parse;

    fn pattern(text: &'static str) -> Pattern<&'static str> {
        match parse(text).unwrap().body.remove(0) {
            Entry::Message(message) => message.value.unwrap(),
            other => panic!("{other:?} is no message"),
        }
    }

    #[test]
    fn chooses_among_variants_and_drops_what_nobody_sees() {
        let choice = pattern("a = { $n ->\n    [one] een\n   *[other] { $n } keer per dag\n}\n");
        assert_eq!((longest(&choice).as_str(), shortest(&choice).as_str()), ("0 keer per dag", "een"));
        assert_eq!(shortest(&pattern("a = { $n ->\n    [one] { \"\" }\n   *[other] keer\n}\n")), "");
        assert_eq!(longest(&pattern("a = \u{2066}VVE\u{2069} { \"\\u200F\" }!\n")), "VVE !");
        assert_eq!(words("Auto! – “Ja, een auto.”"), 4);
    }

    #[test]
    fn sentences_end_in_every_script() {
        for (text, count_of) in [
            ("Kijk! Wat is dat? Een …", 4),
            ("انظروا! ما هذا؟ قطة.", 4),
            ("ሰላም። እንታይ እዩ፧ ድሙ።", 4),
            ("Bak, bir kedi", 1),
        ] {
            assert_eq!(sentences(text).count(), count_of, "{text}");
        }
    }
}
