//! The commands: check the content, take a timetable over, write the site, serve it, and forget families that are gone.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use thiserror::Error;

use crate::civil::Day;
use crate::content::MunicipalityId;
use crate::server::store::{self, StoreError};
use crate::server::{self, ServeError};
use crate::site::import::{ImportError, Imported, import};
use crate::site::prerender::{Plan, PrerenderError, prerender};
use crate::site::{Problems, check, load};

/// Why a command failed.
#[derive(Debug, Error)]
pub enum CliError {
    #[error(transparent)]
    Content(#[from] Problems),
    #[error(transparent)]
    Import(#[from] ImportError),
    #[error(transparent)]
    Prerender(#[from] PrerenderError),
    #[error(transparent)]
    Serve(#[from] ServeError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Thuistaal: what to read, say, sing or play with a child today, in the language spoken at home.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check seeds and locales, and say what is wrong with file, line and reason.
    Check {
        /// The project's root.
        #[arg(long, default_value = ".")]
        root: PathBuf,
        /// Say of every language how many words it has, which sentences are long, and how long its labels are.
        #[arg(long)]
        report: bool,
    },
    /// Take over the timetable of a municipality from a spreadsheet that was saved as CSV in UTF-8.
    Import {
        /// The spreadsheet: its columns are named as the fields of a session in timetable.toml.
        csv: PathBuf,
        /// The name of the municipality's folder.
        #[arg(long)]
        municipality: MunicipalityId,
        /// The project's root.
        #[arg(long, default_value = ".")]
        root: PathBuf,
    },
    /// Write every page in every language.
    Prerender {
        /// The project's root.
        #[arg(long, default_value = ".")]
        root: PathBuf,
        /// The folder of the compiled app.
        #[arg(long)]
        app: PathBuf,
        /// The folder to write to.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
        /// Scheme and host of the published site.
        #[arg(long, default_value = "https://thuistaal.example")]
        origin: String,
        /// The day the pages are written for, as 2026-11-20; today in UTC when absent.
        #[arg(long)]
        day: Option<Day>,
        /// Write a page of every part in every state too, for development.
        #[arg(long)]
        parts: bool,
    },
    /// Serve a written site, and what families sync where there is a database.
    Serve {
        /// The folder of the site.
        #[arg(long, default_value = "dist")]
        site: PathBuf,
        /// The address to listen on.
        #[arg(long, default_value = "127.0.0.1")]
        host: IpAddr,
        /// The port to listen on; 0 lets the system choose one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Where families are kept: a SQLite file such as thuistaal.db, which is made, or postgres://…; without it no
        /// family is served.
        #[arg(long)]
        database: Option<String>,
        /// How many proxies in front add to X-Forwarded-For: requests are limited by the address that the outermost of
        /// them saw.
        #[arg(long, default_value_t = 0)]
        trusted_hops: usize,
    },
    /// Remove every family that was idle for 24 months, as a server does daily.
    Expire {
        /// Where families are kept: a SQLite file, or postgres://….
        #[arg(long)]
        database: String,
    },
}

/// Runs the command that was asked for.
pub async fn run(cli: Cli) -> Result<(), CliError> {
    match cli.command {
        Command::Check { root, report } => {
            let sources = load::load(&root)?;
            if report {
                println!("{}", check::report(&sources));
            }
            check::check(&sources).into_result()?;
            let activities = sources.library.activities().count();
            println!("{activities} activities in {} languages: nothing to mend", sources.locales.len());
        }
        Command::Import { csv, municipality, root } => {
            let Imported { sessions, file } = import(&csv, &municipality, &root)?;
            println!("{sessions} sessions written to {}", file.display());
        }
        Command::Prerender { root, app, out, origin, day, parts } => {
            let sources = load::load(&root)?;
            check::check(&sources).into_result()?;
            let day = day.unwrap_or_else(store::today);
            let origin = origin.trim_end_matches('/').to_owned();
            let written = prerender(sources, &Plan { root, app, dist: out, origin, day, parts })?;
            println!("{} pages in {} languages", written.pages, written.languages);
        }
        Command::Serve { site, host, port, database, trusted_hops } => {
            server::serve(server::Plan { site, address: (host, port).into(), database, trusted_hops }).await?;
        }
        Command::Expire { database } => {
            let store = store::open_existing(&database).await?;
            let expired = store::expire(store.as_ref(), store::today()).await;
            store.close().await;
            println!("{} families removed", expired?);
        }
    }
    Ok(())
}
