//! Phones that share a server, one step at a time.

use std::sync::Arc;

use axum::Router;
use thuistaal::family::State;
use thuistaal::server::api;
use thuistaal::server::store::Place;
use thuistaal::sync::{Event, Keys, Reply, Request, Sealed, seal};

use crate::simulation::phone::Phone;
use crate::support::memory::MemoryStore;
use crate::support::random::Random;
use crate::support::{family, server};

pub struct Here {
    pub now: u64,
    pub random: Random,
    pub keys: Keys,
    pub store: Arc<MemoryStore>,
    pub router: Router,
}

impl Here {
    pub fn new() -> Self {
        let store = Arc::new(MemoryStore::default());
        let router = api::router(store.clone(), server::generous());
        Self { now: 1_795_000_000_000, random: Random(1), keys: family(1), store, router }
    }

    pub fn phone(&mut self) -> Phone {
        Phone::new(&mut self.random, &self.keys)
    }

    pub fn tell(&mut self, phone: &mut Phone, event: Event) -> Option<Request> {
        self.now += 10;
        let mut requests = phone.report(event, self.now, &mut self.random);
        assert!(requests.len() <= 1);
        requests.pop()
    }

    pub fn answer(&mut self, phone: &mut Phone, request: &Request, reply: Reply) -> Option<Request> {
        self.tell(phone, Event::Replied(request.number, reply))
    }

    pub async fn serve(&self, request: &Request) -> Reply {
        server::ask(&self.router, server::to_http(request)).await
    }

    /// An event and everything that follows from it, until the phone is content.
    pub async fn exchange(&mut self, phone: &mut Phone, event: Event) {
        let mut request = self.tell(phone, event);
        while let Some(asked) = request {
            let reply = self.serve(&asked).await;
            request = self.answer(phone, &asked, reply);
        }
    }

    /// Something new on the phone, and the time at which it would be sent.
    pub fn change(&mut self, phone: &mut Phone) {
        phone.edit(self.now, &mut self.random);
        assert!(self.tell(phone, Event::Changed).is_none());
        self.now = phone.wake.expect("a change is sent a little later");
    }

    pub fn on_server(&self) -> Option<State> {
        let bytes = self.store.peek(&Place::of(&self.keys.id, &self.keys.token))?;
        Some(seal::open(&Sealed::from_bytes(bytes.to_vec()).unwrap(), &self.keys).unwrap().0)
    }

    pub fn put_on_server(&self, bytes: Vec<u8>) {
        let mut rows = self.store.backup();
        rows.get_mut(&Place::of(&self.keys.id, &self.keys.token)).unwrap().1 = Some(bytes.into());
        self.store.restore(rows);
    }
}
