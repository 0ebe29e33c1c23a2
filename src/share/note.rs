//! The text of an address after the `?`, made harmless on its way in.

use std::fmt;
use std::sync::Arc;

use crate::content::AgeBand;

/// What stands for every character that no address of ours has: it keeps what is broken from becoming something else.
const STRANGE: char = '~';

/// What a page of the desk is about, as its address says it. It has only letters, digits and the few signs that our own
/// addresses are made of, and an end: so it can be printed, kept and looked at without a thought. What it means is
/// found out by those who show it ([`super::Bundle`]), which a first visit does without.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Note(Arc<str>);

impl Note {
    /// More than five things with the longest names need.
    pub const LONGEST: usize = 800;

    /// The note in any text.
    pub fn of(text: &str) -> Self {
        let plain = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '-' | '_' | '.' | '=' | '&' | '/' | '?');
        let clean = |c: char| if plain(c) { c } else { STRANGE };
        Self(text.chars().take(Self::LONGEST).map(clean).collect::<String>().into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The age band that it sets.
    pub fn age(&self) -> Option<AgeBand> {
        self.0.split('&').find_map(|pair| AgeBand::from_code(pair.strip_prefix("age=")?))
    }
}

impl fmt::Display for Note {
    /// As it follows a path: with its `?`, and nothing at all where it is empty.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() { Ok(()) } else { write!(f, "?{}", self.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_our_addresses_have_and_nothing_else() {
        let text = "age=2&a=animals-cow&p=enschede.speelhoes";
        assert_eq!(Note::of(text).as_str(), text);
        assert_eq!(Note::of("a=<B>é%20").as_str(), "a=~~~~~20");
        assert_eq!(Note::of(&"a".repeat(5_000)).as_str().len(), Note::LONGEST);
        assert_eq!(Note::of("x&age=2").age(), Some(AgeBand::Two));
        assert_eq!(Note::of("age=9").age(), None);
    }
}
