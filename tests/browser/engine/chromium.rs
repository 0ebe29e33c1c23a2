//! Chromium, with its own driver, which can make a window the screen of a phone.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::json;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, LoggingPrefsLogLevel};

use super::{Engine, Start};

pub fn driver() -> Option<Engine> {
    let mut driver = Command::new("chromedriver");
    driver.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
    Engine::run(&mut driver, |process| {
        let lines = BufReader::new(process.stdout.take()?).lines();
        lines.map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            Some(format!("http://127.0.0.1:{}", port.trim_end_matches('.')))
        })
    })
}

pub fn capabilities(start: &Start<'_>) -> WebDriverResult<Capabilities> {
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
    wanted.add_arg(&format!("--user-data-dir={}", start.profile.display()))?;
    for argument in &start.arguments {
        wanted.add_arg(argument)?;
    }
    if !start.wasm {
        wanted.add_arg("--js-flags=--noexpose-wasm")?;
    }
    let screen =
        json!({ "width": start.width, "height": 844, "pixelRatio": start.dots, "touch": true, "mobile": true });
    wanted.add_experimental_option("mobileEmulation", json!({ "deviceMetrics": screen }))?;
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(wanted.into())
}
