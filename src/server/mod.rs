//! The server: the families' sealed states, and the routes to them.

pub mod api;
pub mod store;
