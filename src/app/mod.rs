//! What a parent sees: the same components written ahead as HTML and alive on a phone.
//!
//! `pages` are what has an address, `parts` what pages are made of, `state` what both stand on. Nothing here touches
//! the browser: what the app wants of the phone it asks through [`state::Phone`],
//! which `device` answers on a phone and nobody answers on paper.

pub mod calendar;
#[cfg(target_arch = "wasm32")]
pub mod device;
pub mod pages;
pub mod parts;
pub mod state;
#[cfg(not(target_arch = "wasm32"))]
pub mod style;
