//! What is between the phones and the server: everything arrives late or never, twice, cut short or replaced.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use thuistaal::family::State;
use thuistaal::sync::{Reply, Request};

use crate::support::random::Random;

/// Something under way. `start` tells the answers to one start of the app from those to another.
#[derive(Clone)]
pub enum Letter {
    Request { from: usize, start: u64, request: Request, sent: State },
    Reply { to: usize, start: u64, number: u64, reply: Option<Reply>, acknowledged: Option<State> },
}

#[derive(Default)]
pub struct Net {
    letters: Vec<Option<Letter>>,
    due: BinaryHeap<Reverse<(u64, usize)>>,
}

impl Net {
    pub fn post(&mut self, time: u64, letter: Letter) {
        self.due.push(Reverse((time, self.letters.len())));
        self.letters.push(Some(letter));
    }

    /// What arrives next, up to a time.
    pub fn next(&mut self, until: u64) -> Option<(u64, Letter)> {
        let Reverse((time, _)) = self.due.peek()?;
        if *time > until {
            return None;
        }
        let Reverse((time, at)) = self.due.pop()?;
        Some((time, self.letters[at].take()?))
    }
}

/// How the network treats one request and its answer.
pub struct Fate {
    pub request_lost: bool,
    pub request_twice: bool,
    pub reply_lost: bool,
    pub reply_twice: bool,
    pub reply_cut: bool,
    /// A page of somebody else's, such as a captive portal's.
    pub replaced: bool,
    /// Whether a loss is noticed at once, as a broken connection is, or only by waiting.
    pub noticed: bool,
}

impl Fate {
    pub fn draw(random: &mut Random) -> Self {
        Self {
            request_lost: random.one_in(12),
            request_twice: random.one_in(16),
            reply_lost: random.one_in(10),
            reply_twice: random.one_in(12),
            reply_cut: random.one_in(14),
            replaced: random.one_in(40),
            noticed: random.one_in(2),
        }
    }

    /// Mostly soon, sometimes after the phone has given up.
    pub fn delay(random: &mut Random) -> u64 {
        if random.one_in(12) { random.below(60_000) } else { 20 + random.below(1_500) }
    }
}

pub fn cut(mut reply: Reply, random: &mut Random) -> Reply {
    let length = reply.body.len() as u64;
    reply.body.truncate(if length == 0 { 0 } else { random.below(length) as usize });
    reply
}

pub fn portal() -> Reply {
    Reply {
        status: 200,
        etag: None,
        retry_after: None,
        body: b"<html>Welcome! Sign in to use the network.</html>".to_vec(),
    }
}
