//! How the server starts, stops, and what it writes down meanwhile.

use std::fs::File;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Instant;

use super::dist::Site;
use super::http::{PATIENCE, ask, connect, get};
use super::program::{Program, command};

/// Larger than what the system keeps of an answer that nobody reads.
const LARGE: u64 = 64 << 20;

#[test]
fn a_request_under_way_is_finished_before_it_stops() {
    let site = Site::copy();
    File::create(site.path().join("assets/large.bin")).and_then(|file| file.set_len(LARGE)).expect("a large file");
    let program = Program::serve(&site.path());
    let mut stream = connect(&program);
    stream.write_all(b"GET /assets/large.bin HTTP/1.1\r\nHost: thuistaal\r\n\r\n").expect("a request sent");
    let mut begun = [0; 4096];
    stream.read_exact(&mut begun).expect("the answer begins");
    assert!(begun.starts_with(b"HTTP/1.1 200"));

    program.terminate();
    let asked = Instant::now();
    while TcpStream::connect(program.host()).is_ok() {
        assert!(asked.elapsed() < PATIENCE, "it still takes new requests");
        std::thread::yield_now();
    }

    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).expect("the answer ends");
    let head = begun.windows(4).position(|four| four == b"\r\n\r\n").expect("a whole head") + 4;
    assert_eq!((begun.len() - head + rest.len()) as u64, LARGE);
    let (status, _) = program.ended();
    assert_eq!(status.code(), Some(0));
}

#[test]
fn stops_at_once_when_nothing_is_under_way() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    assert_eq!(get(&program, "/tr/").status, 200);
    program.terminate();
    assert_eq!(program.ended().0.code(), Some(0));
}

#[test]
fn says_so_when_there_is_no_site() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    for folder in [empty.path().to_owned(), empty.path().join("nothing")] {
        let output = command(&["serve", "--port", "0", "--site"]).arg(&folder).output().expect("the program ends");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && output.stdout.is_empty());
        assert!(said.contains("there is no site") && said.contains(&folder.display().to_string()), "{said}");
        assert_eq!(said.lines().count(), 1, "one line, no panic: {said}");
    }
}

#[test]
fn says_so_when_the_port_is_taken() {
    let site = Site::copy();
    let program = Program::serve(&site.path());
    let port = program.host().rsplit(':').next().expect("a port");
    let output = command(&["serve", "--port", port, "--site"]).arg(site.path()).output().expect("the program ends");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains(port), "{said}");
}

/// What the server logs at this level about three visits by somebody in particular.
fn logged(level: Option<&str>) -> (String, u16) {
    let site = Site::copy();
    let program = Program::serve_logging(&site.path(), level);
    let somebody = [
        ("user-agent", "Mrs-Yilmaz-Phone/7"),
        ("accept-language", "zz-secret"),
        ("referer", "https://referer.example/of-somebody"),
        ("cookie", "cookie-of-somebody=1"),
        ("authorization", "Bearer token-of-somebody"),
        ("x-forwarded-for", "203.0.113.77"),
    ];
    for path in ["/tr/?query-of-somebody=1", "/tr/nothing/?query-of-somebody=1", "/api/health?query-of-somebody=1"] {
        ask(&program, "GET", path, &somebody);
    }
    let mut stream = connect(&program);
    let port = stream.local_addr().expect("its own port").port();
    stream
        .write_all(b"GET /tr/ HTTP/1.1\r\nHost: somebody.example\r\nConnection: close\r\n\r\n")
        .expect("a request sent");
    stream.read_to_end(&mut Vec::new()).expect("an answer");
    program.terminate();
    (program.ended().1, port)
}

#[test]
fn logs_what_was_asked_and_what_was_answered() {
    let (log, _) = logged(None);
    let lines: Vec<serde_json::Value> =
        log.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"))).collect();
    let line = |path: &str, status: u16| {
        let (path, status) = (format!("\"{path}\""), status.to_string());
        lines.iter().map(ToString::to_string).any(|line| line.contains(&path) && line.contains(&status))
    };
    assert!(line("/tr/", 200) && line("/tr/nothing/", 404), "the log says too little: {log:?}");
}

#[test]
fn logs_nothing_about_a_person_however_much_it_logs() {
    for level in [None, Some("debug"), Some("trace")] {
        let (log, port) = logged(level);
        if level.is_some() {
            assert!(log.contains("/tr/"), "the log says nothing at all: {log:?}");
        }
        for line in log.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "not JSON: {line}");
        }
        let port = format!("127.0.0.1:{port}");
        for known in ["Yilmaz", "somebody", "zz-secret", "203.0.113", port.as_str()] {
            let line = log.lines().find(|line| line.contains(known));
            assert_eq!(line, None, "{known} stands in the log at {level:?}");
        }
    }
}
