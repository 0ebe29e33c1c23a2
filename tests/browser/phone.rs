//! A phone: a browser with the screen of one, driven over WebDriver.
//!
//! Which browser it is stands in [`engine`](crate::engine) alone; the tests know only [`Phone`]. What WebDriver cannot
//! say goes over Chromium's own protocol, or over WebDriver BiDi where it is another;
//! a test says first which of it it needs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;

use crate::engine::bidi::Bidi;
use crate::engine::{Engine, Kind, Start};
use crate::server::Host;
use crate::wait::until;

/// A browser with a profile. Whatever becomes of a test, its browser ends with it: first the session,
/// then its driver, and then the profile goes.
pub struct Phone {
    driver: WebDriver,
    bidi: Option<Bidi>,
    _engine: Engine,
    profile: Option<TempDir>,
    origin: String,
}

impl Drop for Phone {
    fn drop(&mut self) {
        // Over the session's own connection, since the driver answers no second one beside it; so the tests need a
        // runtime of several threads. A browser that is closed already has nothing more to say.
        let ending = WebDriver::clone(&self.driver).quit();
        let _ = tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(ending));
    }
}

impl Phone {
    /// A new phone, on its way to `host`.
    pub async fn new(host: &impl Host) -> Self {
        Self::with_profile(host, new_profile()).await
    }

    /// One with a screen of this width, which may be a tablet.
    #[allow(dead_code, reason = "the gallery has one")]
    pub async fn of_width(host: &impl Host, width: u32) -> Self {
        let profile = new_profile();
        Self::start(host, &Start { width, ..Start::new(profile.path()) }).await.keeping(profile)
    }

    /// An old one with a screen of this width, on which no WebAssembly runs.
    pub async fn without_wasm(host: &impl Host, width: u32) -> Self {
        let profile = new_profile();
        let start = Start { width, wasm: false, ..Start::new(profile.path()) };
        let phone = Self::start(host, &start).await.keeping(profile);
        if Kind::of_run() == Kind::Chromium {
            phone.block_wasm().await;
        }
        phone
    }

    /// A phone on which the app is installed, opened from the home screen at `path`:
    /// a window without the browser's bars.
    pub async fn installed(host: &impl Host, path: &str) -> Self {
        let phone = Self::with_arguments(host, &[format!("--app={}{path}", host.origin())]).await;
        phone.runs().await;
        phone
    }

    /// A phone that was closed before.
    pub async fn with_profile(host: &impl Host, profile: TempDir) -> Self {
        Self::start(host, &Start::new(profile.path())).await.keeping(profile)
    }

    /// A phone whose microphone hears a beep each second, and whose owner allows it to.
    pub async fn with_microphone(host: &impl Host) -> Self {
        let arguments = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"].map(str::to_owned);
        Self::with_arguments(host, &arguments).await
    }

    async fn with_arguments(host: &impl Host, arguments: &[String]) -> Self {
        let profile = new_profile();
        Self::start(host, &Start { arguments: arguments.to_vec(), ..Start::new(profile.path()) }).await.keeping(profile)
    }

    async fn start(host: &impl Host, start: &Start<'_>) -> Self {
        let engine = Engine::start(start);
        let wanted = Engine::capabilities(start).expect("capabilities that can be written");
        let driver = WebDriver::new(engine.address(), wanted).await.expect("the browser starts");
        let bidi = match driver.handle().capabilities().get("webSocketUrl").and_then(Value::as_str) {
            Some(address) => Some(Bidi::open(address).await),
            None => None,
        };
        let phone = Self { driver, bidi, _engine: engine, profile: None, origin: host.origin().to_owned() };
        phone.fit(start.width).await;
        phone
    }

    /// The same, with the profile that goes when it does.
    fn keeping(mut self, profile: TempDir) -> Self {
        self.profile = Some(profile);
        self
    }

    /// Gives the window the size of the screen, where the engine was not told it when it started.
    async fn fit(&self, width: u32) {
        match Kind::of_run() {
            Kind::Chromium => {}
            Kind::Firefox => {
                let window = self.driver.window().await.expect("a window").to_string();
                let size = json!({ "context": window, "viewport": { "width": width, "height": 844 } });
                self.bidi("browsingContext.setViewport", size).await;
            }
            Kind::Webkit => self.driver.set_window_rect(0, 0, width, 844).await.expect("a window to be sized"),
        }
    }

    /// Closes the browser as a person does, and keeps what it stored.
    pub async fn close(mut self) -> TempDir {
        WebDriver::clone(&self.driver).quit().await.expect("the browser ends");
        self.profile.take().expect("a phone has a profile until it is closed")
    }

    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Opens an address of the site and waits until the page is loaded.
    pub async fn visit(&self, path: &str) {
        self.try_visit(path).await.expect("the page loads");
    }

    /// The same, where it may be that nothing loads.
    pub async fn try_visit(&self, path: &str) -> Result<(), String> {
        self.driver.goto(format!("{}{path}", self.origin)).await.map_err(|error| error.to_string())
    }

    /// Opens an address of the site and waits until the app runs on it.
    pub async fn open(&self, path: &str) {
        self.visit(path).await;
        self.runs().await;
    }

    /// Waits until the app runs.
    pub async fn runs(&self) {
        self.wait_for("document.documentElement.dataset.app === 'runs'").await;
    }

    pub async fn reload(&self) {
        if Kind::of_run() == Kind::Firefox {
            // Its driver loads past the worker, as for a person who holds Shift.
            let again = "document.documentElement.dataset.leaves = ''; location.reload();";
            self.call::<()>(again, vec![]).await.expect("a page to leave");
            self.wait_for("!('leaves' in document.documentElement.dataset) && document.readyState === 'complete'")
                .await;
            return;
        }
        self.driver.refresh().await.expect("the page loads again");
    }

    /// Path and query of the address bar.
    pub async fn path(&self) -> String {
        self.get("location.pathname + location.search").await
    }

    /// What the expression gives in the page; a promise is awaited. A page that is on its way out is waited for: of one
    /// Firefox's driver answers with nothing, or says that it is gone.
    pub async fn get<T: DeserializeOwned>(&self, expression: &str) -> T {
        until(expression, async || self.try_get(expression).await).await
    }

    /// The same, where a page may be on its way out.
    pub async fn try_get<T: DeserializeOwned>(&self, expression: &str) -> Result<T, String> {
        self.call(&format!("return ({expression});"), vec![]).await
    }

    /// Runs statements with `arguments` and gives what they return.
    pub async fn call<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T, String> {
        let returned = self.driver.execute(script, arguments).await.map_err(|error| error.to_string())?;
        returned.convert().map_err(|error| error.to_string())
    }

    /// Waits until the condition, an expression in the page, holds.
    pub async fn wait_for(&self, condition: &str) {
        until(condition, async || {
            match self.try_get::<(Value, String)>(&format!("[{condition}, location.href]")).await? {
                (Value::Bool(true), _) => Ok(()),
                (other, place) => Err(format!("it is {other} at {place}")),
            }
        })
        .await;
    }

    /// Taps what the selector finds first, as soon as it is there and nothing lies over it. It is scrolled to the
    /// middle of the screen before, as a thumb does.
    pub async fn tap(&self, selector: &str) {
        until(&format!("`{selector}` can be tapped"), async || {
            let found = self.driver.find(By::Css(selector)).await.map_err(|error| error.to_string())?;
            let middle = "
                arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
                window.missed = true;
                arguments[0].addEventListener('click', () => delete window.missed, { capture: true, once: true });";
            let place = found.to_json().map_err(|error| error.to_string())?;
            self.driver.execute(middle, vec![place]).await.map_err(|error| error.to_string())?;
            found.click().await.map_err(|error| error.to_string())?;
            // The driver looks what lies there before the tap, and a notice may have come over it since. A page that
            // the tap has left knows of nothing missed.
            let missed = self.driver.execute("return window.missed === true", vec![]).await;
            let missed = missed.ok().and_then(|missed| missed.convert().ok()).unwrap_or(false);
            if missed { Err("the tap met something else".to_owned()) } else { Ok(()) }
        })
        .await;
    }

    /// The text that is seen in what the selector finds first.
    pub async fn text(&self, selector: &str) -> String {
        self.get(&format!("document.querySelector({}).innerText", json!(selector))).await
    }

    /// Waits until one of the app's notices is this text.
    pub async fn wait_for_notice(&self, text: &str) {
        let notices = "[...document.querySelectorAll('.notices li > span')].map((notice) => notice.textContent)";
        self.wait_for(&format!("{notices}.includes({})", json!(text))).await;
    }

    /// Takes the network away, or gives it back.
    pub async fn set_offline(&self, offline: bool) {
        if Kind::of_run() == Kind::Firefox {
            let line = if offline { json!({ "type": "offline" }) } else { Value::Null };
            self.bidi("emulation.setNetworkConditions", json!({ "networkConditions": line })).await;
            return;
        }
        self.chromium("Network.enable", json!({})).await;
        let line = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.chromium("Network.emulateNetworkConditions", line).await;
    }

    /// What the page hears when the phone is taken in hand again.
    pub async fn look_again(&self) {
        self.get::<bool>("document.dispatchEvent(new Event('visibilitychange'))").await;
    }

    /// Types into what the selector finds, in the place of what was there.
    pub async fn type_into(&self, selector: &str, text: &str) {
        self.tap(selector).await;
        let field = self.driver.find(By::Css(selector)).await.expect("the field is there");
        field.clear().await.expect("it can be emptied");
        field.send_keys(text).await.expect("it can be typed into");
    }

    /// The page as a printer gets it: a PDF of the size that its style asks for.
    pub async fn print(&self) -> Vec<u8> {
        let printed = self.chromium("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
        STANDARD.decode(printed["data"].as_str().expect("a PDF")).expect("a PDF in base64")
    }

    /// Says a command of Chromium's own protocol.
    pub async fn chromium(&self, command: &str, parameters: Value) -> Value {
        let said = self.driver.cdp().send_raw(command, parameters).await;
        said.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Lets no WebAssembly arrive from now on.
    pub async fn block_wasm(&self) {
        self.chromium("Network.enable", json!({})).await;
        self.chromium("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await;
    }

    /// Says a command of WebDriver BiDi.
    async fn bidi(&self, command: &str, parameters: Value) {
        self.bidi.as_ref().expect("the browser speaks BiDi").say(command, parameters).await;
    }

    /// Runs a script in every page from now on, before the page's own.
    pub async fn before_each_page(&self, script: &str) {
        if Kind::of_run() == Kind::Firefox {
            let function = format!("() => {{ {script} }}");
            self.bidi("script.addPreloadScript", json!({ "functionDeclaration": function })).await;
            return;
        }
        self.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Makes the browser name these languages, the first before the others.
    pub async fn speak(&self, languages: &str) {
        if Kind::of_run() == Kind::Firefox {
            let first = languages.split([',', ';']).next().unwrap_or_default();
            let window = self.driver.window().await.expect("a window").to_string();
            self.bidi("emulation.setLocaleOverride", json!({ "locale": first, "contexts": [window] })).await;
            return;
        }
        let agent: String = self.get("navigator.userAgent").await;
        let parameters = json!({ "userAgent": agent, "acceptLanguage": languages });
        self.chromium("Emulation.setUserAgentOverride", parameters).await;
    }
}

fn new_profile() -> TempDir {
    tempfile::tempdir().expect("a folder for the profile")
}
