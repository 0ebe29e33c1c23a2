//! Lines that stand further in than the others of their text. On a screen the space is not seen; but the words that go
//! to the phones are written anew, with a space of their own before each line, and would come back as others.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Whether a line of the text, or of a variant in it, begins with a space that is more than its indent.
pub(super) fn differ(pattern: &Pattern<&str>) -> bool {
    let mut begins_line = true;
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => {
            let is_further_in = begins_line && value.starts_with(' ') || value.contains("\n ");
            begins_line = value.ends_with('\n');
            is_further_in
        }
        PatternElement::Placeable { expression } => {
            begins_line = false;
            in_variants(expression)
        }
    })
}

fn in_variants(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { variants, .. } => variants.iter().any(|variant| differ(&variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => in_variants(expression),
        Expression::Inline(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser::parse;

    use super::*;

    #[test]
    fn only_lines_further_in_than_the_others_are_told() {
        for (text, wanted) in [
            ("a = een\n", false),
            ("a =\n    een\n    twee\n", false),
            ("a = een\n        twee\n", false),
            ("a = { $n } keer\n    { $n } keer\n", false),
            ("a =\n    een\n\n    twee\n", false),
            ("a =\n        een\n    twee\n", true),
            // Before a brace the parser takes no space for part of the text.
            ("a =\n    een\n      { $n } keer\n", false),
            ("a =\n    een\n{ $n } keer\n", true),
            ("a = { $n ->\n    [one] een\n   *[other]\n        twee\n          drie\n}\n", true),
        ] {
            let Entry::Message(message) = parse(text).expect("words").body.remove(0) else { panic!("a message") };
            assert_eq!(differ(&message.value.expect("a text")), wanted, "{text}");
        }
    }
}
