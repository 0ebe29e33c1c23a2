//! WebKit as GTK has it: the engine of every browser on an iPhone, without what Apple adds to it. It needs a screen,
//! which `xvfb-run` makes up where there is none.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;

use super::{Engine, Start};

/// How long the driver may take until it listens.
const DEADLINE: Duration = Duration::from_secs(20);

pub fn driver(start: &Start<'_>) -> Option<Engine> {
    // It does not say which port it took: so it is told one that is free.
    let port = TcpListener::bind("127.0.0.1:0").ok()?.local_addr().ok()?.port();
    let mut driver = Command::new("WebKitWebDriver");
    driver.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
    // The browser inherits what its driver is told.
    driver.env("JSC_useWebAssembly", if start.wasm { "1" } else { "0" });
    driver.process_group(0);
    Engine::run(&mut driver, |process| {
        let address = format!("http://127.0.0.1:{port}");
        let end = Instant::now() + DEADLINE;
        while Instant::now() < end && process.try_wait().ok()?.is_none() {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Some(address);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        None
    })
}

pub fn capabilities() -> WebDriverResult<Capabilities> {
    let mut wanted = Capabilities::new();
    wanted.set("browserName", "MiniBrowser")?;
    let browser = ["4.1", "6.0", "4.0"]
        .map(|version| format!("/usr/lib/{}-linux-gnu/webkit2gtk-{version}/MiniBrowser", std::env::consts::ARCH));
    if let Some(program) = browser.into_iter().find(|program| std::path::Path::new(program).is_file()) {
        wanted.set("webkitgtk:browserOptions", json!({ "binary": program, "args": ["--automation"] }))?;
    }
    Ok(wanted)
}
