//! One history: what happens to a family's phones and its server, and what must hold in the end.

use std::sync::Arc;

use axum::Router;
use thuistaal::family::State;
use thuistaal::server::api;
use thuistaal::server::store::Place;
use thuistaal::sync::{Event, Keys, Method, Reply, Sealed, seal};
use tokio::runtime::Runtime;

use super::net::{Fate, Letter, Net, cut, portal};
use super::phone::Phone;
use super::report::Report;
use crate::support::memory::{MemoryStore, Rows};
use crate::support::random::Random;
use crate::support::{family, server};

const OPERATIONS: u64 = 200;
const MOST_PHONES: usize = 6;
const MOST_EXCHANGES: u64 = 3;

pub struct World {
    random: Random,
    runtime: Runtime,
    now: u64,
    keys: Keys,
    place: Place,
    store: Arc<MemoryStore>,
    router: Router,
    failing_until: u64,
    backups: Vec<Rows>,
    phones: Vec<Phone>,
    net: Net,
    /// Everything acknowledged to any phone, less what was destroyed with every copy.
    promised: State,
    report: Report,
}

impl World {
    pub fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let keys = family(seed);
        let store = Arc::new(MemoryStore::default());
        let phones = (0..3 + random.below(4)).map(|_| Phone::new(&mut random, &keys)).collect();
        Self {
            random,
            runtime: tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap(),
            now: 1_795_000_000_000,
            place: Place::of(&keys.id, &keys.token),
            keys,
            router: api::router(store.clone(), server::generous()),
            store,
            failing_until: 0,
            backups: Vec::new(),
            phones,
            net: Net::default(),
            promised: State::default(),
            report: Report::default(),
        }
    }

    pub fn run(mut self) -> Report {
        for who in 0..self.phones.len() {
            self.tell(who, Event::Started);
        }
        for _ in 0..OPERATIONS * self.phones.len() as u64 {
            self.operation();
            let step = if self.random.one_in(20) { 60_000 } else { 2_500 };
            let until = self.now + self.random.below(step);
            self.pass_time(until);
        }
        self.heal();
        self.report
    }

    fn operation(&mut self) {
        let who = self.random.below(self.phones.len() as u64) as usize;
        match self.random.below(200) {
            0..=119 => {
                self.phones[who].edit(self.now, &mut self.random);
                self.tell(who, Event::Changed);
            }
            120..=149 => self.tell(who, Event::Visible),
            150..=164 => {
                self.phones[who].online ^= true;
                self.report.partitions += 1;
                if self.phones[who].online {
                    self.tell(who, Event::Online);
                }
            }
            165..=174 => {
                self.phones[who].restart(&self.keys);
                self.report.restarts += 1;
                self.tell(who, Event::Started);
            }
            175..=179 => {
                self.failing_until = self.now + self.random.below(40_000);
                self.report.failures += 1;
            }
            180..=187 => self.backups.push(self.store.backup()),
            188..=189 if !self.backups.is_empty() => {
                let backup = self.random.pick(&self.backups).clone();
                self.store.restore(backup);
                self.report.restores += 1;
                self.forgive();
            }
            190 => {
                self.phones[who].wipe(&mut self.random, &self.keys);
                self.report.wipes += 1;
                self.forgive();
                self.tell(who, Event::Started);
            }
            191 if self.phones.len() < MOST_PHONES => {
                let mut clone = self.phones[who].clone();
                clone.restart(&self.keys);
                self.phones.push(clone);
                self.report.clones += 1;
                self.tell(self.phones.len() - 1, Event::Started);
            }
            _ => {}
        }
    }

    /// Reports an event to a phone, and sends what it asks for on its way.
    fn tell(&mut self, who: usize, event: Event) {
        let requests = self.phones[who].report(event, self.now, &mut self.random);
        let start = self.phones[who].start;
        for request in requests {
            self.report.requests += 1;
            let sent = self.phones[who].state.clone();
            let letter = Letter::Request { from: who, start, request, sent };
            let time = self.now + Fate::delay(&mut self.random);
            self.net.post(time, letter);
        }
    }

    /// Lets letters arrive and alarms go off, in the order of their times.
    fn pass_time(&mut self, until: u64) {
        loop {
            let alarm = self.phones.iter().enumerate().filter_map(|(who, phone)| Some((phone.wake?, who))).min();
            let alarm = alarm.filter(|(time, _)| *time <= until);
            if let Some((time, letter)) = self.net.next(alarm.map_or(until, |(time, _)| time)) {
                self.now = self.now.max(time);
                self.deliver(letter);
            } else if let Some((time, who)) = alarm {
                self.now = self.now.max(time);
                self.phones[who].wake = None;
                self.tell(who, Event::Woken);
            } else {
                self.now = until;
                return;
            }
        }
    }

    fn deliver(&mut self, letter: Letter) {
        match letter {
            Letter::Request { from, start, request, sent } => {
                let fate = Fate::draw(&mut self.random);
                let online = self.phones[from].online;
                let number = request.number;
                let mut answer = None;
                if online && !fate.request_lost {
                    answer = Some(self.serve(&request));
                    if fate.request_twice {
                        self.report.repeated += 1;
                        let again = Letter::Request { from, start, request: request.clone(), sent: sent.clone() };
                        let time = self.now + Fate::delay(&mut self.random);
                        self.net.post(time, again);
                    }
                }
                let put = matches!(request.method, Method::Put(..));
                self.answer(from, start, number, answer, put.then_some(sent), &fate);
            }
            Letter::Reply { to, start, number, reply, acknowledged } => {
                if self.phones[to].start != start || !self.phones[to].online && reply.is_some() {
                    return;
                }
                let before = self.phones[to].exchange.status().succeeded;
                let event = reply.map_or(Event::Failed(number), |reply| Event::Replied(number, reply));
                self.tell(to, event);
                let succeeded = self.phones[to].exchange.status().succeeded;
                if let (Some(sent), true) = (acknowledged, succeeded > before) {
                    self.report.acknowledged += 1;
                    self.promised.merge(&sent);
                }
            }
        }
    }

    fn answer(&mut self, to: usize, start: u64, number: u64, reply: Option<Reply>, sent: Option<State>, fate: &Fate) {
        let lost = reply.is_none() || fate.reply_lost;
        if lost {
            self.report.lost += 1;
            if !fate.noticed {
                return;
            }
        }
        let reply = reply.filter(|_| !lost).map(|reply| {
            if fate.replaced {
                portal()
            } else if fate.reply_cut {
                self.report.cut += 1;
                cut(reply, &mut self.random)
            } else {
                reply
            }
        });
        let done = reply.as_ref().is_some_and(|reply| matches!(reply.status, 201 | 204));
        let acknowledged = sent.filter(|_| done);
        let letter = Letter::Reply { to, start, number, reply, acknowledged };
        let time = self.now + Fate::delay(&mut self.random);
        if fate.reply_twice {
            let late = time + Fate::delay(&mut self.random);
            self.net.post(late, letter.clone());
        }
        self.net.post(time, letter);
    }

    /// What the real API answers; while it fails, half of the requests are carried out all the same.
    fn serve(&mut self, request: &thuistaal::sync::Request) -> Reply {
        let failing = self.now < self.failing_until;
        if failing && self.random.one_in(2) {
            return Reply { status: 502, ..Reply::default() };
        }
        let reply = self.runtime.block_on(server::ask(&self.router, server::to_http(request)));
        assert!(reply.status < 500, "the server failed: {reply:?}");
        match reply.status {
            412 => self.report.conflicts += 1,
            304 => self.report.unchanged += 1,
            _ => {}
        }
        if failing { Reply { status: 503, retry_after: Some(1), ..Reply::default() } } else { reply }
    }

    fn on_server(&self) -> State {
        let Some(bytes) = self.store.peek(&self.place) else { return State::default() };
        let (state, damage) = seal::open(&Sealed::from_bytes(bytes.to_vec()).unwrap(), &self.keys).unwrap();
        assert_eq!(damage.0, 0);
        state
    }

    fn everything(&self) -> State {
        let mut all = self.on_server();
        for phone in &self.phones {
            all.merge(&phone.state);
        }
        all
    }

    /// A copy was destroyed. What no other copy has is gone, and nobody can be blamed for it.
    fn forgive(&mut self) {
        let mut left = self.everything();
        let mut promised = State::default();
        for (key, entry) in self.promised.entries() {
            let Some((_, kept)) = left.entries().find(|(other, _)| *other == key) else { continue };
            let kept = kept.clone();
            // By the rule of merging, not by the stamp: two phones that were one may give one stamp to two entries.
            let is_gone = left.admit(key.clone(), entry.clone());
            promised.admit(key.clone(), if is_gone { kept } else { entry.clone() });
        }
        self.promised = promised;
    }

    /// All faults end. Then every phone makes one exchange after the other, until all are equal.
    fn heal(&mut self) {
        (self.net, self.failing_until) = (Net::default(), 0);
        // Longer than any back-off and any wait for an answer.
        self.now += 3_600_000;
        let expected = self.everything();
        let mut kept = expected.clone();
        assert!(!kept.merge(&self.promised), "something acknowledged was lost");
        for exchange in 1..=MOST_EXCHANGES {
            for who in 0..self.phones.len() {
                self.phones[who].online = true;
                self.exchange(who);
            }
            if self.phones.iter().all(|phone| phone.state == expected) && self.on_server() == expected {
                self.report.most_exchanges = exchange;
                self.report.entries = expected.entries().count() as u64;
                assert!(self.phones.iter().all(|phone| phone.trouble().is_none()));
                return;
            }
        }
        panic!("not equal after {MOST_EXCHANGES} exchanges");
    }

    /// One exchange without faults, to its end.
    fn exchange(&mut self, who: usize) {
        let mut requests = self.phones[who].report(Event::Online, self.now, &mut self.random);
        for turn in 0.. {
            assert!(turn < 10, "an exchange does not end");
            let Some(request) = requests.pop() else { return };
            let reply = self.serve(&request);
            self.now += 100;
            requests = self.phones[who].report(Event::Replied(request.number, reply), self.now, &mut self.random);
        }
    }
}
