//! The tables of a store: each change of them in its order, written into the program, and made when a store opens
//! that has not seen it yet.
//!
//! sqlx's own `migrate!` would list the same files, but its macro brings both databases along once more, to be
//! compiled for the compiler itself: SQLite alone takes 25 s of a build from nothing.

use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// One change of the tables: what it is called, and its statements. Its number is its place in the list.
pub type Change = (&'static str, &'static str);

/// The changes in their order. None is ever altered or taken out: a store keeps the hash of each that it has seen, and
/// does not open where another stands in its place.
pub fn tables(changes: &[Change]) -> Migrator {
    let numbered = (1..).zip(changes).map(|(number, (name, statements))| {
        Migration::new(number, (*name).into(), MigrationType::Simple, SqlStr::from_static(statements), false)
    });
    Migrator::with_migrations(numbered.collect())
}
