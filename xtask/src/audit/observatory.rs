//! MDN's HTTP Observatory grades the running server: nothing but its best grade will do.
//!
//! The server is the real one, and the proxy that does TLS before it is a few lines of `observatory.mjs`, which passes
//! on what it is given. What the Observatory says of certificates and of plain HTTP is therefore said of that, not of
//! ours.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::cargo::{cargo, finish, target};
use crate::soak::FOUND;
use crate::tools;

const BEST: &str = "A+";

/// The door, a first page, and a page with a style of its own.
const ADDRESSES: [&str; 3] = ["/", "/tr/", "/nl/near/"];

/// Grades the site that is in `dist/`.
pub fn run() -> Result<()> {
    let folder = tools::observatory()?;
    certify(&folder)?;
    let server = Server::start()?;
    let mut node = Command::new("node");
    node.args(["--input-type=module", "-", &server.port]).arg(&folder).args(ADDRESSES).current_dir(&folder);
    node.env("NODE_EXTRA_CA_CERTS", folder.join("certificate.pem"));
    let mut node = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("cannot start node")?;
    let mut script = node.stdin.take().context("node has no input")?;
    std::io::Write::write_all(&mut script, include_bytes!("observatory.mjs"))?;
    drop(script);
    let output = node.wait_with_output()?;
    ensure!(output.status.success(), "the Observatory failed: {}", output.status);
    let found: Value = serde_json::from_slice(&output.stdout)?;
    for address in ADDRESSES {
        let (scan, tests) = (&found[address]["scan"], &found[address]["tests"]);
        if scan["grade"] != BEST {
            bail!("{address} is graded {}, not {BEST}: {tests:#}", scan["grade"]);
        }
        let passed = format!("{} of {} tests", scan["testsPassed"], scan["testsQuantity"]);
        println!("{FOUND}MDN's HTTP Observatory grades {address} {BEST} with {}, {passed}", scan["score"]);
    }
    Ok(())
}

/// A key and a certificate of this machine for itself.
fn certify(folder: &Path) -> Result<()> {
    let key = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
    let name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    let files = ["-keyout", "key.pem", "-out", "certificate.pem"];
    finish(Command::new("openssl").args(key).args(name).args(files).current_dir(folder).stderr(Stdio::null()))
}

/// `thuistaal serve`, ended when it is dropped.
struct Server {
    process: Child,
    port: String,
}

impl Server {
    fn start() -> Result<Self> {
        let serve = ["run", "--quiet", "--package", "thuistaal", "--", "serve", "--site", "dist", "--port", "0"];
        let database = target().join("observatory.db");
        let mut process = cargo(&serve).arg("--database").arg(database).stdout(Stdio::piped()).spawn()?;
        let output = process.stdout.take().context("the server has no output")?;
        let mut server = Self { process, port: String::new() };
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let port = line.trim().trim_end_matches('/').rsplit(':').next().unwrap_or_default();
        ensure!(port.parse::<u16>().is_ok(), "the server does not say where it listens: {line:?}");
        port.clone_into(&mut server.port);
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended by itself needs no end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
