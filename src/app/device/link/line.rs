//! One family's exchange, carried out: its events go in, and what it asks for is done.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::super::browser::{self, spawn};
use super::super::memory::Keeper;
use super::{kept, send};
use crate::app::state::App;
use crate::sync::{Event, Exchange, Keys, Memory, Moment, Output, Request, Secret, Status, fold};

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To keep this phone's family as the others have it.
    Share,
    /// To erase a family on the server.
    Close,
}

pub struct Line {
    pub secret: Secret,
    purpose: Purpose,
    app: App,
    keeper: Keeper,
    exchange: RefCell<Exchange>,
    events: RefCell<VecDeque<Event>>,
    /// Whether events are being carried out: what happens meanwhile waits its turn.
    busy: Cell<bool>,
    /// A line that was hung up hears nothing more: neither timers nor late answers.
    hung_up: Cell<bool>,
    /// Told when something has changed that the screen may say.
    changed: Box<dyn Fn()>,
}

impl Line {
    pub fn open(secret: Secret, purpose: Purpose, app: App, keeper: Keeper, changed: impl Fn() + 'static) -> Rc<Self> {
        let memory = if purpose == Purpose::Share { kept::memory() } else { Memory::default() };
        let exchange = RefCell::new(Exchange::new(Keys::of(&secret), memory));
        Rc::new(Self {
            secret,
            purpose,
            app,
            keeper,
            exchange,
            events: RefCell::default(),
            busy: Cell::new(false),
            hung_up: Cell::new(false),
            changed: Box::new(changed),
        })
    }

    pub fn hang_up(&self) {
        self.hung_up.set(true);
    }

    pub fn status(&self) -> Status {
        self.exchange.borrow().status()
    }

    /// Whether the family is to be closed, and is.
    pub fn is_done(&self) -> bool {
        self.purpose == Purpose::Close && self.exchange.borrow().is_closed()
    }

    /// Sets out: to share, or to close.
    pub fn set_out(self: &Rc<Self>) {
        self.report(if self.purpose == Purpose::Share { Event::Started } else { Event::Erase });
    }

    /// Tells the exchange, and does what it asks for, each thing in its turn.
    pub fn report(self: &Rc<Self>, event: Event) {
        self.events.borrow_mut().push_back(event);
        if self.busy.replace(true) {
            return;
        }
        loop {
            let next = self.events.borrow_mut().pop_front();
            let Some(event) = next.filter(|_| !self.hung_up.get()) else { break };
            let state = self.app.family.state.get_untracked();
            let asked = self.exchange.borrow_mut().on(event, moment(), &state);
            asked.into_iter().for_each(|output| self.carry_out(output));
        }
        self.busy.set(false);
        (self.changed)();
    }

    fn carry_out(self: &Rc<Self>, output: Output) {
        match output {
            // A family that is being closed tells this phone nothing any more.
            Output::Merge(_) | Output::Remember(_) | Output::Fold if self.purpose == Purpose::Close => {}
            Output::Merge(incoming) => {
                self.app.family.merge(&incoming);
                // Stored before anything is remembered of it.
                self.keeper.write();
            }
            // A memory must not outlive the state that it is about.
            Output::Remember(memory) if self.keeper.is_stored() => kept::set_memory(&memory),
            Output::Remember(_) => {}
            Output::Send(request) => self.send(request),
            Output::WakeAt(time) => self.wake_at(time),
            Output::Fold => {
                if self.app.family.change_whole(fold::fold) {
                    self.keeper.write();
                    self.events.borrow_mut().push_back(Event::Changed);
                }
            }
        }
    }

    fn send(self: &Rc<Self>, request: Request) {
        let line = self.clone();
        spawn(async move {
            let event = match send::send(&request).await {
                Some(reply) => Event::Replied(request.number, reply),
                None => Event::Failed(request.number),
            };
            line.report(event);
        });
    }

    /// An earlier timer may still run: waking once too often does no harm.
    fn wake_at(self: &Rc<Self>, time: u64) {
        let line = self.clone();
        set_timeout(move || line.report(Event::Woken), Duration::from_millis(time.saturating_sub(browser::wall())));
    }
}

fn moment() -> Moment {
    let now = browser::wall();
    Moment { now, wall: now, random: browser::secret_random() }
}
