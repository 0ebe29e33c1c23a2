//! WebDriver BiDi, as far as the tests need it: a command and its answer, over the browser's own socket. The WebDriver
//! client has all of it, with a TLS that nothing here needs.

use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

pub struct Bidi {
    socket: Mutex<WebSocketStream<MaybeTlsStream<TcpStream>>>,
    said: AtomicU64,
}

impl Bidi {
    /// Opens the socket that a session named.
    pub async fn open(address: &str) -> Self {
        let (socket, _) = connect_async(address).await.expect("the browser speaks BiDi");
        Self { socket: Mutex::new(socket), said: AtomicU64::new(0) }
    }

    /// Says a command and waits for its answer.
    ///
    /// # Panics
    /// When the browser refuses it.
    pub async fn say(&self, method: &str, params: Value) -> Value {
        let id = self.said.fetch_add(1, Ordering::Relaxed);
        let mut socket = self.socket.lock().await;
        let command = json!({ "id": id, "method": method, "params": params }).to_string();
        socket.send(Message::text(command)).await.unwrap_or_else(|error| panic!("{method}: {error}"));
        while let Some(heard) = socket.next().await {
            let heard = heard.unwrap_or_else(|error| panic!("{method}: {error}"));
            let Ok(answer) = serde_json::from_str::<Value>(heard.to_text().unwrap_or_default()) else { continue };
            if answer["id"] == id {
                assert_eq!(answer["type"], "success", "{method}: {answer}");
                return answer["result"].clone();
            }
        }
        panic!("{method}: the browser hung up");
    }
}
