//! The link with the family's other phones, as the pages see it. `device` drives it.

use leptos::prelude::*;

use crate::sync::{Secret, Status};

/// Where the link stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// The family's code in groups, and the address that another phone scans;
    /// `None` while this phone shares with no other.
    pub shared: Option<(String, String)>,
    /// Whether a family came with the address of the page, and waits for a yes.
    pub offered: bool,
    pub status: Option<Status>,
    /// Whether a family is yet to be erased on the server.
    pub closing: bool,
}

#[derive(Clone, Copy)]
pub struct Syncing {
    pub link: RwSignal<Link>,
    /// Milliseconds since 1970, every minute: what "five minutes ago" is reckoned from.
    pub now: RwSignal<Option<u64>>,
}

impl Syncing {
    pub fn new() -> Self {
        Self { link: RwSignal::default(), now: RwSignal::new(None) }
    }
}

impl Default for Syncing {
    fn default() -> Self {
        Self::new()
    }
}

/// What a parent can do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyncCommand {
    /// Share what this phone has, under a new secret.
    Start,
    /// Take part in another phone's family.
    Join(Secret),
    /// Take part in the family that was offered, or not.
    Accept,
    Refuse,
    /// Go on under a new secret, and close the family of the old one.
    Replace,
    /// Close the family.
    Erase,
    /// Share no more from this phone.
    Leave,
    /// Put the code where the phone keeps what is copied.
    Copy,
}

/// How long ago something was, as people say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ago {
    Now,
    Minutes(u64),
    Hours(u64),
    Days(u64),
}

impl Ago {
    /// From `then` to `now`, both in milliseconds since 1970. A time to come, by a clock that was set, is now.
    pub fn between(then: u64, now: u64) -> Self {
        match now.saturating_sub(then) / 60_000 {
            0 => Self::Now,
            minutes @ ..60 => Self::Minutes(minutes),
            minutes @ ..1_440 => Self::Hours(minutes / 60),
            minutes => Self::Days(minutes / 1_440),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_how_long_ago_as_people_do() {
        const MINUTE: u64 = 60_000;
        let ago = |time| Ago::between(1_000_000, 1_000_000 + time);
        assert_eq!([ago(0), ago(MINUTE - 1)], [Ago::Now; 2]);
        assert_eq!([ago(MINUTE), ago(60 * MINUTE - 1)], [Ago::Minutes(1), Ago::Minutes(59)]);
        assert_eq!([ago(60 * MINUTE), ago(1_440 * MINUTE - 1)], [Ago::Hours(1), Ago::Hours(23)]);
        assert_eq!([ago(1_440 * MINUTE), ago(72_000 * MINUTE)], [Ago::Days(1), Ago::Days(50)]);
        assert_eq!(Ago::between(5, 0), Ago::Now);
    }
}
