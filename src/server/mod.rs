//! Serves a written site, and under `/api` keeps sealed what families sync.
//!
//! It renders nothing, and holds no state but the database's: many may run on one PostgreSQL. Its logs hold what was
//! asked and what was answered, never by whom, and never which family.

pub mod api;
mod headers;
mod not_found;
mod router;
mod site;
pub mod store;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use thiserror::Error;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use api::Limits;
pub use headers::HeaderError;
pub use router::router;
pub use site::Site;
use store::StoreError;

/// What to serve, and where.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The folder of the site.
    pub site: PathBuf,
    pub address: SocketAddr,
    /// Where the families are kept, as [`store::open`] takes it; without it no family is served.
    pub database: Option<String>,
    /// How many proxies stand in front.
    pub trusted_hops: usize,
}

/// Why the server did not start, or stopped.
#[derive(Debug, Error)]
pub enum ServeError {
    #[error("there is no site in {}: build it first", .0.display())]
    NoSite(PathBuf),
    #[error(transparent)]
    Headers(#[from] HeaderError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("cannot listen on {address}: {error}")]
    Listen { address: SocketAddr, error: io::Error },
    #[error("the server stopped: {0}")]
    Stopped(io::Error),
}

/// Serves until it is asked to stop, then lets what is under way end. Prints its address first.
pub async fn serve(plan: Plan) -> Result<(), ServeError> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    // A second logger can only be another test's: the first one stays.
    let _ = tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(io::stderr).try_init();
    let Plan { site, address, database, trusted_hops } = plan;
    let site = Site::open(&site)?;
    let listener = TcpListener::bind(address).await.map_err(|error| ServeError::Listen { address, error })?;
    let store = match database {
        Some(database) => Some(store::open(&database).await?),
        None => None,
    };
    let limits = Limits { trusted_hops, ..Limits::default() };
    let api = store.clone().map_or_else(api::without_families, |store| api::router(store, limits));
    let service = router(&site, api).into_make_service_with_connect_info::<SocketAddr>();
    let expiry = store.clone().map(|store| tokio::spawn(store::expire_daily(store)));
    println!("http://{}/", listener.local_addr().unwrap_or(address));
    let served = axum::serve(listener, service).with_graceful_shutdown(asked_to_stop()).await;
    if let Some(expiry) = expiry {
        expiry.abort();
    }
    if let Some(store) = store {
        store.close().await;
    }
    served.map_err(ServeError::Stopped)
}

/// Ends when the process is interrupted or terminated.
async fn asked_to_stop() {
    let interrupted = async {
        // Where the signal cannot be heard the process ends without grace, as it would without us.
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! { () = interrupted => {}, () = terminated => {} }
}
