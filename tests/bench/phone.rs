//! A phone with nothing on it yet: a new Chromium with the screen of a middling phone, driven over WebDriver.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;

use super::engine::{Engine, Start};
use super::trace::Trace;

/// 400 kbit/s in bytes a second, and the time of a round trip in milliseconds.
const THROUGHPUT: u32 = 400_000 / 8;
const LATENCY: u32 = 400;
/// How many times slower the processor is made.
pub const SLOWER: u32 = 6;
/// The screen of a middling phone.
const WIDTH: u32 = 412;
const DOTS: f64 = 1.75;

/// A browser with a profile of its own.
pub struct Phone {
    web: WebDriver,
    _driver: Engine,
    _profile: TempDir,
}

impl Phone {
    pub async fn start() -> WebDriverResult<Self> {
        let profile = tempfile::tempdir().expect("a folder for the profile");
        let screen = Start { width: WIDTH, dots: DOTS, ..Start::new(profile.path()) };
        let driver = Engine::start(&screen);
        let web = WebDriver::new(driver.address(), Engine::capabilities(&screen)?).await?;
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

    /// Begins to note what the page's threads do.
    pub async fn trace(&self) -> WebDriverResult<Trace> {
        let capabilities = self.web.handle().capabilities();
        let address = capabilities.get("goog:chromeOptions").and_then(|options| options["debuggerAddress"].as_str());
        let address = address.ok_or_else(|| WebDriverError::FatalError("the browser has no socket".to_owned()))?;
        Trace::begin(&format!("ws://{address}/devtools/page/{}", self.web.window().await?)).await
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
