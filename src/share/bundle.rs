//! What a link hands over.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use thiserror::Error;

use super::{Note, Thing};
use crate::content::AgeBand;
use crate::route::{Page, Sheet};

/// The most things that one link carries: what a parent remembers of a talk.
pub const MOST: usize = 5;

/// A code of the place that shares, such as `cb-noord`: it says which place, and nothing about whom. Nobody shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Via(Arc<str>);

impl Via {
    const LONGEST: usize = 24;
}

/// A text that is no code of a place.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is no code of a place: small letters, digits and hyphens, {max} at most", max = Via::LONGEST)]
pub struct ViaError(String);

impl FromStr for Via {
    type Err = ViaError;

    fn from_str(text: &str) -> Result<Self, ViaError> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = (1..=Self::LONGEST).contains(&text.len()) && text.chars().all(plain);
        if good { Ok(Self(text.into())) } else { Err(ViaError(text.to_owned())) }
    }
}

impl fmt::Display for Via {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An age band and one to five things, in the order in which they were chosen; none in an address that carries none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bundle {
    pub age: Option<AgeBand>,
    pub things: Vec<Thing>,
    pub via: Option<Via>,
}

impl Bundle {
    /// What a note says, and how many things in it this version does not know or has no room for.
    /// The same thing twice is the same thing.
    pub fn read(note: &Note) -> (Self, usize) {
        let (mut bundle, mut left_out) = (Self { age: note.age(), ..Self::default() }, 0);
        for pair in note.as_str().split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            if name == "via" {
                bundle.via = value.parse().ok().or(bundle.via);
            } else if Thing::is_named_by(name) {
                match Thing::parse(name, value) {
                    Some(thing) if bundle.things.contains(&thing) => {}
                    Some(thing) if bundle.things.len() < MOST => bundle.things.push(thing),
                    _ => left_out += 1,
                }
            }
        }
        (bundle, left_out)
    }

    /// The note that says so.
    pub fn note(&self) -> Note {
        let age = self.age.map(|band| format!("age={}", band.code()));
        let things = self.things.iter().map(Thing::to_string);
        let via = self.via.as_ref().map(|via| format!("via={via}"));
        let parts: Vec<_> = age.into_iter().chain(things).chain(via).collect();
        Note::of(&parts.join("&"))
    }

    /// The page that shows it to whom it is for.
    pub fn page(&self) -> Page {
        Page::Sheet(Sheet::For, self.note())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Index;
    use crate::route::Route;
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    fn any_thing() -> impl Strategy<Value = Thing> {
        let id = "[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,3}";
        prop_oneof![
            id.prop_map(|id| Thing::Activity(id.parse().unwrap())),
            id.prop_map(|id| Thing::Story(id.parse().unwrap())),
            id.prop_map(|id| Thing::Theme(id.parse().unwrap())),
            (id, id).prop_map(|(of, id)| Thing::Place(of.parse().unwrap(), id.parse().unwrap())),
            Just(Thing::Guide),
            (id, id).prop_map(|(of, id)| Thing::Phrase(of.parse().unwrap(), id.parse().unwrap())),
        ]
    }

    prop_compose! {
        fn any_bundle()(
            age in proptest::option::of(proptest::sample::select(AgeBand::iter().collect::<Vec<_>>())),
            mut things in proptest::collection::vec(any_thing(), 0..=MOST),
            via in proptest::option::of("[a-z0-9-]{1,24}"),
        ) -> Bundle {
            let mut seen = Vec::new();
            things.retain(|thing| { let new = !seen.contains(thing); seen.push(thing.clone()); new });
            Bundle { age, things, via: via.map(|via| via.parse().unwrap()) }
        }
    }

    /// Whatever it is: random, cut off, doubled, escaped, with markup, in any script.
    fn hostile() -> impl Strategy<Value = String> {
        prop_oneof![
            ".{0,200}",
            "([a-z]{1,4}=[a-z0-9.~<>\"'%&;-]{0,40}&){0,30}",
            "(a=[a-z-]{0,60}&){0,12}(<script>|javascript:|%00|\u{202e}|عربي){0,3}",
            any_bundle().prop_map(|bundle| bundle.note().as_str().to_owned() + "%3Cb%3E"),
            any_bundle().prop_map(|bundle| bundle.note().as_str().chars().rev().collect()),
            (any_bundle(), 0..60_usize).prop_map(|(b, at)| b.note().as_str().chars().take(at).collect()),
            "[&=.?/]{0,900}",
        ]
    }

    proptest! {
        #[test]
        fn a_bundle_reads_as_it_is_printed(bundle in any_bundle()) {
            let route = bundle.page().within(&"tr".parse().unwrap());
            let parsed: Route = route.to_string().parse().unwrap();
            prop_assert_eq!(&parsed, &route);
            prop_assert_eq!(Bundle::read(&bundle.note()), (bundle, 0));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn no_link_breaks_anything_or_brings_a_text_of_its_own(query in hostile()) {
            let address = format!("/tr/for/?{query}");
            let route: Route = address.parse().unwrap();
            let Route::In(_, Page::Sheet(Sheet::For, note)) = &route else { panic!("{route:?}") };
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.=&/?~".contains(c);
            prop_assert!(route.to_string().len() < Note::LONGEST + 20 && route.to_string().chars().all(plain));
            prop_assert_eq!(route.to_string().parse::<Route>(), Ok(route.clone()));
            let (bundle, _) = Bundle::read(note);
            prop_assert!(bundle.things.len() <= MOST);
            prop_assert_eq!(Bundle::read(&bundle.note()), (bundle.clone(), 0));
            // Nothing is there, so that nothing but the guide is known.
            let known = |thing: &Thing| thing.is_known(&Index::default());
            prop_assert!(bundle.things.iter().all(|thing| known(thing) == (*thing == Thing::Guide)));
        }
    }

    #[test]
    fn what_is_not_known_is_left_out_and_counted() {
        let read = |query: &str| {
            let (bundle, left_out) = Bundle::read(&Note::of(query));
            (bundle.things.iter().map(Thing::to_string).collect::<Vec<_>>().join("&"), left_out)
        };
        assert_eq!(read("age=2&a=animals-cow&q=later&s="), ("a=animals-cow".into(), 2));
        assert_eq!(read("a=one&a=one&a=two"), ("a=one&a=two".into(), 0));
        assert_eq!(read("a=1&a=a&a=b&a=c&a=d&a=e&a=f"), ("a=a&a=b&a=c&a=d&a=e".into(), 2));
        // What others hang onto an address is no thing of ours.
        assert_eq!(read("utm_source=chat&fbclid=x&age=7&via=&g=1"), ("g".into(), 0));
    }
}
