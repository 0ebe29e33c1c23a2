//! The rules of `tests/fuzz` against what libFuzzer makes up, which watches where each input leads. Where it cannot be
//! had, chance does the same for as long, and that is said.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use anyhow::{Result, bail, ensure};
use clap::Args;

use crate::cargo::{Stream, cargo, finish, listen, root, target};
use crate::crates::FUZZ;
use crate::soak::FOUND;
use crate::tools::find;

/// The kinds of input, as their corpora are called.
fn kinds() -> Result<Vec<String>> {
    let corpora = fs::read_dir(root().join("tests/fuzz/corpus"))?;
    let mut kinds =
        corpora.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<Vec<_>>>()?;
    kinds.sort();
    Ok(kinds)
}

#[derive(Debug, Args)]
pub struct Options {
    /// For how long each kind of input is made up, all of them side by side.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Only these kinds, as their corpora are called; all of them without any.
    kinds: Vec<String>,
}

/// Every kind of input for so many seconds.
pub fn run(options: &Options) -> Result<()> {
    let (seconds, mut kinds) = (options.seconds, kinds()?);
    if let Some(unknown) = options.kinds.iter().find(|kind| !kinds.contains(kind)) {
        bail!("there is no kind `{unknown}`: {}", kinds.join(", "));
    }
    kinds.retain(|kind| options.kinds.is_empty() || options.kinds.contains(kind));
    let named = kinds.join(", ");
    match fuzzer() {
        Some(fuzzer) => {
            println!("fuzzing with libFuzzer, which is guided by what an input reaches: {named}, for {seconds} s");
            build(&fuzzer)?;
            side_by_side(&kinds, |kind| guided(&fuzzer, kind, seconds))
        }
        None => {
            println!(
                "fuzzing by chance alone, since there is no cargo-fuzz or no C++ compiler: {named}, for {seconds} s"
            );
            let mut test = cargo(&["test", "--release", "--test", "suite", "fuzz::", "--", "--nocapture"]);
            test.env("THUISTAAL_FUZZ_SECONDS", seconds.to_string()).env("THUISTAAL_FUZZ_KINDS", kinds.join(" "));
            finish(&mut test)
        }
    }
}

/// All of them to their ends, and what went wrong with any.
fn side_by_side(kinds: &[String], search: impl Fn(&str) -> Result<()> + Sync) -> Result<()> {
    let faults: Vec<String> = thread::scope(|scope| {
        let running: Vec<_> = kinds.iter().map(|kind| scope.spawn(|| search(kind))).collect();
        let ended = running.into_iter().map(|one| one.join().unwrap_or_else(|_| bail!("what listens to it panicked")));
        ended.filter_map(|one| Some(one.err()?.to_string())).collect()
    });
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

/// cargo-fuzz; nothing where it cannot be had, or where no C++ compiler makes libFuzzer.
fn fuzzer() -> Option<PathBuf> {
    ["c++", "g++", "clang++"].iter().find_map(|compiler| find(compiler))?;
    FUZZ.bring().ok()
}

/// cargo-fuzz, in our own folder. Our code has no `unsafe`, so that no sanitizer is asked for: with one, Rust must be a
/// nightly one and all of it runs at half the speed.
fn fuzz(fuzzer: &PathBuf, what: &str) -> Command {
    let mut command = Command::new(fuzzer);
    command.arg("fuzz").arg(what).args(["--sanitizer", "none", "--fuzz-dir", "tests/fuzz", "--target-dir"]);
    // Its flags take the place of those in `.cargo/config.toml`.
    command.arg(target().join("fuzz")).current_dir(root()).env("RUSTFLAGS", "--cfg=erase_components");
    command
}

fn build(fuzzer: &PathBuf) -> Result<()> {
    // The same versions of everything as in the app.
    fs::copy(root().join("Cargo.lock"), root().join("tests/fuzz/Cargo.lock"))?;
    finish(&mut fuzz(fuzzer, "build"))
}

/// What is found on the way stays under `target/`; what is worth keeping is put into the corpus by hand, after
/// `cargo fuzz cmin`.
fn guided(fuzzer: &PathBuf, kind: &str, seconds: u64) -> Result<()> {
    let [found, broken] = ["fuzz-corpus", "fuzz-broken"].map(|folder| target().join(folder).join(kind));
    fs::create_dir_all(&found)?;
    fs::create_dir_all(&broken)?;
    let mut command = fuzz(fuzzer, "run");
    command.arg(kind).arg(&found).arg(root().join("tests/fuzz/corpus").join(kind)).arg("--");
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}/", broken.display()));
    // An input that never ends is a fault; one that waits for its turn beside the other kinds is not.
    command.args(["-timeout=60", "-print_final_stats=1"]);
    let ended = listen(&mut command, Stream::Errors, |line| {
        if let Some(tried) = line.strip_prefix("stat::number_of_executed_units:") {
            println!("{FOUND}{kind}: {} inputs tried", tried.trim());
        }
    });
    ensure!(ended?, "an input of kind `{kind}` breaks a rule: it lies in {}", broken.display());
    Ok(())
}
