//! Sync, through its real doors: the sealed state, the stores, the HTTP interface, and the whole of it under faults.

// Helpers of tests are tests, which the lint does not see in a crate of their own.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod contract;
mod exchange;
mod fold;
mod hostile;
mod http;
mod kill;
mod program;
mod random_requests;
mod sealed;
mod simulation;
mod support;
mod vectors;
