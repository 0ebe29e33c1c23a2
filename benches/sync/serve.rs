//! The servers, each a process of its own: this same program, told so by its environment.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::process::{Child, Command, Stdio};

use axum::Router;
use axum::routing::get;
use thuistaal::server::{api, store};

const ROLE: &str = "THUISTAAL_BENCH_ROLE";

/// What a process serves.
pub enum Role {
    /// The families in a file.
    Families(String),
    /// 2 KiB, always the same.
    Bare,
}

impl Role {
    pub fn of_this_process() -> Option<Self> {
        let role = std::env::var(ROLE).ok()?;
        Some(if role.is_empty() { Self::Bare } else { Self::Families(role) })
    }
}

pub async fn run(role: Role) {
    let router = match role {
        Role::Families(file) => {
            let plenty = NonZeroU32::MAX;
            let limits = api::Limits { per_second: plenty, burst: plenty, ..api::Limits::default() };
            api::router(store::open(&file).await.expect("a store"), limits)
        }
        Role::Bare => Router::new().route("/", get(|| async { [7u8; 2048].as_slice() })),
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    println!("listening {}", listener.local_addr().expect("an address"));
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    // Ends with whoever started it.
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0])).await;
    ended.expect("a thread").expect("the end of the input");
}

pub struct Process {
    child: Child,
    pub address: SocketAddr,
}

impl Process {
    pub fn start(role: &Role) -> Self {
        let role = if let Role::Families(file) = role { file } else { "" };
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .env(ROLE, role)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let mut said = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let address = said.find_map(|line| line.strip_prefix("listening ")?.parse().ok());
        Self { child, address: address.expect("where it listens") }
    }

    /// The most memory it ever had resident, in megabytes.
    pub fn memory(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
        kilobytes.unwrap_or(f64::NAN) / 1024.0
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
