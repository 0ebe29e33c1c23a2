//! Families in PostgreSQL, for when one machine is outgrown: any number of servers on one database.
//!
//! Every operation is one statement, so there is no transaction to keep open across the network; a second statement
//! only finds out why the first did nothing.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use sqlx::postgres::{PgPool, PgPoolOptions};

use super::tables::{Change, tables};
use super::{EXPIRED_AT_ONCE, FamilyStore, Held, Place, Put, RENEW_AFTER_DAYS, StoreError, column};
use crate::civil::Day;
use crate::sync::Precondition;

const CHANGES: [Change; 1] = [("families", include_str!("migrations/postgres/0001_families.sql"))];

pub struct PostgresStore {
    pool: PgPool,
}

impl PostgresStore {
    /// Connects to `postgres://…`; servers that start together take turns at the tables.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        let options = PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(5));
        let pool = options.connect(address).await.map_err(StoreError::Open)?;
        tables(&CHANGES).run(&pool).await?;
        Ok(Self { pool })
    }

    async fn row(&self, place: &Place) -> Result<Option<(Option<Vec<u8>>, i32)>, sqlx::Error> {
        sqlx::query_as("SELECT sealed, touched FROM families WHERE place = $1")
            .bind(place.as_bytes().as_slice())
            .fetch_optional(&self.pool)
            .await
    }
}

#[async_trait]
impl FamilyStore for PostgresStore {
    async fn get(&self, place: &Place, today: Day) -> Result<Held, StoreError> {
        let Some((sealed, touched)) = self.row(place).await? else { return Ok(Held::Nothing) };
        if touched < column(today.plus(-RENEW_AFTER_DAYS)) {
            sqlx::query("UPDATE families SET touched = $2 WHERE place = $1 AND touched < $2")
                .bind(place.as_bytes().as_slice())
                .bind(column(today))
                .execute(&self.pool)
                .await?;
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
        let done = match condition {
            Precondition::Absent => {
                sqlx::query("INSERT INTO families (place, touched, sealed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
                    .bind(place.as_bytes().as_slice())
                    .bind(column(today))
                    .bind(sealed.as_ref())
                    .execute(&self.pool)
                    .await?
            }
            Precondition::Is(tag) => {
                // Hashing what is there, and not a column that says so, heals a row whose bytes were damaged.
                sqlx::query("UPDATE families SET touched = $2, sealed = $3 WHERE place = $1 AND sha256(sealed) = $4")
                    .bind(place.as_bytes().as_slice())
                    .bind(column(today))
                    .bind(sealed.as_ref())
                    .bind(tag.as_bytes().as_slice())
                    .execute(&self.pool)
                    .await?
            }
        };
        if done.rows_affected() == 1 {
            return Ok(if condition == Precondition::Absent { Put::Created } else { Put::Replaced });
        }
        Ok(match self.row(place).await? {
            Some((None, _)) => Put::Gone,
            Some((Some(there), _)) if there == sealed => Put::Replaced,
            _ => Put::Conflict,
        })
    }

    async fn delete(&self, place: &Place, today: Day) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO families (place, touched, sealed) VALUES ($1, $2, NULL)
             ON CONFLICT (place) DO UPDATE SET touched = excluded.touched, sealed = NULL",
        )
        .bind(place.as_bytes().as_slice())
        .bind(column(today))
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    async fn expire(&self, before: Day) -> Result<u64, StoreError> {
        let mut expired = 0;
        loop {
            // The condition stands in both places: a family may come back between the two.
            let done = sqlx::query(
                "DELETE FROM families WHERE touched < $1
                 AND place IN (SELECT place FROM families WHERE touched < $1 LIMIT $2)",
            )
            .bind(column(before))
            .bind(EXPIRED_AT_ONCE)
            .execute(&self.pool)
            .await?;
            if done.rows_affected() == 0 {
                return Ok(expired);
            }
            expired += done.rows_affected();
        }
    }

    async fn health(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1 FROM families LIMIT 1").fetch_optional(&self.pool).await?;
        Ok(())
    }

    async fn check(&self) -> Result<(), StoreError> {
        // Reads every byte of every row; a damaged page or value is an error of the database's own.
        let (broken,): (i64,) = sqlx::query_as(
            "SELECT count(*) FROM families WHERE octet_length(place) <> 32 OR octet_length(sha256(sealed)) <> 32",
        )
        .fetch_one(&self.pool)
        .await?;
        if broken == 0 { Ok(()) } else { Err(StoreError::Damaged(format!("{broken} rows"))) }
    }

    async fn close(&self) {
        self.pool.close().await;
    }
}
