//! The service worker under every fault there is:
//! between the real browser and the real program stands a proxy of ours that spoils what passes.
//!
//! Whatever was played, what the phone keeps is of one version, the page reads, and an app that was whole before
//! starts, also without a network. Once the faults are gone the phone comes to the newest version by itself or by the
//! offer that is tapped; a phone that does not is bricked, and there must be none.
//! Each test prints how many answers were spoiled.
//!
//! The ordinary run plays a sample, of the first page and of a worker that was cut short: the others take minutes.
//! `cargo xtask soak` leaves nothing out, and sets `THUISTAAL_ALL`, which makes it all of them.

mod attempt;
mod build;
mod fault;
mod healing;
mod kept;
mod proxy;
mod tally;

mod cut_worker;
mod first_page;
mod full;
mod half;
mod install;
mod mixed;
mod switch;
mod truncation;
mod twice;
mod update;

/// All of them, or as many as fit into the ordinary run, from everywhere in the list.
fn sample<T>(all: Vec<T>, few: usize) -> Vec<T> {
    if std::env::var_os("THUISTAAL_ALL").is_some() {
        return all;
    }
    let step = all.len().div_ceil(few).max(1);
    all.into_iter().step_by(step).collect()
}
