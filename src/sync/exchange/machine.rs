//! The machine's own state: what it wants next, what it waits for, and when it gives up waiting.

use super::{AFTER_A_CHANGE, Event, Known, Memory, Moment, NEAR_THE_LIMIT, Output, PATIENCE, Status, Trouble};
use crate::family::{State, file};
use crate::sync::{Keys, Method, Precondition, Request, SealError, Tag, backoff, seal, wire};

/// One family's exchange with the server, on one phone.
#[derive(Debug, Clone)]
pub struct Exchange {
    pub(super) keys: Keys,
    pub(super) memory: Memory,
    pub(super) waiting: Option<Waiting>,
    pub(super) trouble: Option<Trouble>,
    /// Failures in a row.
    failures: u32,
    /// Puts in a row that another phone was faster than.
    pub(super) conflicts: u32,
    /// The state changed while a request was under way.
    changed: bool,
    /// The server asked not to be called before this time.
    not_before: u64,
    wake: Option<u64>,
    last_number: u64,
}

/// The request that is under way.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    pub number: u64,
    pub asked: Asked,
    until: u64,
}

#[derive(Debug, Clone)]
pub(super) enum Asked {
    Get(Option<Tag>),
    Put(Known),
    Delete,
}

impl Exchange {
    pub fn new(keys: Keys, memory: Memory) -> Self {
        Self {
            keys,
            memory,
            waiting: None,
            trouble: memory.closed.then_some(Trouble::Closed),
            failures: 0,
            conflicts: 0,
            changed: false,
            not_before: 0,
            wake: None,
            last_number: 0,
        }
    }

    pub fn status(&self) -> Status {
        Status { succeeded: self.memory.succeeded, busy: self.waiting.is_some(), trouble: self.trouble }
    }

    /// Whether the server holds nothing of this family any more, as far as this phone knows.
    pub fn is_closed(&self) -> bool {
        self.memory.closed
    }

    /// What follows from an event. `local` is the family's state on this phone, with every earlier output carried out.
    pub fn on(&mut self, event: Event, at: Moment, local: &State) -> Vec<Output> {
        let mut out = Vec::new();
        if self.waiting.as_ref().is_some_and(|waiting| at.now >= waiting.until) {
            self.waiting = None;
            self.fail(at, &mut out);
        }
        match event {
            Event::Replied(number, reply) => {
                if let Some(waiting) = self.waiting.take_if(|waiting| waiting.number == number) {
                    // It was the end of patience, and nothing else, that the phone would have been woken for.
                    self.wake = None;
                    self.hear(&waiting.asked, &reply, at, local, &mut out);
                }
            }
            Event::Failed(number) => {
                if self.waiting.take_if(|waiting| waiting.number == number).is_some() {
                    self.fail(at, &mut out);
                }
            }
            Event::Erase if !self.memory.closed => {
                self.memory.erasing = true;
                self.waiting = None;
                out.push(Output::Remember(self.memory));
                self.begin(at, &mut out);
            }
            Event::Started | Event::Online | Event::Visible => self.begin(at, &mut out),
            Event::Changed => self.note_change(at, &mut out),
            Event::Woken if self.wake.is_some_and(|wake| at.now >= wake) && self.waiting.is_none() => {
                self.wake = None;
                if std::mem::take(&mut self.changed) {
                    self.push(at, local, &mut out)
                } else {
                    self.begin(at, &mut out)
                }
            }
            Event::Woken | Event::Erase => {}
        }
        // A reply clears the way for what changed meanwhile.
        if self.changed && self.waiting.is_none() && self.wake.is_none() {
            self.wake_at(at.now + AFTER_A_CHANGE, &mut out);
        }
        out
    }

    fn note_change(&mut self, at: Moment, out: &mut Vec<Output>) {
        if self.memory.closed || self.memory.erasing {
            return;
        }
        self.changed = true;
        if self.waiting.is_none() && self.failures == 0 {
            self.wake_at((at.now + AFTER_A_CHANGE).max(self.not_before), out);
        }
    }

    /// Asks what the server has, unless that is being asked already.
    pub(super) fn begin(&mut self, at: Moment, out: &mut Vec<Output>) {
        if self.memory.closed || self.waiting.is_some() {
            return;
        }
        if at.now < self.not_before {
            self.wake_at(self.not_before, out);
        } else if self.memory.erasing {
            self.send(Method::Delete, Asked::Delete, at, out);
        } else {
            let tag = self.memory.known.map(|known| known.tag);
            self.send(Method::Get(tag), Asked::Get(tag), at, out);
        }
    }

    /// Sends what this phone has, if the server's is known to be part of it; asks first if not.
    fn push(&mut self, at: Moment, local: &State, out: &mut Vec<Output>) {
        match self.memory.known {
            Some(known) if !self.memory.erasing && !self.memory.closed => {
                if known.state != digest(local) && at.now >= self.not_before {
                    self.put(Precondition::Is(known.tag), at, local, out);
                } else if at.now < self.not_before {
                    self.changed = true;
                    self.wake_at(self.not_before, out);
                }
            }
            _ => self.begin(at, out),
        }
    }

    pub(super) fn put(&mut self, condition: Precondition, at: Moment, local: &State, out: &mut Vec<Output>) {
        let mut nonce = [0; seal::NONCE];
        nonce.copy_from_slice(&at.random[..seal::NONCE]);
        match seal::seal(local, &self.keys, nonce) {
            Ok(sealed) => {
                if sealed.as_bytes().len() > NEAR_THE_LIMIT {
                    out.push(Output::Fold);
                }
                self.changed = false;
                let known = Known { tag: Tag::of(sealed.as_bytes()), state: digest(local) };
                self.send(Method::Put(condition, sealed), Asked::Put(known), at, out);
            }
            Err(SealError::TooLarge) => {
                self.trouble = Some(Trouble::TooLarge);
                // Nothing but a smaller state helps, and a smaller state is a change.
                self.changed = false;
                out.push(Output::Fold);
            }
        }
    }

    fn send(&mut self, method: Method, asked: Asked, at: Moment, out: &mut Vec<Output>) {
        self.last_number += 1;
        let until = at.now + PATIENCE;
        self.waiting = Some(Waiting { number: self.last_number, asked, until });
        let authorization = format!("Bearer {}", self.keys.token.reveal());
        let path = wire::path(&self.keys.id);
        out.push(Output::Send(Request { number: self.last_number, path, authorization, method }));
        self.wake_at(until, out);
    }

    /// Both sides agree on `known`.
    pub(super) fn succeed(&mut self, known: Known, at: Moment, out: &mut Vec<Output>) {
        self.memory.known = Some(known);
        self.memory.succeeded = Some(at.wall);
        (self.failures, self.conflicts, self.trouble, self.wake) = (0, 0, None, None);
        out.push(Output::Remember(self.memory));
    }

    pub(super) fn close(&mut self, out: &mut Vec<Output>) {
        self.memory = Memory { known: None, succeeded: self.memory.succeeded, erasing: false, closed: true };
        (self.trouble, self.changed, self.wake) = (Some(Trouble::Closed), false, None);
        out.push(Output::Remember(self.memory));
    }

    /// Tries again by itself, later.
    pub(super) fn fail(&mut self, at: Moment, out: &mut Vec<Output>) {
        self.failures = self.failures.saturating_add(1);
        self.trouble = self.trouble.or(Some(Trouble::Unreachable));
        // The nonce uses the first 24 bytes of the 32.
        let random = u64::from_le_bytes(std::array::from_fn(|i| at.random[seal::NONCE + i]));
        let wake = (at.now + backoff::wait(self.failures, random)).max(self.not_before);
        // What changed is part of what is asked for after the wait; asking first also finds out whether a put that was
        // never answered arrived.
        self.changed = false;
        self.wake_at(wake, out);
    }

    pub(super) fn hold_back(&mut self, seconds: Option<u64>, at: Moment) {
        let asked = seconds.unwrap_or(0).saturating_mul(1000).min(backoff::LAST);
        self.not_before = self.not_before.max(at.now + asked);
    }

    fn wake_at(&mut self, time: u64, out: &mut Vec<Output>) {
        self.wake = Some(time);
        out.push(Output::WakeAt(time));
    }
}

/// The hash of a state in the clear.
pub(super) fn digest(state: &State) -> Tag {
    Tag::of(file::write(state).as_bytes())
}
