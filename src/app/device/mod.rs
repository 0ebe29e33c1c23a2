//! The phone under the app: the only place that knows the browser.
//!
//! [`start`] reads what was stored, loads the words of the page, and takes the page over. From then on the browser's
//! events go into the signals of [`App`](crate::app::state::App), and its commands come out of them.

mod aside;
mod browser;
mod choices;
mod commands;
mod copy;
mod deferred_style;
mod first_page;
mod focus;
mod hand_out;
mod intl;
mod lend;
mod link;
mod loader;
mod locks;
mod memory;
mod mistakes;
mod navigation;
mod neighbourhood;
mod news;
mod panic;
mod reader;
mod reading;
mod share;
mod start;
mod storage;
mod travel;
mod turns;
mod unpack;
mod worker;

pub use start::start;
