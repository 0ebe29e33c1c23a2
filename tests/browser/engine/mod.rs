//! The browser engine: the one place that knows which it is. `THUISTAAL_ENGINE` names one of `chromium`, which is meant
//! where nothing is said, `firefox` and `webkit`.
//!
//! All three are driven over WebDriver. How each is started stands in a file of its own,
//! and what one of them cannot do in [`ability`].

pub mod ability;
pub mod bidi;
mod chromium;
mod firefox;
mod webkit;

use std::path::Path;
use std::process::{Child, Command};

use strum::{EnumString, IntoStaticStr};
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Kind {
    Chromium,
    Firefox,
    Webkit,
}

impl Kind {
    /// The engine of this run.
    ///
    /// # Panics
    /// When there is none of that name.
    pub fn of_run() -> Self {
        let named = std::env::var("THUISTAAL_ENGINE").unwrap_or_else(|_| "chromium".into());
        named.parse().unwrap_or_else(|_| panic!("there is no engine called {named}"))
    }
}

/// What a browser is started with.
#[derive(Debug, Clone)]
pub struct Start<'a> {
    pub profile: &'a Path,
    /// The width of the screen, which is 844 high.
    pub width: u32,
    /// How many dots a pixel has in each direction.
    pub dots: f64,
    /// Arguments of the browser's own.
    pub arguments: Vec<String>,
    /// Whether it can run WebAssembly, as all but old ones can.
    pub wasm: bool,
}

impl<'a> Start<'a> {
    /// A phone as most are.
    pub fn new(profile: &'a Path) -> Self {
        Self { profile, width: 390, dots: 1.0, arguments: Vec::new(), wasm: true }
    }
}

/// The program that speaks WebDriver for a browser engine, while it runs.
pub struct Engine {
    process: Child,
    address: String,
}

impl Engine {
    /// Starts the driver. A port that was free may be taken by then: so it may try again.
    pub fn start(start: &Start<'_>) -> Self {
        let driver = || match Kind::of_run() {
            Kind::Chromium => chromium::driver(),
            Kind::Firefox => firefox::driver(),
            Kind::Webkit => webkit::driver(start),
        };
        (0..5).find_map(|_| driver()).expect("the engine's driver is installed and starts")
    }

    /// Runs `driver`, and asks the running process for the address at which it listens.
    fn run(driver: &mut Command, address: impl FnOnce(&mut Child) -> Option<String>) -> Option<Self> {
        let mut engine = Self { process: driver.spawn().ok()?, address: String::new() };
        engine.address = address(&mut engine.process)?;
        Some(engine)
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What the engine is asked for: a screen to be touched, and a profile.
    pub fn capabilities(start: &Start<'_>) -> WebDriverResult<Capabilities> {
        match Kind::of_run() {
            Kind::Chromium => chromium::capabilities(start),
            Kind::Firefox => firefox::capabilities(start),
            Kind::Webkit => webkit::capabilities(),
        }
    }
}

impl Drop for Engine {
    /// The browser ends with the driver that started it.
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
