//! A proxy between the browser and the real program, which spoils what a test wants spoiled.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH,
};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::fault::{Fault, Length, Piece};
use crate::server::Host;

/// Runs until the test ends.
pub struct Proxy {
    origin: String,
    shared: Arc<Shared>,
}

impl Host for Proxy {
    fn origin(&self) -> &str {
        &self.origin
    }
}

/// What is asked for, as a rule sees it.
pub struct Asked<'a> {
    pub path: &'a str,
    /// How many were asked for before, since the rule holds.
    pub nth: usize,
}

type Rule = Box<dyn FnMut(&Asked) -> Option<Fault> + Send>;

/// Spoils nothing.
fn nothing() -> Rule {
    Box::new(|_| None)
}

struct Shared {
    state: Mutex<State>,
    /// Says that the faults are gone, to those that hang.
    healed: watch::Sender<()>,
}

struct State {
    /// Where requests go, by turns.
    servers: Vec<String>,
    forwarded: usize,
    rule: Rule,
    nth: usize,
    played: usize,
    hanging: usize,
    /// Whether no cache in between keeps anything.
    uncached: bool,
}

impl Proxy {
    /// Stands before a server, and spoils nothing yet.
    pub async fn before(server: &impl Host) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let state = State {
            servers: vec![server.origin().to_owned()],
            forwarded: 0,
            rule: nothing(),
            nth: 0,
            played: 0,
            hanging: 0,
            uncached: false,
        };
        let shared = Arc::new(Shared { state: Mutex::new(state), healed: watch::Sender::new(()) });
        tokio::spawn(listen(listener, shared.clone()));
        Self { origin, shared }
    }

    /// From now on other servers answer, by turns.
    pub fn forward_to(&self, servers: &[&dyn Host]) {
        self.shared.state().servers = servers.iter().map(|server| server.origin().to_owned()).collect();
    }

    /// Lets no cache of the browser's own come between, so that everything is asked for here.
    pub fn keep_nothing(&self) {
        self.shared.state().uncached = true;
    }

    /// Spoils what the rule says, and nothing else.
    pub fn play(&self, rule: impl FnMut(&Asked) -> Option<Fault> + Send + 'static) {
        self.heal();
        self.shared.state().rule = Box::new(rule);
    }

    /// Spoils the answers to requests for paths of that kind.
    pub fn spoil(&self, fault: Fault, is_spoiled: impl Fn(&str) -> bool + Send + 'static) {
        self.play(move |asked| is_spoiled(asked.path).then_some(fault));
    }

    /// Takes the network away.
    pub fn go(&self) {
        self.spoil(Fault::Gone, |_| true);
    }

    /// Spoils nothing any more; what hangs is given up.
    pub fn heal(&self) {
        let mut state = self.shared.state();
        (state.rule, state.nth) = (nothing(), 0);
        drop(state);
        self.shared.healed.send_replace(());
    }

    /// How many answers were spoiled so far.
    pub fn played(&self) -> usize {
        self.shared.state().played
    }

    /// How many requests hang or have hung.
    pub fn hanging(&self) -> usize {
        self.shared.state().hanging
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no rule panics")
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        let service = service_fn(move |request| answer(request, shared.clone()));
        // A line that breaks is what this is here for.
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

async fn answer(request: Request<Incoming>, shared: Arc<Shared>) -> io::Result<Response<Piece>> {
    let mut healed = shared.healed.subscribe();
    let (server, fault, uncached) = {
        let state = &mut *shared.state();
        let fault = (state.rule)(&Asked { path: request.uri().path(), nth: state.nth });
        state.nth += 1;
        state.played += usize::from(fault.is_some());
        state.hanging += usize::from(fault.is_some_and(Fault::hangs));
        state.forwarded += 1;
        (state.servers[state.forwarded % state.servers.len()].clone(), fault, state.uncached)
    };
    let wait = async move {
        // A proxy that is gone heals too.
        let _ = healed.changed().await;
    };
    let gone = || io::Error::other("the line is cut");
    match fault {
        Some(Fault::Gone) => return Err(gone()),
        Some(Fault::Hang) => {
            wait.await;
            return Err(gone());
        }
        Some(Fault::Portal) => return Ok(portal()),
        Some(Fault::Status500) => return Ok(failure()),
        _ => {}
    }
    let (mut head, bytes) = forward(request, &server, fault.is_some()).await?.into_parts();
    if uncached {
        head.headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    let half = bytes.slice(..bytes.len() / 2);
    let body = match fault {
        Some(Fault::Cut) => Piece::cut(half),
        Some(Fault::Stall) => Piece::cut_after(half, wait),
        Some(Fault::Short(length)) => {
            let short = match length {
                Length::Half => half,
                Length::Bytes(count) => bytes.slice(..count.min(bytes.len())),
            };
            head.headers.insert(CONTENT_LENGTH, short.len().into());
            Piece::whole(short)
        }
        Some(Fault::WrongKind) => {
            head.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
            Piece::whole(bytes)
        }
        _ => Piece::whole(bytes),
    };
    Ok(Response::from_parts(head, body))
}

/// What the server answers. `plain` makes it whole and not compressed, so that it can be cut where one wants.
async fn forward(mut request: Request<Incoming>, server: &str, plain: bool) -> io::Result<Response<Bytes>> {
    let host = server.trim_start_matches("http://");
    let headers = request.headers_mut();
    headers.insert(HOST, HeaderValue::from_str(host).map_err(io::Error::other)?);
    if plain {
        for name in [ACCEPT_ENCODING, IF_NONE_MATCH, IF_MODIFIED_SINCE] {
            headers.remove(name);
        }
    }
    let stream = TcpStream::connect(host).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    tokio::spawn(connection);
    let (mut head, body) = sender.send_request(request).await.map_err(io::Error::other)?.into_parts();
    let bytes = body.collect().await.map_err(io::Error::other)?.to_bytes();
    if head.status == StatusCode::OK {
        head.headers.insert(CONTENT_LENGTH, bytes.len().into());
    }
    Ok(Response::from_parts(head, bytes))
}

fn portal() -> Response<Piece> {
    let page = "<!doctype html><html lang=en><title>Wi-Fi</title><h1>Welcome! Sign in to use the network.</h1></html>";
    let mut response = Response::new(Piece::whole(Bytes::from_static(page.as_bytes())));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("max-age=3600"));
    response
}

fn failure() -> Response<Piece> {
    let mut response = Response::new(Piece::whole(Bytes::from_static(b"something is wrong here\n")));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
