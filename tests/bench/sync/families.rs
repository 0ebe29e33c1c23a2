//! Families of realistic size, each given by its number alone, so that nothing has to be remembered about a million.

use std::time::Instant;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};
use thuistaal::civil::Day;
use thuistaal::server::store::{self, Place};
use thuistaal::sync::{Keys, Sealed, Secret, seal};

use crate::random::Random;

pub struct Loaded {
    pub gigabytes: f64,
    pub seconds: f64,
}

pub fn keys(number: u64) -> Keys {
    let mut bits = [0; 16];
    bits[..8].copy_from_slice(&number.to_le_bytes());
    Keys::of(&Secret::from_random(bits))
}

/// The sealed state of a family after so many puts. A state grows by 12 bytes a mark: 1 KiB is the first two months,
/// 4 KiB the first year at one mark a day, 16 KiB four.
pub fn sealed(number: u64, puts: u64) -> Sealed {
    let mut random = Random(number ^ puts << 40);
    let size = match number % 100 {
        0..=39 => 1024,
        40..=64 => 2048,
        65..=84 => 4096,
        85..=94 => 8192,
        _ => 16_384,
    };
    let mut bytes = Vec::with_capacity(size);
    while bytes.len() < size {
        bytes.extend(random.next().to_le_bytes());
    }
    bytes[0] = seal::VERSION;
    Sealed::from_bytes(bytes).expect("of a size class")
}

/// Fills a new file with families.
pub async fn fill(file: &str, families: u64) -> Loaded {
    let began = Instant::now();
    store::open(file).await.expect("a store").close().await;
    let options = SqliteConnectOptions::new().filename(file).pragma("cache_size", "-400000");
    let mut connection = options.pragma("synchronous", "OFF").connect().await.expect("a connection");
    let today = store::today();
    for first in (0..families).step_by(50_000) {
        let mut transaction = connection.begin().await.expect("a transaction");
        for number in first..families.min(first + 50_000) {
            let keys = keys(number);
            sqlx::query("INSERT INTO families (place, touched, sealed) VALUES (?, ?, ?)")
                .bind(Place::of(&keys.id, &keys.token).as_bytes().as_slice())
                .bind(today.since(Day::EPOCH) - (number % 20) as i32)
                .bind(sealed(number, 0).into_bytes())
                .execute(&mut *transaction)
                .await
                .expect("an insert");
        }
        transaction.commit().await.expect("a commit");
    }
    connection.close().await.expect("a close");
    let bytes = std::fs::metadata(file).expect("a file").len();
    Loaded { gigabytes: bytes as f64 / 1e9, seconds: began.elapsed().as_secs_f64() }
}
