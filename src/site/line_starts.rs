//! Texts that begin with a sign which Fluent reads as something else at the start of a line: of an attribute, a variant
//! or the default one.
//!
//! The serializer sets texts of several lines on lines of their own, where such a text could not be read back; so it
//! gets the sign in braces.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

const SIGNS: [char; 3] = ['.', '[', '*'];

/// The same words, which come back from being written as they are.
pub fn guarded(mut resource: Resource<&str>) -> Resource<&str> {
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value)).for_each(guard);
    }
    resource
}

fn guard(pattern: &mut Pattern<&str>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            guard_variants(expression);
        }
    }
    let Some(PatternElement::TextElement { value }) = pattern.elements.first_mut() else { return };
    if value.starts_with(SIGNS) {
        let (sign, rest) = value.split_at(1);
        *value = rest;
        let expression = Expression::Inline(InlineExpression::StringLiteral { value: sign });
        pattern.elements.insert(0, PatternElement::Placeable { expression });
    }
}

fn guard_variants(expression: &mut Expression<&str>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| guard(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => guard_variants(expression),
        Expression::Inline(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::{parser::parse, serializer::serialize};

    use super::*;

    #[test]
    fn every_beginning_comes_back_as_it_was() {
        for sign in SIGNS {
            for text in [
                format!("a = {sign}een\n    twee\n"),
                format!("-a = {sign}een\n    twee\n"),
                format!("a =\n    .b = {sign}een\n    twee\n"),
                format!("a = {{ $n ->\n    [one] {sign}een\n        twee\n   *[other] {sign}drie\n}}\n"),
            ] {
                let guarded = guarded(parse(text.as_str()).expect("words"));
                let written = serialize(&guarded);
                assert_eq!(parse(written.as_str()).expect(&written), guarded, "{written}");
            }
        }
    }
}
