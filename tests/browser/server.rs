//! The real program, serving a site: it can be stopped and started again where it was.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// Where a phone goes: a server, or what stands before one.
pub trait Host {
    /// Scheme, host and port, with no slash at the end.
    fn origin(&self) -> &str;
}

impl Host for Server {
    fn origin(&self) -> &str {
        self.origin()
    }
}

/// A server and the port that it keeps while it is stopped.
pub struct Server {
    process: Option<Child>,
    origin: String,
    /// Where it keeps families; it serves none without.
    database: Option<TempDir>,
}

impl Server {
    /// Serves the site in `folder` on a port that the system chooses.
    pub fn start(folder: &Path) -> Self {
        Self::run(folder, None)
    }

    /// The same, with a database for families.
    pub fn with_families(folder: &Path) -> Self {
        Self::run(folder, Some(tempfile::tempdir().expect("a folder for the database")))
    }

    fn run(folder: &Path, database: Option<TempDir>) -> Self {
        let mut server = Self { process: None, origin: String::new(), database };
        server.origin = server.serve(folder, "0");
        server
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
        let origin = self.serve(folder, &port);
        assert_eq!(origin, self.origin);
    }

    /// Starts the program and gives the address that it prints first.
    fn serve(&mut self, folder: &Path, port: &str) -> String {
        let mut program = Command::new(env!("CARGO_BIN_EXE_thuistaal"));
        program.arg("serve").arg("--site").arg(folder).args(["--port", port]);
        if let Some(folder) = &self.database {
            program.arg("--database").arg(folder.path().join("families.db"));
        }
        let started = program.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        // Owned from here on, so that it is ended whatever comes.
        let process = self.process.insert(started.expect("the program can be run"));
        let mut line = String::new();
        let output = process.stdout.take().expect("it has an output");
        BufReader::new(output).read_line(&mut line).expect("a line can be read");
        line.trim().strip_suffix('/').expect("the server starts and prints its address").to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}
