//! Requests as they are made, and answers as they come: nothing followed, nothing unpacked, no status an error.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use ureq::http::{HeaderMap, HeaderName, HeaderValue, Request};
use ureq::{Agent, AsSendBody};

use super::program::Program;

/// How long an answer may take before the test fails.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// An answer as it came over the line.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    /// The header's value, empty when it is not there. Twice the same header is never right here.
    pub fn header(&self, name: &str) -> &str {
        let all: Vec<_> = self.headers.get_all(name).iter().collect();
        assert!(all.len() < 2, "{name} is said {} times", all.len());
        all.first().map_or("", |value| value.to_str().expect("a header in ASCII"))
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body in UTF-8")
    }

    /// Reads an answer as it stood on the line.
    pub fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no head in {text:?}"));
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok());
        let pairs = lines.filter_map(|line| line.split_once(": "));
        let header = |(name, value): (&str, &str)| (name.parse::<HeaderName>().ok(), value.parse::<HeaderValue>().ok());
        let mut headers = HeaderMap::new();
        for (name, value) in pairs.map(header) {
            headers.append(name.expect("a name"), value.expect("a value"));
        }
        Self { status: status.expect("a status"), headers, body: body.into() }
    }
}

pub fn get(program: &Program, path: &str) -> Answer {
    ask(program, "GET", path, &[])
}

/// Asks as a browser does that opens an address.
pub fn open(program: &Program, path: &str, languages: &str) -> Answer {
    ask(program, "GET", path, &[("accept", "text/html,*/*;q=0.8"), ("accept-language", languages)])
}

pub fn ask(program: &Program, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    run(program, method, path, headers, ())
}

pub fn put(program: &Program, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    run(program, "PUT", path, headers, body)
}

fn run(program: &Program, method: &str, path: &str, headers: &[(&str, &str)], body: impl AsSendBody) -> Answer {
    let config = Agent::config_builder().http_status_as_error(false).max_redirects(0).max_redirects_will_error(false);
    let agent = Agent::new_with_config(config.proxy(None).timeout_global(Some(PATIENCE)).build());
    let mut request = Request::builder().method(method).uri(format!("{}{path}", program.origin));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut answer = agent.run(request.body(body).expect("a request")).expect("an answer");
    let body = answer.body_mut().with_config().limit(u64::MAX).read_to_vec().expect("a body");
    Answer { status: answer.status().as_u16(), headers: answer.headers().clone(), body }
}

/// A connection, for what no client would send.
pub fn connect(program: &Program) -> TcpStream {
    let stream = TcpStream::connect(program.host()).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    stream
}

/// Sends a GET for `path` exactly as it is written. The whole answer, head and body.
pub fn ask_raw(program: &Program, path: &str) -> String {
    send_raw(
        program,
        &format!("GET {path} HTTP/1.1\r\nHost: thuistaal\r\nAccept: text/html\r\nConnection: close\r\n\r\n"),
    )
}

/// Sends a request exactly as it is written, after which the server must close.
pub fn send_raw(program: &Program, request: &str) -> String {
    let mut stream = connect(program);
    stream.write_all(request.as_bytes()).expect("a request sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}
