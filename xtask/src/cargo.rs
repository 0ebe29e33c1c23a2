//! Cargo and other programs, called from the project's root, stopping at the first that fails.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow, ensure};

/// The project's root: the folder above this package.
pub fn root() -> PathBuf {
    // Cargo says it anew at each run: what was true when this was compiled may be another checkout with the same
    // target.
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().map_or(own.clone(), PathBuf::from)
}

/// The folder that cargo builds into.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Cargo's own folder, where the packages lie.
pub fn home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
}

/// Whether clippy compiles our own packages.
static LINTED: AtomicBool = AtomicBool::new(false);

/// From here on our own packages are compiled by clippy, which is the compiler with more to say: to lint apart is to
/// read every library once more. It goes for all of a run, since what the one has compiled the other compiles anew.
pub fn lint_what_is_compiled() {
    LINTED.store(true, Ordering::Relaxed);
}

/// The program itself, as it was compiled last. To have cargo run it would be to compile its libraries anew, with the
/// features that they have without the tests'.
pub fn thuistaal() -> Command {
    let mut command = Command::new(target().join("debug").join("thuistaal"));
    command.current_dir(root());
    command
}

/// Cargo with these arguments, in the root.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(root());
    if LINTED.load(Ordering::Relaxed) {
        // This is how `cargo clippy` itself asks for it; the words between are its way to separate arguments.
        let denied = ["--deny", "warnings"].map(|argument| format!("{argument}__CLIPPY_HACKERY__")).concat();
        command.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("CLIPPY_ARGS", denied);
    }
    command
}

/// Runs a command to its end.
pub fn finish(command: &mut Command) -> Result<()> {
    let shown = format!("{command:?}").replace('"', "");
    let status = command.status().with_context(|| format!("cannot start {shown}"))?;
    ensure!(status.success(), "{shown} failed: {status}");
    Ok(())
}

/// Does both at once: `side` on a thread of its own, `here` on this one.
pub fn beside(side: impl FnOnce() -> Result<()> + Send, here: impl FnOnce() -> Result<()>) -> Result<()> {
    thread::scope(|scope| {
        let side = scope.spawn(side);
        here()?;
        side.join().map_err(|_| anyhow!("what ran beside panicked"))?
    })
}

/// What one can listen to of a command that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Output,
    Errors,
}

/// Runs a command to its end, passes on each line of one of its streams, and gives it to `hear`. Says whether the
/// command succeeded.
pub fn listen(command: &mut Command, stream: Stream, mut hear: impl FnMut(&str)) -> Result<bool> {
    match stream {
        Stream::Output => command.stdout(Stdio::piped()),
        Stream::Errors => command.stderr(Stdio::piped()),
    };
    let mut running = command.spawn().with_context(|| format!("cannot start {command:?}"))?;
    let said: Option<Box<dyn Read>> = match stream {
        Stream::Output => running.stdout.take().map(|output| Box::new(output) as _),
        Stream::Errors => running.stderr.take().map(|errors| Box::new(errors) as _),
    };
    for line in BufReader::new(said.context("it cannot be listened to")?).lines() {
        let line = line?;
        match stream {
            Stream::Output => println!("{line}"),
            Stream::Errors => eprintln!("{line}"),
        }
        hear(&line);
    }
    Ok(running.wait()?.success())
}

/// What git says of the project; nothing where there is no git, or no repository.
pub fn git(args: &[&str]) -> Option<String> {
    let output = Command::new("git").args(args).current_dir(root()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
