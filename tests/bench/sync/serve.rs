//! What is measured, each a process of its own: the program as anyone runs it, and beside it axum alone.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use axum::Router;
use axum::routing::get;

const BARE: &str = "THUISTAAL_BENCH_BARE";

/// Whether this process is to be axum alone.
pub fn is_bare() -> bool {
    std::env::var_os(BARE).is_some()
}

/// Serves 2 KiB, always the same.
pub async fn bare() {
    let router = Router::new().route("/", get(|| async { [7u8; 2048].as_slice() }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    println!("listening {}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, router).await });
    // Ends with whoever started it.
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0])).await;
    ended.expect("a thread").expect("the end of the input");
}

/// A process that is axum alone: this same program, told so by its environment.
pub struct Bare {
    child: Child,
    pub address: SocketAddr,
}

impl Bare {
    pub fn start() -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .env(BARE, "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let mut said = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let address = said.find_map(|line| line.strip_prefix("listening ")?.parse().ok());
        Self { child, address: address.expect("where it listens") }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The most memory that a process ever had resident, in megabytes.
pub fn memory(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) / 1024.0
}
