//! A phone: the family's state, the exchange and their storage, and the driver that carries out what the exchange asks.

use thuistaal::family::{Clock, Fact, PhoneId, State};
use thuistaal::sync::{Event, Exchange, Keys, Memory, Moment, Output, Request, Trouble, fold, take_in};

use crate::support::random::Random;

const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;

#[derive(Clone)]
pub struct Phone {
    pub state: State,
    pub memory: Memory,
    pub exchange: Exchange,
    pub wake: Option<u64>,
    pub online: bool,
    /// Answers to an earlier start of the app reach nobody.
    pub start: u64,
    clock: Clock,
    /// How wrong the wall clock is, in milliseconds.
    wrong_by: i64,
    /// Which version of the app it runs: each writes keys that the other does not know.
    version: u64,
}

impl Phone {
    pub fn new(random: &mut Random, keys: &Keys) -> Self {
        let wrong_by = match random.below(8) {
            0 => 10 * MINUTE,
            1 => -10 * MINUTE,
            2 => 365 * DAY,
            3 => -365 * DAY,
            _ => random.below(2_000) as i64 - 1_000,
        };
        Self {
            state: State::default(),
            memory: Memory::default(),
            exchange: Exchange::new(keys.clone(), Memory::default()),
            wake: None,
            online: true,
            start: 0,
            clock: Clock::new(PhoneId::from_random(random.next())),
            wrong_by,
            version: 1 + random.below(2),
        }
    }

    pub fn wall(&self, now: u64) -> u64 {
        now.saturating_add_signed(self.wrong_by)
    }

    /// Reports an event to the exchange and carries out everything but the requests, which it returns.
    pub fn report(&mut self, event: Event, now: u64, random: &mut Random) -> Vec<Request> {
        let mut requests = Vec::new();
        let mut events = vec![event];
        while let Some(event) = events.pop() {
            let moment = Moment { now, wall: self.wall(now), random: random.bytes() };
            for output in self.exchange.on(event, moment, &self.state) {
                match output {
                    Output::Merge(incoming) => {
                        take_in(&mut self.state, &incoming, &mut self.clock);
                    }
                    Output::Remember(memory) => self.memory = memory,
                    Output::Send(request) => requests.push(request),
                    Output::WakeAt(time) => self.wake = Some(time),
                    Output::Fold => {
                        if fold::fold(&mut self.state, &mut self.clock, moment.wall) {
                            events.push(Event::Changed);
                        }
                    }
                }
            }
        }
        requests
    }

    /// Something a parent does: marks, takes back, prefers, names.
    pub fn edit(&mut self, now: u64, random: &mut Random) {
        let n = random.below(12);
        let key = match random.below(8) {
            0..=3 => format!("done/k3f1/animals-{}/2026-11-{:02}", n % 4, 1 + random.below(20)),
            4 => format!("favourite/animals-{n}"),
            5 => format!("child/k3f{}/name", n % 3),
            6 => format!("pick/all/2026-11-{:02}", 1 + n),
            _ => format!("only-in-version-{}/x{n}", self.version),
        };
        let value = match random.below(4) {
            0 => None,
            1 => Some(n.to_string().as_str().into()),
            2 if self.version == 2 => serde_json::from_str(&format!(r#"{{"later":[{n},{{"deep":true}}]}}"#)).ok(),
            _ => Some(Fact::Yes),
        };
        let wall = self.wall(now);
        self.state.set(key.parse().unwrap(), value, &mut self.clock, wall);
    }

    /// The app ends and starts: only what was stored is left.
    pub fn restart(&mut self, keys: &Keys) {
        let stored = self.memory.to_string();
        self.exchange = Exchange::new(keys.clone(), stored.parse().unwrap());
        (self.wake, self.start) = (None, self.start + 1);
    }

    /// The storage is cleared, and the family joined again with its code.
    pub fn wipe(&mut self, random: &mut Random, keys: &Keys) {
        let (start, wrong_by) = (self.start, self.wrong_by);
        *self = Self { start, wrong_by, ..Self::new(random, keys) };
        self.restart(keys);
    }

    pub fn trouble(&self) -> Option<Trouble> {
        self.exchange.status().trouble
    }
}
