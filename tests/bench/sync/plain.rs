//! The same writes without HTTP: by SQLite alone, and by the store.

use std::time::Instant;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use thuistaal::civil::Day;
use thuistaal::server::store::{self, Place};
use thuistaal::sync::{Precondition, Tag};

use crate::Setting;
use crate::families::{keys, sealed};
use crate::load::{Measured, gather, micros};
use crate::random::Random;

/// One connection, one statement, one commit after the other, each on the disk before the next.
pub async fn one_by_one(file: &str, setting: Setting) -> Measured {
    let options = SqliteConnectOptions::new().filename(file).journal_mode(SqliteJournalMode::Wal);
    let options = options.synchronous(SqliteSynchronous::Full).pragma("secure_delete", "ON");
    let mut connection = options.connect().await.expect("a connection");
    let mut random = Random(77);
    let mut took = Vec::new();
    let began = Instant::now();
    while began.elapsed() < setting.time {
        let number = random.below(setting.families);
        let keys = keys(number);
        let sent = Instant::now();
        sqlx::query("UPDATE families SET touched = ?, sealed = ? WHERE place = ?")
            .bind(store::today().since(Day::EPOCH))
            .bind(sealed(number, 1 << 20).into_bytes())
            .bind(Place::of(&keys.id, &keys.token).as_bytes().as_slice())
            .execute(&mut connection)
            .await
            .expect("an update");
        took.push(micros(sent));
    }
    let measured = Measured { micros: took, time: began.elapsed() };
    connection.close().await.expect("a close");
    measured
}

/// As many callers as there were connections, through the store that the server uses.
pub async fn through_the_store(file: &str, setting: Setting) -> Measured {
    let store = store::open(file).await.expect("a store");
    let began = Instant::now();
    let tasks = (0..setting.connections).map(|who| {
        let store = store.clone();
        tokio::spawn(async move {
            let mut random = Random(who + 1000);
            let mut took = Vec::new();
            while began.elapsed() < setting.time {
                let number = random.below(setting.families / setting.connections) * setting.connections + who;
                let keys = keys(number);
                let place = Place::of(&keys.id, &keys.token);
                let store::Held::Sealed(there) = store.get(&place, store::today()).await.expect("an answer") else {
                    panic!("family {number} is not there");
                };
                let (tag, next) = (Tag::of(&there), sealed(number, 1 << 21 | random.below(1 << 20)));
                let sent = Instant::now();
                let put = store.put_if(&place, Precondition::Is(tag), next.into_bytes().into(), store::today()).await;
                took.push(micros(sent));
                assert_eq!(put.expect("an answer"), store::Put::Replaced);
            }
            took
        })
    });
    let measured = gather(tasks.collect(), began).await;
    store.close().await;
    measured
}
