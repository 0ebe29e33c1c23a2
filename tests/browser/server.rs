//! The real program, serving a site: it can be stopped and started again where it was.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A server and the port that it keeps while it is stopped.
pub struct Server {
    process: Option<Child>,
    origin: String,
}

impl Server {
    /// Serves the site in `folder` on a port that the system chooses.
    pub fn start(folder: &Path) -> Self {
        let (process, origin) = serve(folder, "0").expect("the server starts");
        Self { process: Some(process), origin }
    }

    /// Scheme, host and port, with no slash at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Ends the server; from then on nobody answers at its address.
    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            // One that has ended by itself needs no end.
            let _ = process.kill();
            let _ = process.wait();
        }
    }

    /// Serves the site in `folder` at the address of before.
    pub fn start_again(&mut self, folder: &Path) {
        self.stop();
        let port = self.origin.rsplit(':').next().expect("an origin has a port").to_owned();
        let (process, origin) = serve(folder, &port).expect("the server starts where it was");
        assert_eq!(origin, self.origin);
        self.process = Some(process);
    }
}

/// Starts the program and reads the address that it prints first; `None` when it ends without one.
fn serve(folder: &Path, port: &str) -> Option<(Child, String)> {
    let mut process = Command::new(env!("CARGO_BIN_EXE_thuistaal"))
        .arg("serve")
        .arg("--site")
        .arg(folder)
        .args(["--port", port])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program can be run");
    let mut line = String::new();
    BufReader::new(process.stdout.take()?).read_line(&mut line).ok()?;
    Some((process, line.trim().strip_suffix('/')?.to_owned()))
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}
