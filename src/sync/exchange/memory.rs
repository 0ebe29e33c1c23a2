//! What an exchange remembers from one start of the app to the next, as a line of words.
//!
//! The first word is the format. It is read by hand, since it is little, and a phone is spared a general library for
//! it. A word that this version does not know is left out; a line of another format, or one that nobody could have
//! written, remembers nothing, which is always safe.

use std::fmt;
use std::str::FromStr;

use crate::sync::Tag;

const FORMAT: &str = "1";

/// What must survive the end of the app, beside the state. The default knows nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Memory {
    /// What the server held when both last agreed, and the state of this phone at that time.
    pub(super) known: Option<Known>,
    /// When that was, on the wall clock, in milliseconds since 1970.
    pub(super) succeeded: Option<u64>,
    /// The user asked for the family to be erased, and the server has not yet said that it is.
    pub(super) erasing: bool,
    /// The family was erased, here or on another phone.
    pub(super) closed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    /// Of the sealed bytes on the server.
    pub tag: Tag,
    /// Of this phone's state in the clear. Never sent.
    pub state: Tag,
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(FORMAT)?;
        if let Some(Known { tag, state }) = self.known {
            write!(f, " known={tag}{state}")?;
        }
        if let Some(millis) = self.succeeded {
            write!(f, " succeeded={millis}")?;
        }
        f.write_str(if self.erasing { " erasing" } else { "" })?;
        f.write_str(if self.closed { " closed" } else { "" })
    }
}

impl FromStr for Memory {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut memory = Self::default();
        let mut words = text.split(' ');
        if words.next() != Some(FORMAT) {
            return Ok(memory);
        }
        for word in words {
            match word.split_once('=').unwrap_or((word, "")) {
                ("known", tags) => memory.known = known(tags),
                ("succeeded", millis) => memory.succeeded = millis.parse().ok(),
                ("erasing", "") => memory.erasing = true,
                ("closed", "") => memory.closed = true,
                _ => {}
            }
        }
        Ok(memory)
    }
}

/// Two entity tags, one after the other.
fn known(tags: &str) -> Option<Known> {
    let (tag, state) = tags.split_at_checked(tags.len() / 2)?;
    Some(Known { tag: Tag::from_header(tag)?, state: Tag::from_header(state)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_memory_reads_as_it_is_written(
            known: Option<(u8, u8)>, succeeded: Option<u64>, erasing: bool, closed: bool, later in " later=[a-z]{1,5}|"
        ) {
            let known = known.map(|(tag, state)| Known { tag: Tag::of(&[tag]), state: Tag::of(&[state]) });
            let memory = Memory { known, succeeded, erasing, closed };
            let line = memory.to_string();
            prop_assert_eq!(line.replacen('1', "2", 1).parse(), Ok(Memory::default()));
            prop_assert_eq!((line + later.as_str()).parse(), Ok(memory));
        }

        #[test]
        fn no_text_breaks_the_reader(text: String, tags in "1 known=.{0,140}") {
            prop_assert_eq!(text.parse::<Memory>().map(|memory| memory.known), Ok(None));
            prop_assert!(tags.parse::<Memory>().is_ok());
        }
    }
}
