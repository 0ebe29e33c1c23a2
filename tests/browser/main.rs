//! The app on a phone: the real program serves the built site, and a real browser with a screen of 390 by 844 opens it.
//!
//! `cargo xtask build` writes the site first. `THUISTAAL_SITE` names another folder than `dist`. Each test has its own
//! copy of the site, its own server, and its own browser with a profile of its own, so that they run side by side.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as it should be"
)]

mod engine;
mod kinds;
mod near;
mod new_build;
mod paper;
mod phone;
#[allow(dead_code, reason = "the tests of sync draw more")]
#[path = "../sync/support/random.rs"]
mod random;
mod scan;
mod server;
mod site;
#[allow(dead_code, reason = "the reader alone is asked more of a state")]
#[path = "../states/mod.rs"]
mod states;
mod voices;
mod wait;
mod walk;
mod worker;

mod api;
mod axe;
mod bad_input;
mod begin;
mod children;
mod desk;
mod door;
mod early_tap;
mod families;
mod faults;
mod first_visit;
mod keyboard;
mod lend;
mod listening;
mod mistakes;
mod moves;
mod new_version;
mod offline;
mod own_copy;
mod own_voice;
mod papers;
mod phrases;
mod quiet;
mod reader;
mod right_to_left;
mod save_data;
mod sounds;
mod storage;
mod take_over;
mod two_tabs;
mod width;
mod word_cards;
mod wordless;
