//! A store for the simulation: in memory, with backups to go back to. It passes the same contract as the others.

use std::collections::BTreeMap;
use std::sync::Mutex;

use async_trait::async_trait;
use bytes::Bytes;
use thuistaal::civil::Day;
use thuistaal::server::store::{FamilyStore, Held, Place, Put, StoreError};
use thuistaal::sync::{Precondition, Tag};

pub type Rows = BTreeMap<Place, (Day, Option<Bytes>)>;

#[derive(Default)]
pub struct MemoryStore(Mutex<Rows>);

impl MemoryStore {
    pub fn backup(&self) -> Rows {
        self.0.lock().unwrap().clone()
    }

    pub fn restore(&self, rows: Rows) {
        *self.0.lock().unwrap() = rows;
    }

    pub fn peek(&self, place: &Place) -> Option<Bytes> {
        self.0.lock().unwrap().get(place)?.1.clone()
    }
}

#[async_trait]
impl FamilyStore for MemoryStore {
    async fn get(&self, place: &Place, today: Day) -> Result<Held, StoreError> {
        Ok(match self.0.lock().unwrap().get_mut(place) {
            None => Held::Nothing,
            Some((touched, row)) => {
                *touched = today.max(*touched);
                row.clone().map_or(Held::Gone, Held::Sealed)
            }
        })
    }

    async fn put_if(&self, place: &Place, on: Precondition, sealed: Bytes, today: Day) -> Result<Put, StoreError> {
        let mut rows = self.0.lock().unwrap();
        let outcome = match (rows.get(place), on) {
            (Some((_, None)), _) => return Ok(Put::Gone),
            (Some((_, Some(there))), _) if *there == sealed => Put::Replaced,
            (Some((_, Some(there))), Precondition::Is(tag)) if Tag::of(there) == tag => Put::Replaced,
            (None, Precondition::Absent) => Put::Created,
            _ => return Ok(Put::Conflict),
        };
        rows.insert(*place, (today, Some(sealed)));
        Ok(outcome)
    }

    async fn delete(&self, place: &Place, today: Day) -> Result<(), StoreError> {
        self.0.lock().unwrap().insert(*place, (today, None));
        Ok(())
    }

    async fn expire(&self, before: Day) -> Result<u64, StoreError> {
        let mut rows = self.0.lock().unwrap();
        let all = rows.len();
        rows.retain(|_, (touched, _)| *touched >= before);
        Ok((all - rows.len()) as u64)
    }

    async fn health(&self) -> Result<(), StoreError> {
        Ok(())
    }

    async fn check(&self) -> Result<(), StoreError> {
        Ok(())
    }

    async fn close(&self) {}
}
