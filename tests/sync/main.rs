//! Sync, through its real doors: the sealed state, the stores, the HTTP interface, and the whole of it under faults.

mod contract;
mod exchange;
mod fold;
mod hostile;
mod http;
mod kill;
mod random_requests;
mod sealed;
mod simulation;
mod support;
mod vectors;
