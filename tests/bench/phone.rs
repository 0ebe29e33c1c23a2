//! A phone with nothing on it yet: a new Chromium with the screen of a middling phone, driven over WebDriver.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::ChromeCapabilities;
use thirtyfour::prelude::*;

/// Without a window, and without what Chromium fetches for itself.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// 400 kbit/s in bytes a second, and the time of a round trip in milliseconds.
const THROUGHPUT: u32 = 400_000 / 8;
const LATENCY: u32 = 400;
/// How many times slower the processor is made.
const SLOWER: u32 = 6;

/// The program that speaks WebDriver; killed when it is dropped.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing left to do.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A browser with a profile of its own.
pub struct Phone {
    web: WebDriver,
    _driver: Driver,
    _profile: TempDir,
}

impl Phone {
    pub async fn start() -> WebDriverResult<Self> {
        let mut driver = Command::new("chromedriver");
        driver.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut driver = Driver(driver.spawn().expect("chromedriver is installed"));
        let lines = BufReader::new(driver.0.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let port = lines.filter_map(|line| line.split_once("started successfully on port ").map(|it| it.1.to_owned()));
        let port = port.map(|port| port.trim_end_matches('.').to_owned()).next().expect("chromedriver says its port");
        let profile = tempfile::tempdir().expect("a folder for the profile");
        let web = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(profile.path())?).await?;
        Ok(Self { web, _driver: driver, _profile: profile })
    }

    /// Ends the browser.
    pub async fn close(self) -> WebDriverResult<()> {
        self.web.quit().await
    }

    /// Says a command of Chromium's own protocol.
    async fn chromium(&self, command: &str, parameters: Value) -> WebDriverResult<()> {
        self.web.cdp().send_raw(command, parameters).await.map(|_| ())
    }

    /// Makes the line slow and far away.
    pub async fn slow_line(&self) -> WebDriverResult<()> {
        self.chromium("Network.enable", json!({})).await?;
        let line = json!({
            "offline": false, "latency": LATENCY, "downloadThroughput": THROUGHPUT, "uploadThroughput": THROUGHPUT,
        });
        self.chromium("Network.emulateNetworkConditions", line).await
    }

    pub async fn slow_processor(&self) -> WebDriverResult<()> {
        self.chromium("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await
    }

    /// Runs a script in every page from now on, before the page's own.
    pub async fn before_each_page(&self, script: &str) -> WebDriverResult<()> {
        self.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await
    }

    /// Sets out for an address and does not wait.
    pub async fn set_out(&self, url: &str) -> WebDriverResult<()> {
        self.chromium("Page.navigate", json!({ "url": url })).await
    }

    /// What the expression gives in the page; a promise is awaited.
    pub async fn get<T: DeserializeOwned>(&self, expression: &str) -> WebDriverResult<T> {
        self.web.execute(format!("return ({expression});"), vec![]).await?.convert()
    }
}

fn capabilities(profile: &Path) -> WebDriverResult<ChromeCapabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        wanted.add_arg(argument)?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    let screen = json!({ "width": 412, "height": 823, "pixelRatio": 1.75, "touch": true, "mobile": true });
    wanted.add_experimental_option("mobileEmulation", json!({ "deviceMetrics": screen }))?;
    Ok(wanted)
}
