//! What must hold whatever comes in from outside, as plain functions: one module for each kind of input.
//!
//! Each has a function `hold`, which panics where one of its rules is broken, and says whether the input could be read
//! at all. libFuzzer calls them from `fuzz_targets`, and the ordinary tests from `tests/suite/fuzz.rs`;
//! so this knows neither.

pub mod family;
pub mod link;
pub mod news;
pub mod route;
pub mod sealed;
pub mod sheet;
pub mod words;

/// One kind of input.
pub struct Target {
    /// As its corpus, its file of `fuzz_targets` and its module here are called.
    pub name: &'static str,
    /// Panics where a rule is broken; says whether the input could be read.
    pub hold: fn(&[u8]) -> bool,
    /// What inputs of this kind are made of, and chance would take long to find.
    pub tokens: &'static [&'static str],
}

/// Every kind of input.
pub const TARGETS: [Target; 7] = [
    Target { name: "family", hold: family::hold, tokens: family::TOKENS },
    Target { name: "link", hold: link::hold, tokens: link::TOKENS },
    Target { name: "news", hold: news::hold, tokens: news::TOKENS },
    Target { name: "route", hold: route::hold, tokens: route::TOKENS },
    Target { name: "sealed", hold: sealed::hold, tokens: sealed::TOKENS },
    Target { name: "sheet", hold: sheet::hold, tokens: sheet::TOKENS },
    Target { name: "words", hold: words::hold, tokens: words::TOKENS },
];
