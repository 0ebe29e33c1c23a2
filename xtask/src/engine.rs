//! The browser engines that the tests run in, and what each needs beside Rust.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::cargo::{cargo, finish, target};
use crate::tools::{self, find, install};

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    /// Whether its driver is on this machine.
    pub fn is_there(self) -> bool {
        match self {
            Self::Chromium => find("chromedriver").is_some(),
            Self::Firefox => geckodriver().is_file(),
            Self::Webkit => webkit_is_there(),
        }
    }

    /// Its browser and its driver: there, or installed, or named in one line.
    pub fn bring(self) -> Result<()> {
        match self {
            Self::Chromium => tools::browser(),
            Self::Firefox => firefox(),
            Self::Webkit => webkit(),
        }
    }

    /// Tells the tests which engine they run in.
    pub fn tell(self, tests: &mut Command) -> &mut Command {
        match self {
            Self::Chromium => tests,
            Self::Firefox => tests.env("THUISTAAL_ENGINE", "firefox").env("THUISTAAL_GECKODRIVER", geckodriver()),
            Self::Webkit => tests.env("THUISTAAL_ENGINE", "webkit"),
        }
    }

    /// What goes before the tests on the command line: WebKit has no window without a screen.
    pub fn screen(self) -> Option<(&'static str, &'static [&'static str])> {
        let needs_one = self == Self::Webkit && std::env::var_os("DISPLAY").is_none();
        needs_one.then_some(("xvfb-run", &["--auto-servernum"]))
    }
}

/// Where geckodriver is: on the path, or where it is put otherwise.
fn geckodriver() -> PathBuf {
    find("geckodriver").unwrap_or_else(|| target().join("tools/bin/geckodriver"))
}

fn firefox() -> Result<()> {
    let there = || find("firefox").is_some() || find("firefox-esr").is_some();
    if !there() {
        install(&["firefox-esr"]);
    }
    if !there() {
        bail!("these tests need Firefox on the path: install your system's package of it");
    }
    if !geckodriver().is_file() {
        // Debian has no package of it.
        finish(cargo(&["install", "--quiet", "--locked", "geckodriver", "--root"]).arg(target().join("tools")))?;
    }
    Ok(())
}

fn webkit_is_there() -> bool {
    find("WebKitWebDriver").is_some() && find("xvfb-run").is_some()
}

fn webkit() -> Result<()> {
    if !webkit_is_there() {
        install(&["webkit2gtk-driver", "xvfb", "xauth"]);
    }
    if !webkit_is_there() {
        bail!("these tests need WebKitWebDriver and xvfb-run on the path: install your system's packages for them");
    }
    Ok(())
}
