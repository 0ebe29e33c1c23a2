//! The whole, tried through its real doors: the command line, the program that serves over HTTP, and the built site.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where its ground gives way")]

mod breakages;
mod budgets;
mod calendars;
mod check;
mod cli;
mod dist;
mod folder;
mod for_ever;
mod fuzz;
mod hashes;
mod heads;
mod http;
mod import;
mod life;
mod links;
mod manifests;
mod missing;
mod previews;
mod program;
#[allow(dead_code, reason = "the tests of sync draw more")]
#[path = "../sync/support/random.rs"]
mod random;
mod rules;
mod secure;
mod serve;
#[allow(dead_code, reason = "a browser is told more of a state")]
#[path = "../states/mod.rs"]
mod states;
mod storage;
mod style;
mod texts;
mod transfer;
mod weight;
