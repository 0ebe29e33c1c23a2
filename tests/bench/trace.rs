//! What the browser itself notes of its work while a page comes: above all what each task of the main thread takes of
//! the processor, which other work on the machine changes far less than how long it lasts.
//!
//! It comes over Chromium's own socket, since WebDriver has no word for it.

use futures_util::{SinkExt, StreamExt};
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::error::{WebDriverError, WebDriverResult};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// Tasks, and when what was painted.
const CATEGORIES: &str = "toplevel,loading";
/// How the browser names a task, and the first paint of something to read.
const TASK: &str = "RunTask";
const FIRST_PAINT: &str = "firstContentfulPaint";

/// A trace that is being written, from when it was begun.
pub struct Trace {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// The number of the last command.
    said: u64,
}

/// Something that happened on a thread. Times are in microseconds.
#[derive(Debug, Deserialize)]
struct Event {
    name: String,
    pid: u64,
    tid: u64,
    ts: f64,
    /// What it took of the processor.
    #[serde(default)]
    tdur: f64,
}

impl Trace {
    /// Begins, over the socket of a page.
    pub async fn begin(address: &str) -> WebDriverResult<Self> {
        let (socket, _) = connect_async(address).await.map_err(|error| broken(&error))?;
        let mut trace = Self { socket, said: 0 };
        trace.say("Tracing.start", json!({ "transferMode": "ReportEvents", "categories": CATEGORIES })).await?;
        Ok(trace)
    }

    /// Whether the app runs on the page. No script asks that, since a script of the driver's is a long task itself.
    pub async fn sees_the_app(&mut self) -> WebDriverResult<bool> {
        let document = self.ask("DOM.getDocument", json!({ "depth": 1 })).await?;
        let nodes = document["root"]["children"].as_array().into_iter().flatten();
        let attributes = nodes.filter_map(|node| node["attributes"].as_array()).flatten();
        Ok(attributes.filter_map(Value::as_str).any(|attribute| attribute == "data-app"))
    }

    /// Ends it, and says what the longest task took of the processor that the page's main thread began after the first
    /// paint, in milliseconds.
    pub async fn longest(mut self) -> WebDriverResult<f64> {
        self.say("Tracing.end", json!({})).await?;
        let mut events = Vec::new();
        loop {
            let said = self.hear().await?;
            match said["method"].as_str() {
                Some("Tracing.dataCollected") => {
                    let noted = said["params"]["value"].as_array().into_iter().flatten();
                    // What has no thread or time is no event of this kind.
                    events.extend(noted.filter_map(|event| Event::deserialize(event).ok()));
                }
                Some("Tracing.tracingComplete") => return longest(&events).ok_or_else(|| broken(&"no first paint")),
                _ => {}
            }
        }
    }

    /// Says a command and waits for its answer, which is nothing where the browser refuses it.
    async fn ask(&mut self, method: &str, params: Value) -> WebDriverResult<Value> {
        self.say(method, params).await?;
        loop {
            let said = self.hear().await?;
            if said["id"] == self.said {
                return Ok(said["result"].clone());
            }
        }
    }

    async fn say(&mut self, method: &str, params: Value) -> WebDriverResult<()> {
        self.said += 1;
        let command = json!({ "id": self.said, "method": method, "params": params }).to_string();
        self.socket.send(Message::text(command)).await.map_err(|error| broken(&error))
    }

    async fn hear(&mut self) -> WebDriverResult<Value> {
        while let Some(heard) = self.socket.next().await {
            let heard = heard.map_err(|error| broken(&error))?;
            if let Ok(said) = serde_json::from_str(heard.to_text().unwrap_or_default()) {
                return Ok(said);
            }
        }
        Err(broken(&"it was broken off"))
    }
}

fn longest(events: &[Event]) -> Option<f64> {
    let painted = events.iter().rfind(|event| event.name == FIRST_PAINT)?;
    let tasks = events.iter().filter(|event| event.name.ends_with(TASK) && event.ts > painted.ts);
    let own = tasks.filter(|task| (task.pid, task.tid) == (painted.pid, painted.tid));
    Some(own.map(|task| task.tdur / 1_000.0).fold(0.0, f64::max))
}

fn broken(why: &impl ToString) -> WebDriverError {
    WebDriverError::FatalError(format!("the trace: {}", why.to_string()))
}
