//! The browser engine: the one place that knows it is Chromium, so that others can join.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::json;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel};

/// The program that speaks WebDriver for a browser engine, while it runs.
pub struct Engine {
    process: Child,
    address: String,
}

impl Engine {
    /// Starts the driver. The port that it finds free on one of the two internets may be taken on the other by then: so it
    /// may try again.
    pub fn start() -> Self {
        (0..5).find_map(|_| Self::try_start()).expect("chromedriver is installed and starts")
    }

    fn try_start() -> Option<Self> {
        let mut driver = Command::new("chromedriver");
        driver.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut engine = Self { process: driver.spawn().ok()?, address: String::new() };
        let lines = BufReader::new(engine.process.stdout.take()?).lines();
        engine.address = lines.map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            Some(format!("http://127.0.0.1:{}", port.trim_end_matches('.')))
        })?;
        Some(engine)
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What the engine is asked for: no window, a screen of 844 high to be touched, and a profile in `profile`.
    pub fn capabilities(profile: &Path, width: u32) -> WebDriverResult<ChromeCapabilities> {
        let mut wanted = DesiredCapabilities::chrome();
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ] {
            wanted.add_arg(argument)?;
        }
        wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
        let screen = json!({ "width": width, "height": 844, "pixelRatio": 1, "touch": true, "mobile": true });
        wanted.add_experimental_option("mobileEmulation", json!({ "deviceMetrics": screen }))?;
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        Ok(wanted)
    }
}

impl Drop for Engine {
    /// The browser ends with the driver that started it.
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
