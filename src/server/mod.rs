//! Serves a written site: files as they are, the headers that the site asks for, and kind answers to wrong addresses.
//!
//! It renders nothing and keeps nothing. Its logs hold what was asked and what was answered, never by whom.

mod headers;
mod not_found;
mod router;

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use thiserror::Error;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

pub use headers::HeaderError;
pub use router::router;

/// Why the server did not start, or stopped.
#[derive(Debug, Error)]
pub enum ServeError {
    #[error("there is no site in {}: build it first", .0.display())]
    NoSite(PathBuf),
    #[error(transparent)]
    Headers(#[from] HeaderError),
    #[error("cannot listen on {address}: {error}")]
    Listen { address: SocketAddr, error: io::Error },
    #[error("the server stopped: {0}")]
    Stopped(io::Error),
}

/// Serves the site in `site` until it is asked to stop, then lets what is under way end. Prints its address first.
pub async fn serve(site: &Path, address: SocketAddr) -> Result<(), ServeError> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    // A second logger can only be another test's: the first one stays.
    let _ = tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(io::stderr).try_init();
    let router = router(site)?;
    let listener = TcpListener::bind(address).await.map_err(|error| ServeError::Listen { address, error })?;
    let address = listener.local_addr().unwrap_or(address);
    println!("http://{address}/");
    axum::serve(listener, router).with_graceful_shutdown(asked_to_stop()).await.map_err(ServeError::Stopped)
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
