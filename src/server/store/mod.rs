//! Where sealed states are kept: one row a family, behind one trait, in SQLite or in PostgreSQL.
//!
//! A store knows neither families nor tokens, only [`Place`]s: a place is the hash of a family's id together with its
//! access token. So a wrong token is not compared with the right one, it leads to another place, where nothing is; the
//! answer to it *is* the answer to a family that does not exist, in words and in time, and what is stored gives away
//! neither id nor token. Every statement that a request about a family makes touches one place, so any engine that
//! speaks PostgreSQL can spread the rows. Only expiry, `health` and `check` look at more than one.

mod day;
mod place;
mod postgres;
mod sqlite;
mod tables;

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use thiserror::Error;

use crate::civil::Day;
use crate::sync::Precondition;

use day::column;
pub use day::today;
pub use place::Place;
pub use postgres::PostgresStore;
pub use sqlite::SqliteStore;

/// How long a family may be idle, in days: 24 months.
pub const IDLE_DAYS: i32 = 731;
/// A read renews a family's day only when it is older than this, so that most reads write nothing.
pub const RENEW_AFTER_DAYS: i32 = 30;
/// How many families one statement of the expiry takes.
const EXPIRED_AT_ONCE: i64 = 500;

/// Why a store did not answer. Nothing that a client sends is among the reasons.
#[derive(Debug, Error)]
pub enum StoreError {
    #[error("there is no database at {0}")]
    Missing(String),
    #[error("cannot open the database: {0}")]
    Open(sqlx::Error),
    #[error("the store does not answer: {0}")]
    Unavailable(#[from] sqlx::Error),
    #[error("the store's tables cannot be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("the store is being closed")]
    Closed,
    #[error("nothing was written: {0}")]
    RolledBack(String),
    #[error("the store is damaged: {0}")]
    Damaged(String),
}

/// What is at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    Nothing,
    /// A family that was erased.
    Gone,
    Sealed(Bytes),
}

/// What became of a put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// Nothing was there, and now it is.
    Created,
    /// What was there was replaced, or was these very bytes already: then a put is repeated whose answer was lost.
    Replaced,
    /// Something else is there, or nothing where something was expected.
    Conflict,
    /// The family was erased.
    Gone,
}

/// One row a family. Every method is atomic, and what it acknowledged survives the end of the process.
#[async_trait]
pub trait FamilyStore: Send + Sync + 'static {
    /// What is at a place; notes that the family is in use.
    async fn get(&self, place: &Place, today: Day) -> Result<Held, StoreError>;

    /// Puts sealed bytes if the precondition holds.
    async fn put_if(
        &self,
        place: &Place,
        condition: Precondition,
        sealed: Bytes,
        today: Day,
    ) -> Result<Put, StoreError>;

    /// Erases what is at a place, and leaves word of it there; also where nothing was,
    /// since an older copy may come back.
    async fn delete(&self, place: &Place, today: Day) -> Result<(), StoreError>;

    /// Removes every row not in use since `before`, and says how many there were.
    async fn expire(&self, before: Day) -> Result<u64, StoreError>;

    /// Whether the store answers and is whole.
    async fn health(&self) -> Result<(), StoreError>;

    /// Whether every page and index is whole; reads everything, so it takes its time.
    async fn check(&self) -> Result<(), StoreError>;

    /// Finishes what is under way and lets go of files and connections.
    async fn close(&self);
}

/// Opens the store at an address, and brings its tables up to date: PostgreSQL at `postgres://…`, else a SQLite file.
pub async fn open(address: &str) -> Result<Arc<dyn FamilyStore>, StoreError> {
    match file(address) {
        None => Ok(Arc::new(PostgresStore::open(address).await?)),
        Some(file) => Ok(Arc::new(SqliteStore::open(file).await?)),
    }
}

/// As [`open`], but makes no file: where none is, the address is wrong.
pub async fn open_existing(address: &str) -> Result<Arc<dyn FamilyStore>, StoreError> {
    match file(address) {
        Some(file) if !Path::new(file).is_file() => Err(StoreError::Missing(file.to_owned())),
        _ => open(address).await,
    }
}

/// The file that an address names, unless it is PostgreSQL's.
fn file(address: &str) -> Option<&str> {
    let elsewhere = ["postgres://", "postgresql://"].iter().any(|scheme| address.starts_with(scheme));
    (!elsewhere).then(|| address.strip_prefix("sqlite://").unwrap_or(address))
}

/// Removes every family that has been idle for 24 months on `today`, and says how many.
pub async fn expire(store: &dyn FamilyStore, today: Day) -> Result<u64, StoreError> {
    store.expire(today.plus(-IDLE_DAYS)).await
}

/// Expires now and then once a day, until it is dropped. What goes wrong is logged and tried again the next day.
pub async fn expire_daily(store: Arc<dyn FamilyStore>) {
    let mut days = tokio::time::interval(std::time::Duration::from_secs(86_400));
    loop {
        days.tick().await;
        match expire(store.as_ref(), today()).await {
            Ok(expired) => tracing::info!(expired, "families idle for 24 months were removed"),
            Err(error) => tracing::error!(%error, "idle families could not be removed"),
        }
    }
}
