//! The real program, serving a site on a port that the system chose.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};

use tempfile::NamedTempFile;

/// A running `thuistaal serve`; killed when it is dropped.
pub struct Program {
    child: Child,
    /// Scheme, host and port, without a slash at the end.
    pub origin: String,
    log: NamedTempFile,
}

impl Program {
    pub fn serve(site: &Path) -> Self {
        Self::serve_with(site, &[], None)
    }

    /// With `RUST_LOG` set to `level`, or not set at all.
    pub fn serve_logging(site: &Path, level: Option<&str>) -> Self {
        Self::serve_with(site, &[], level)
    }

    /// With more arguments, too.
    pub fn serve_with(site: &Path, more: &[&str], level: Option<&str>) -> Self {
        let log = NamedTempFile::new().expect("a temporary file");
        let mut command = command(&["serve", "--port", "0", "--site"]);
        command.arg(site).args(more).env_remove("RUST_LOG");
        if let Some(level) = level {
            command.env("RUST_LOG", level);
        }
        let stderr = File::create(log.path()).expect("a file to log to");
        let mut child = command.stdout(Stdio::piped()).stderr(stderr).spawn().expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        let origin = line.trim().trim_end_matches('/').to_owned();
        assert!(origin.starts_with("http://127.0.0.1:"), "it says where it listens: {line:?}");
        Self { child, origin, log }
    }

    /// Host and port.
    pub fn host(&self) -> &str {
        self.origin.trim_start_matches("http://")
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to stop, as a system does that is shut down.
    pub fn terminate(&self) {
        let id = self.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill").success());
    }

    /// Waits for its end, and gives what it logged.
    pub fn ended(mut self) -> (ExitStatus, String) {
        let status = self.child.wait().expect("its end");
        (status, std::fs::read_to_string(self.log.path()).expect("its log"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing left to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program with these arguments, in the project's root.
pub fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thuistaal"));
    command.args(args).current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}
