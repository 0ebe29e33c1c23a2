//! The one writer of a SQLite file. Whatever waits is written in one `BEGIN IMMEDIATE` transaction, and answered after
//! its commit; if the commit fails, nothing of it was done and everyone is told so.

use std::sync::Mutex;

use bytes::Bytes;
use sqlx::sqlite::{SqliteConnection, SqlitePool};
use sqlx::{Connection, Sqlite, Transaction};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use crate::civil::Day;
use crate::server::store::{EXPIRED_AT_ONCE, Place, Put, StoreError, column};
use crate::sync::{Precondition, Tag};

/// How many writes one transaction takes.
const TOGETHER: usize = 128;
/// How many may wait, beyond which callers wait to be let in.
const QUEUE: usize = 1024;

type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

/// One thing to write, and where to answer.
pub(super) enum Work {
    Put(Place, Precondition, Bytes, Day, Answer<Put>),
    Delete(Place, Day, Answer<()>),
    Touch(Place, Day, Answer<()>),
    Expire(Day, Answer<u64>),
}

impl Work {
    /// Tells who asked that nothing of it was done. Whoever is gone by then needs no answer.
    fn refuse(self, reason: &str) {
        let error = StoreError::RolledBack(reason.to_owned());
        match self {
            Self::Put(.., answer) => drop(answer.send(Err(error))),
            Self::Delete(.., answer) | Self::Touch(.., answer) => drop(answer.send(Err(error))),
            Self::Expire(_, answer) => drop(answer.send(Err(error))),
        }
    }
}

/// An answer that is given once the transaction is committed.
type Pending = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

pub(super) struct Writer {
    /// Nothing once it was closed.
    queue: Mutex<Option<mpsc::Sender<Work>>>,
    task: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    pub(super) fn start(pool: SqlitePool) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let task = tokio::spawn(run(pool, waiting));
        Self { queue: Mutex::new(Some(queue)), task: Mutex::new(Some(task)) }
    }

    /// Hands in a piece of work and waits for its commit.
    pub(super) async fn ask<T>(&self, work: impl FnOnce(Answer<T>) -> Work) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let queue = lock(&self.queue).clone().ok_or(StoreError::Closed)?;
        queue.send(work(answer)).await.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }

    pub(super) fn is_running(&self) -> bool {
        lock(&self.queue).as_ref().is_some_and(|queue| !queue.is_closed())
    }

    /// Lets what waits be written, then closes the file.
    pub(super) async fn close(&self) {
        drop(lock(&self.queue).take());
        let task = lock(&self.task).take();
        if let Some(task) = task
            && let Err(error) = task.await
        {
            tracing::error!(%error, "the writer ended badly");
        }
    }
}

/// What a panic of another thread leaves behind is still a queue or none.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

async fn run(pool: SqlitePool, mut waiting: mpsc::Receiver<Work>) {
    let mut batch = Vec::with_capacity(TOGETHER);
    while waiting.recv_many(&mut batch, TOGETHER).await > 0 {
        let mut pending = Vec::with_capacity(batch.len());
        let mut works = batch.drain(..);
        let result = match pool.acquire().await {
            Ok(mut connection) => write(&mut connection, &mut works, &mut pending).await,
            Err(error) => Err(error),
        };
        if let Err(error) = &result {
            tracing::error!(%error, "a transaction was rolled back");
            // What is left was not begun.
            works.for_each(|work| work.refuse(&error.to_string()));
        }
        for answer in pending {
            let failed = result.as_ref().err().map(|error| StoreError::RolledBack(error.to_string()));
            answer(failed.map_or(Ok(()), Err));
        }
    }
    pool.close().await;
}

async fn write(
    connection: &mut SqliteConnection,
    works: &mut impl Iterator<Item = Work>,
    pending: &mut Vec<Pending>,
) -> Result<(), sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    // What is behind one that fails stays with whoever asked for this.
    for work in works {
        match work {
            Work::Put(place, condition, sealed, day, answer) => {
                let result = put(&mut transaction, &place, condition, &sealed, day).await;
                hold(pending, answer, result)?;
            }
            Work::Delete(place, day, answer) => {
                let result = delete(&mut transaction, &place, day).await;
                hold(pending, answer, result)?;
            }
            Work::Touch(place, day, answer) => {
                let result = touch(&mut transaction, &place, day).await;
                hold(pending, answer, result)?;
            }
            Work::Expire(before, answer) => {
                let result = expire(&mut transaction, before).await;
                hold(pending, answer, result)?;
            }
        }
    }
    transaction.commit().await
}

/// Keeps an answer until the commit. An error stops the whole transaction, and is answered like all of it.
fn hold<T: Send + 'static>(
    pending: &mut Vec<Pending>,
    answer: Answer<T>,
    result: Result<T, sqlx::Error>,
) -> Result<(), sqlx::Error> {
    let (value, error) = match result {
        Ok(value) => (Some(value), None),
        Err(error) => (None, Some(error)),
    };
    pending.push(Box::new(move |committed| {
        let answered = match (committed, value) {
            (Ok(()), Some(value)) => Ok(value),
            (Err(error), _) => Err(error),
            (Ok(()), None) => Err(StoreError::Closed),
        };
        // Whoever asked may have gone: the write stands all the same.
        let _ = answer.send(answered);
    }));
    error.map_or(Ok(()), Err)
}

type Open<'c> = Transaction<'c, Sqlite>;

async fn put(
    transaction: &mut Open<'_>,
    place: &Place,
    condition: Precondition,
    sealed: &Bytes,
    day: Day,
) -> Result<Put, sqlx::Error> {
    let row: Option<(Option<Vec<u8>>,)> = sqlx::query_as("SELECT sealed FROM families WHERE place = ?")
        .bind(place.as_bytes().as_slice())
        .fetch_optional(&mut **transaction)
        .await?;
    let outcome = match (row, condition) {
        (Some((None,)), _) => return Ok(Put::Gone),
        (Some((Some(there),)), _) if there == *sealed => Put::Replaced,
        (Some((Some(there),)), Precondition::Is(tag)) if Tag::of(&there) == tag => Put::Replaced,
        (None, Precondition::Absent) => Put::Created,
        _ => return Ok(Put::Conflict),
    };
    sqlx::query(
        "INSERT INTO families (place, touched, sealed) VALUES (?, ?, ?)
         ON CONFLICT (place) DO UPDATE SET touched = excluded.touched, sealed = excluded.sealed",
    )
    .bind(place.as_bytes().as_slice())
    .bind(column(day))
    .bind(sealed.as_ref())
    .execute(&mut **transaction)
    .await?;
    Ok(outcome)
}

async fn delete(transaction: &mut Open<'_>, place: &Place, day: Day) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO families (place, touched, sealed) VALUES (?, ?, NULL)
         ON CONFLICT (place) DO UPDATE SET touched = excluded.touched, sealed = NULL",
    )
    .bind(place.as_bytes().as_slice())
    .bind(column(day))
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

async fn touch(transaction: &mut Open<'_>, place: &Place, day: Day) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE families SET touched = ?2 WHERE place = ?1 AND touched < ?2")
        .bind(place.as_bytes().as_slice())
        .bind(column(day))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

async fn expire(transaction: &mut Open<'_>, before: Day) -> Result<u64, sqlx::Error> {
    let done =
        sqlx::query("DELETE FROM families WHERE place IN (SELECT place FROM families WHERE touched < ? LIMIT ?)")
            .bind(column(before))
            .bind(EXPIRED_AT_ONCE)
            .execute(&mut **transaction)
            .await?;
    Ok(done.rows_affected())
}
