//! Thuistaal: what to read, say, sing or play with a child today, in the language spoken at home.
//!
//! One package on two machines. On a phone (`wasm32`) it is the app; elsewhere it is the command line that checks the
//! content, writes the site and serves it.
//!
//! | module | what it is | where |
//! |---|---|---|
//! | [`content`] | what there is: themes, stories, the preschool guide, municipalities; and what is today's | both |
//! | [`contents`] | what every page loads first, and where the rest of one version lies | both |
//! | [`civil`] | days and times of day | both |
//! | [`family`] | what a family has done and chosen: one map, one merge rule | both |
//! | [`sync`] | a family on several phones: secret, keys, sealed state, exchange | both |
//! | [`text`] | languages and their words | both |
//! | [`share`] | what one person hands another in a link | both |
//! | [`route`] | every address the site has | both |
//! | [`app`] | pages and parts, and the state behind them | both |
//! | [`app::calendar`] | the timetable as other calendars read it | both |
//! | `app::device` | what the app asks of the browser | phone |
//! | `site` | reads and checks `seeds/` and `locales/`, writes the pages | elsewhere |
//! | `server` | serves them, and keeps sealed what families sync | elsewhere |
//! | `cli` | the commands | elsewhere |
//!
//! # What always holds
//!
//! - `content`, `family`, `route`, `share`, `sync` and `text` do no input or output and know neither browser nor
//!   server.
//! - `web_sys` and `js_sys` are touched in `app::device` alone.
//! - A page never names a file or an address: it names a [`route::Page`].
//! - Nothing that a parent reads is written in Rust: every word stands in `locales/`, in every language. Only the app's
//!   own name is, where no language is known yet.
//! - Nothing readable about a family leaves the phone, and the server never holds a key.
//! - The same components give the page that is written ahead and the page that the phone draws.

pub mod app;
pub mod civil;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod content;
pub mod contents;
pub mod family;
pub mod route;
#[cfg(not(target_arch = "wasm32"))]
pub mod server;
pub mod share;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod sync;
pub mod text;
