//! What of the link is stored: the secret, what the exchange remembers, and the families yet to be closed.

use super::super::aside::set_aside;
use super::super::storage::{self, Full};
use crate::sync::{Memory, Secret};

/// The family's secret, as the fragment of an address.
pub const SECRET: &str = "thuistaal.secret";
/// The secrets of families to be erased on the server, with spaces between.
pub const CLOSING: &str = "thuistaal.closing";
/// A secret that came with the address: kept as long as the tab, until the parent has said yes or no.
pub const OFFERED: &str = "thuistaal.offered";
const MEMORY: &str = "thuistaal.exchange";

pub fn secret() -> Option<Secret> {
    read(&storage::text(SECRET)?)
}

/// Sets aside what should be a secret and is none: nobody else has it, and the next one would be written over it.
/// Says whether there was any.
pub fn set_aside_damage() -> bool {
    let is_damaged =
        |name: &&str| storage::text(name).is_some_and(|text| text.split(' ').any(|fragment| read(fragment).is_none()));
    let damaged: Vec<&str> = [SECRET, CLOSING].into_iter().filter(|name| is_damaged(name)).collect();
    for name in &damaged {
        let rest = closing();
        set_aside(name);
        if *name == SECRET {
            forget_secret();
        } else {
            // It is shorter than what stands there.
            let _ = set_closing(&rest);
        }
    }
    !damaged.is_empty()
}

/// Makes this phone one of the family of `secret`. What was remembered of another family goes first.
pub fn set_secret(secret: &Secret) -> Result<(), Full> {
    storage::forget(MEMORY);
    storage::set_text(SECRET, &secret.fragment())
}

pub fn forget_secret() {
    storage::forget(SECRET);
    storage::forget(MEMORY);
}

pub fn memory() -> Memory {
    storage::text(MEMORY).and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// What cannot be remembered is asked for again: nothing is lost.
pub fn set_memory(memory: &Memory) {
    let _ = storage::set_text(MEMORY, &memory.to_string());
}

pub fn closing() -> Vec<Secret> {
    storage::text(CLOSING).iter().flat_map(|text| text.split(' ')).filter_map(read).collect()
}

/// Notes that the family of `secret` is to be closed, now or when there is a network.
pub fn close(secret: &Secret) -> Result<(), Full> {
    let mut all = closing();
    all.push(secret.clone());
    set_closing(&all)
}

pub fn note_closed(secret: &Secret) {
    let mut all = closing();
    all.retain(|other| other != secret);
    // A family that stays on the list is closed once more, which does no harm.
    let _ = set_closing(&all);
}

pub fn offered() -> Option<Secret> {
    read(&storage::passing(OFFERED)?)
}

pub fn forget_offered() {
    storage::forget_passing(OFFERED);
}

fn set_closing(all: &[Secret]) -> Result<(), Full> {
    if all.is_empty() {
        storage::forget(CLOSING);
        return Ok(());
    }
    storage::set_text(CLOSING, &all.iter().map(Secret::fragment).collect::<Vec<_>>().join(" "))
}

fn read(fragment: &str) -> Option<Secret> {
    Secret::from_fragment(fragment).ok()
}
