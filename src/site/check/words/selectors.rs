//! Selectors: a plural names the categories that the language has, a choice among texts those that the Dutch one has.

use std::collections::BTreeSet;

use fluent_syntax::ast::VariantKey;
use icu_plurals::{PluralCategory, PluralRules};

use super::uses::{Selector, Uses};

/// Refuses keys that are never chosen. `dutch` is the Dutch text of the same message, of `uses` itself in Dutch.
pub(super) fn check(
    uses: &Uses<'_>,
    dutch: Option<&Uses<'_>>,
    plurals: Option<&PluralRules>,
    refuse: &mut impl FnMut(String),
) {
    for Selector { variable, keys } in &uses.selectors {
        let texts = dutch.map(|dutch| texts(dutch, variable)).unwrap_or_default();
        for key in keys {
            let VariantKey::Identifier { name } = key else { continue };
            if texts.is_empty() {
                let has = |category| plurals.is_some_and(|rules| rules.categories().any(|known| known == category));
                if !PluralCategory::get_for_cldr_string(name).is_some_and(has) {
                    refuse(format!(
                        "wrong selector: `[{name}]` of `${variable}` is no plural category of this language"
                    ));
                }
            } else if !texts.contains(name) {
                refuse(format!("wrong selector: `[{name}]` of `${variable}` is not in the Dutch text"));
            }
        }
    }
}

/// The texts that the Dutch message chooses among by `variable`; none where that is a number.
fn texts<'a>(dutch: &Uses<'a>, variable: &str) -> BTreeSet<&'a str> {
    let selectors = dutch.selectors.iter().filter(|of| of.variable == variable && !dutch.numbers.contains(variable));
    let keys = selectors.flat_map(|selector| &selector.keys);
    let names: BTreeSet<&str> = keys.filter_map(name).collect();
    let has_text = names.iter().any(|name| PluralCategory::get_for_cldr_string(name).is_none());
    if has_text { names } else { BTreeSet::new() }
}

fn name<'a>(key: &VariantKey<&'a str>) -> Option<&'a str> {
    match key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser::parse;

    fn uses(text: &'static str) -> Uses<'static> {
        match parse(text).unwrap().body.remove(0) {
            Entry::Message(message) => Uses::of(&message.value.unwrap()),
            other => panic!("{other:?} is no message"),
        }
    }

    fn faults(tag: &str, own: &Uses<'_>, dutch: &Uses<'_>) -> usize {
        let locale: icu_locale::Locale = tag.parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let mut faults = 0;
        check(own, Some(dutch), Some(&rules), &mut |_| faults += 1);
        faults
    }

    #[test]
    fn a_plural_has_the_categories_of_its_language() {
        let dutch = uses("a = { $n ->\n    [one] x\n   *[other] { NUMBER($n) }\n}\n");
        let arabic = uses("a = { $n ->\n    [0] x\n    [two] x\n    [few] x\n   *[other] { NUMBER($n) }\n}\n");
        assert_eq!((faults("ar", &arabic, &dutch), faults("tr", &arabic, &dutch)), (0, 2));
        let typo = uses("a = { $n ->\n    [onee] x\n   *[other] { NUMBER($n) }\n}\n");
        assert_eq!(faults("nl", &typo, &typo), 1);
    }

    #[test]
    fn a_choice_among_texts_has_those_of_the_dutch_one() {
        let dutch = uses("a = { $tag ->\n    [fa] x\n    [so] x\n   *[other] { $tag }\n}\n");
        let other = uses("a = { $tag ->\n    [fa] x\n    [one] x\n   *[other] { $tag }\n}\n");
        assert_eq!((faults("nl", &dutch, &dutch), faults("en", &other, &dutch)), (0, 1));
    }
}
