//! What the library shows of all there is.

use std::fmt;

use crate::content::{AgeBand, Kind};

/// What the library shows. The page is one; this only hides what does not fit, so it stands in the query.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    pub age: Option<AgeBand>,
    pub kind: Option<Kind>,
}

impl Filter {
    /// A part that is not known is as if it were not there: an old link shows more, never nothing.
    pub(super) fn parse(query: &str) -> Self {
        let mut filter = Self::default();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "age" => filter.age = AgeBand::from_code(value),
                "kind" => filter.kind = Kind::from_code(value),
                _ => {}
            }
        }
        filter
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.age, self.kind) {
            (None, None) => Ok(()),
            (Some(age), None) => write!(f, "?age={}", age.code()),
            (None, Some(kind)) => write!(f, "?kind={}", kind.code()),
            (Some(age), Some(kind)) => write!(f, "?age={}&kind={}", age.code(), kind.code()),
        }
    }
}
