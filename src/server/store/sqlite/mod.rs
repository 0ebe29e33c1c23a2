//! Families in one SQLite file, on the machine that serves them.
//!
//! Reads go to a few connections of their own, which a writer never blocks (WAL). Writes go to one connection through
//! [`writer`], which commits together whatever waits: so every acknowledged write is on the disk, fsync included, at
//! the price of one fsync for many.

mod writer;

use std::path::Path;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};

use super::tables::{Change, tables};
use super::{FamilyStore, Held, Place, Put, RENEW_AFTER_DAYS, StoreError, column};
use crate::civil::Day;
use crate::sync::Precondition;
use writer::{Work, Writer};

const CHANGES: [Change; 1] = [("families", include_str!("../migrations/sqlite/0001_families.sql"))];

pub struct SqliteStore {
    readers: SqlitePool,
    writer: Writer,
}

impl SqliteStore {
    /// Opens a file, or makes it.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10))
            // What a family erases is overwritten in the file, too.
            .pragma("secure_delete", "ON");
        let writer = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await;
        let writer = writer.map_err(StoreError::Open)?;
        tables(&CHANGES).run(&writer).await?;
        let readers = SqlitePoolOptions::new().max_connections(4).acquire_timeout(Duration::from_secs(5));
        let readers = readers.connect_with(options.pragma("query_only", "ON")).await.map_err(StoreError::Open)?;
        Ok(Self { readers, writer: Writer::start(writer) })
    }
}

#[async_trait]
impl FamilyStore for SqliteStore {
    async fn get(&self, place: &Place, today: Day) -> Result<Held, StoreError> {
        let row: Option<(Option<Vec<u8>>, i32)> =
            sqlx::query_as("SELECT sealed, touched FROM families WHERE place = ?")
                .bind(place.as_bytes().as_slice())
                .fetch_optional(&self.readers)
                .await?;
        let Some((sealed, touched)) = row else { return Ok(Held::Nothing) };
        if touched < column(today.plus(-RENEW_AFTER_DAYS)) {
            self.writer.ask(|answer| Work::Touch(*place, today, answer)).await?;
        }
        Ok(sealed.map_or(Held::Gone, |sealed| Held::Sealed(sealed.into())))
    }

    async fn put_if(
        &self,
        place: &Place,
        condition: Precondition,
        sealed: Bytes,
        today: Day,
    ) -> Result<Put, StoreError> {
        self.writer.ask(|answer| Work::Put(*place, condition, sealed, today, answer)).await
    }

    async fn delete(&self, place: &Place, today: Day) -> Result<(), StoreError> {
        self.writer.ask(|answer| Work::Delete(*place, today, answer)).await
    }

    async fn expire(&self, before: Day) -> Result<u64, StoreError> {
        let mut expired = 0;
        loop {
            // In portions, so that nobody's write waits long behind it.
            let more = self.writer.ask(|answer| Work::Expire(before, answer)).await?;
            if more == 0 {
                return Ok(expired);
            }
            expired += more;
        }
    }

    async fn health(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1 FROM families LIMIT 1").fetch_optional(&self.readers).await?;
        if self.writer.is_running() { Ok(()) } else { Err(StoreError::Closed) }
    }

    async fn check(&self) -> Result<(), StoreError> {
        let (said,): (String,) = sqlx::query_as("PRAGMA integrity_check").fetch_one(&self.readers).await?;
        if said == "ok" { Ok(()) } else { Err(StoreError::Damaged(said)) }
    }

    async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
