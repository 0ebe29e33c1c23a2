//! The browser engines that the tests run in, and what each needs beside Rust.

use std::process::Command;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::crates::GECKODRIVER;
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
            Self::Firefox => GECKODRIVER.find().is_some(),
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
            Self::Firefox => {
                let driver = GECKODRIVER.find().unwrap_or_default();
                tests.env("THUISTAAL_ENGINE", "firefox").env("THUISTAAL_GECKODRIVER", driver)
            }
            Self::Webkit => tests.env("THUISTAAL_ENGINE", "webkit"),
        }
    }

    /// What goes before the tests on the command line: WebKit has no window without a screen.
    pub fn screen(self) -> Option<(&'static str, &'static [&'static str])> {
        let needs_one = self == Self::Webkit && std::env::var_os("DISPLAY").is_none();
        needs_one.then_some(("xvfb-run", &["--auto-servernum"]))
    }
}

fn firefox() -> Result<()> {
    let there = || find("firefox").is_some() || find("firefox-esr").is_some();
    if !there() {
        install(&["firefox-esr"]);
    }
    if !there() {
        bail!("these tests need Firefox on the path: install your system's package of it");
    }
    GECKODRIVER.bring().map(drop)
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
