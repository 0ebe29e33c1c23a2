//! Firefox, driven by geckodriver. What WebDriver cannot say it hears over WebDriver BiDi.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::json;
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;

use super::{Engine, Start};

pub fn driver() -> Option<Engine> {
    let mut driver = Command::new(std::env::var_os("THUISTAAL_GECKODRIVER").unwrap_or_else(|| "geckodriver".into()));
    // It is ended without a word to the browser, which must not stay behind on a port of its own.
    driver.args(["--port=0", "--websocket-port=0"]).stdout(Stdio::piped()).stderr(Stdio::null());
    Engine::run(&mut driver, |process| {
        let mut lines = BufReader::new(process.stdout.take()?).lines().map_while(Result::ok);
        let address = lines.find_map(|line| Some(format!("http://{}", line.split_once("Listening on ")?.1.trim())));
        // It goes on talking, and would stop at a pipe that nobody empties.
        std::thread::spawn(move || lines.for_each(drop));
        address
    })
}

pub fn capabilities(start: &Start<'_>) -> WebDriverResult<Capabilities> {
    let mut wanted = DesiredCapabilities::firefox();
    wanted.enable_bidi()?;
    let arguments = ["-headless".to_owned(), "-profile".to_owned(), start.profile.display().to_string()];
    let arguments: Vec<_> = arguments.into_iter().chain(start.arguments.iter().cloned()).collect();
    let preferences = json!({
        "layout.css.devPixelsPerPx": start.dots.to_string(),
        "dom.w3c_touch_events.enabled": 1,
        "ui.prefersReducedMotion": 1,
        "javascript.options.wasm": start.wasm,
        // A window of Firefox is never narrower than its bars; those of a phone's are.
        "browser.uidensity": 1,
    });
    wanted.set("moz:firefoxOptions", json!({ "args": arguments, "prefs": preferences }))?;
    Ok(wanted.into())
}
