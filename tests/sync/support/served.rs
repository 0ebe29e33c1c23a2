//! The program itself, serving a small site and the families of a database.

use std::net::SocketAddr;

use tempfile::TempDir;

#[allow(dead_code, reason = "the suite asks for more")]
#[path = "../../suite/program.rs"]
mod program;

pub use program::{Program, command};

/// What the small site asks to be put on every answer.
pub const HEADERS: [&str; 4] = [
    "content-security-policy: default-src 'none'",
    "strict-transport-security: max-age=63072000",
    "x-content-type-options: nosniff",
    "referrer-policy: no-referrer",
];

/// One page, and headers.
pub fn small_site() -> TempDir {
    let site = tempfile::tempdir().unwrap();
    std::fs::write(site.path().join("index.html"), "<!doctype html><title>site</title>").unwrap();
    let headers = format!("/*\n  {}\n  cache-control: no-cache\n", HEADERS.join("\n  "));
    std::fs::write(site.path().join("_headers"), headers).unwrap();
    site
}

/// A running `thuistaal serve --database …`; killed with SIGKILL when it is dropped.
pub struct Served {
    pub program: Program,
    _site: TempDir,
}

impl Served {
    /// Believes one proxy, so that a client may be whoever it says.
    pub fn start(database: &str) -> Self {
        Self::logging(Some(database), Some("warn"))
    }

    pub fn logging(database: Option<&str>, level: Option<&str>) -> Self {
        let site = small_site();
        let mut arguments = vec!["--trusted-hops", "1"];
        arguments.extend(database.iter().flat_map(|database| ["--database", database]));
        let program = Program::serve_with(site.path(), &arguments, level);
        Self { program, _site: site }
    }

    pub fn address(&self) -> SocketAddr {
        self.program.host().parse().unwrap()
    }
}
