//! The commands: check the content, write the site, serve it.

use std::net::IpAddr;
use std::path::PathBuf;

use crate::civil::Day;
use clap::{Parser, Subcommand};
use thiserror::Error;

use crate::server::{self, ServeError};
use crate::site::prerender::{Plan, PrerenderError, prerender};
use crate::site::{Problems, check, load};

/// Why a command failed.
#[derive(Debug, Error)]
pub enum CliError {
    #[error(transparent)]
    Content(#[from] Problems),
    #[error(transparent)]
    Prerender(#[from] PrerenderError),
    #[error(transparent)]
    Serve(#[from] ServeError),
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
    },
    /// Serve a written site.
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
    },
}

/// Runs the command that was asked for.
pub async fn run(cli: Cli) -> Result<(), CliError> {
    match cli.command {
        Command::Check { root } => {
            let sources = load::load(&root)?;
            check::check(&sources).into_result()?;
            let activities = sources.library.activities().count();
            println!("{activities} activities in {} languages: nothing to mend", sources.locales.len());
        }
        Command::Prerender { root, app, out, origin, day } => {
            let sources = load::load(&root)?;
            check::check(&sources).into_result()?;
            let day = day.unwrap_or_else(today);
            let origin = origin.trim_end_matches('/').to_owned();
            let written = prerender(sources, &Plan { root, app, dist: out, origin, day })?;
            println!("{} pages in {} languages", written.pages, written.languages);
        }
        Command::Serve { site, host, port } => server::serve(&site, (host, port).into()).await?,
    }
    Ok(())
}

/// The civil day in UTC.
fn today() -> Day {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    let days = i32::try_from(since.as_secs() / 86_400).unwrap_or_default();
    Day::EPOCH.plus(days)
}
