//! `thuistaal serve` and `thuistaal expire` with a database, from outside.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use thuistaal::civil::Day;
use thuistaal::server::store::{self, IDLE_DAYS, Place};
use thuistaal::sync::{Method, Precondition, Tag, wire};

use crate::http::sealed;
use crate::support::client::{Client, Seen};
use crate::support::family;
use crate::support::served::{Served, command, small_site};

/// A folder of its own, and the address of the database that will be in it.
fn database() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("thuistaal.db").to_str().unwrap().to_owned();
    (folder, file)
}

async fn ask(client: &mut Client, verb: &str, path: &str) -> Seen {
    let request = hyper::Request::builder().method(verb).uri(path).header("host", "localhost");
    let request = request.header("accept", "text/html").body(Full::<Bytes>::default()).unwrap();
    client.send_for_all(request).await.unwrap()
}

fn header<'a>((_, headers, _): &'a Seen, name: &str) -> Vec<&'a str> {
    let all = headers.iter().filter(|(other, _)| other == name);
    all.map(|(_, value)| std::str::from_utf8(value).unwrap()).collect()
}

#[tokio::test]
async fn what_was_put_is_there_after_a_stop_and_a_start() {
    let (_folder, file) = database();
    let keys = family(1);
    let served = Served::start(&file);
    let mut client = Client::connect(served.address()).await.unwrap();
    let put = client.family(&keys, Method::Put(Precondition::Absent, sealed(&keys, 1))).await.unwrap();
    assert_eq!(put.status, 201);
    served.program.terminate();
    let (status, log) = served.program.ended();
    assert_eq!((status.code(), log.as_str()), (Some(0), ""));
    // A database that was closed has put everything into its one file.
    assert!(!std::path::Path::new(&format!("{file}-wal")).exists());
    let served = Served::start(&file);
    let mut client = Client::connect(served.address()).await.unwrap();
    assert_eq!(client.family(&keys, Method::Get(None)).await.unwrap().body, sealed(&keys, 1).as_bytes());
}

#[tokio::test]
async fn its_answers_are_kept_by_nobody_and_carry_the_headers_of_the_site() {
    let (_folder, file) = database();
    let served = Served::start(&file);
    let mut client = Client::connect(served.address()).await.unwrap();
    let family = wire::path(&family(1).id);
    for (verb, path, status) in [
        ("GET", "/api/health", 200),
        ("GET", "/api/metrics", 200),
        ("GET", "/api/openapi.json", 200),
        ("GET", "/api/nothing", 404),
        ("GET", "/api/", 404),
        ("GET", &family, 404),
        ("POST", &family, 405),
        ("DELETE", &family, 404),
    ] {
        let answer = ask(&mut client, verb, path).await;
        let what = format!("{verb} {path}");
        assert_eq!(answer.0, status, "{what}");
        assert_eq!(header(&answer, "cache-control"), ["no-store"], "{what}");
        assert_eq!(header(&answer, "x-content-type-options"), ["nosniff"], "{what}");
        assert_eq!(header(&answer, "referrer-policy"), ["no-referrer"], "{what}");
        assert!(!answer.2.starts_with(b"<"), "{what} falls through to the site");
    }
    assert_eq!(header(&ask(&mut client, "GET", "/").await, "cache-control"), ["no-cache"]);
}

#[tokio::test]
async fn without_a_database_it_is_well_and_knows_no_family() {
    let served = Served::logging(None, Some("warn"));
    let mut client = Client::connect(served.address()).await.unwrap();
    assert_eq!(ask(&mut client, "GET", "/").await.0, 200);
    assert_eq!(ask(&mut client, "GET", "/api/health").await.0, 200);
    let keys = family(1);
    let put = client.family(&keys, Method::Put(Precondition::Absent, sealed(&keys, 1))).await.unwrap();
    assert_eq!(put.status, 404);
    for path in ["/api/metrics", "/api/openapi.json", "/api/nothing"] {
        let answer = ask(&mut client, "GET", path).await;
        assert_eq!((answer.0, header(&answer, "cache-control")), (404, vec!["no-store"]), "{path}");
        assert!(answer.2.is_empty(), "{path} falls through to the site");
    }
}

/// However much it logs: neither a family, nor its token, nor what it keeps, nor who asked.
#[tokio::test]
async fn the_log_names_no_family() {
    for level in [None, Some("trace")] {
        let (_folder, file) = database();
        let keys = family(1);
        let served = Served::logging(Some(&file), level);
        let mut client = Client::connect(served.address()).await.unwrap();
        client.speak_for("203.0.113.77".parse().unwrap());
        let (first, second) = (sealed(&keys, 1), sealed(&keys, 2));
        let tag = Tag::of(first.as_bytes());
        let methods = [
            (Method::Get(None), 404),
            (Method::Put(Precondition::Absent, first), 201),
            (Method::Get(Some(tag)), 304),
            (Method::Put(Precondition::Is(tag), second.clone()), 204),
            (Method::Get(None), 200),
            (Method::Put(Precondition::Is(tag), sealed(&keys, 3)), 412),
            (Method::Delete, 204),
            (Method::Get(None), 410),
        ];
        for (method, expected) in methods {
            assert_eq!(client.family(&keys, method).await.unwrap().status, expected);
        }
        served.program.terminate();
        let (_, log) = served.program.ended();
        assert!(log.contains(wire::PREFIX) && log.contains("412"), "the log says too little: {log}");
        let place = Place::of(&keys.id, &keys.token);
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let etag = Tag::of(second.as_bytes()).to_string();
        let secrets =
            [keys.id.to_string(), keys.token.reveal(), hex(place.as_bytes()), hex(tag.as_bytes()), etag, hex(&[2; 8])];
        for secret in secrets.iter().map(String::as_str).chain(["203.0.113"]) {
            let line = log.lines().find(|line| line.contains(secret));
            assert_eq!(line, None, "{secret} stands in the log at {level:?}");
        }
    }
}

/// The limits of the program itself, with nothing changed: per address, as the one trusted proxy saw it.
#[tokio::test]
async fn one_address_that_asks_too_much_is_told_to_wait() {
    let (_folder, file) = database();
    let served = Served::start(&file);
    let mut client = Client::connect(served.address()).await.unwrap();
    client.speak_for("203.0.113.1".parse().unwrap());
    let mut refused = 0;
    for _ in 0..2_000 {
        match client.family(&family(1), Method::Get(None)).await.unwrap().status {
            404 => {}
            429 => refused += 1,
            other => panic!("{other}"),
        }
    }
    assert!(refused > 0);
    client.speak_for("203.0.113.2".parse().unwrap());
    assert_eq!(client.family(&family(1), Method::Get(None)).await.unwrap().status, 404);
}

#[tokio::test]
async fn idle_families_are_removed_by_command_and_while_serving() {
    let (_folder, file) = database();
    let (idle, used) = (family(1), family(2));
    let place = |keys: &thuistaal::sync::Keys| Place::of(&keys.id, &keys.token);
    let today = store::today();
    let fill = async || {
        let store = store::open(&file).await.unwrap();
        for (keys, day) in [(&idle, today.plus(-IDLE_DAYS - 1)), (&used, today.plus(2 - IDLE_DAYS))] {
            let sealed = sealed(keys, 1).into_bytes().into();
            store.put_if(&place(keys), Precondition::Absent, sealed, day).await.unwrap();
        }
        store.close().await;
    };
    fill().await;
    for removed in ["1 families removed\n", "0 families removed\n"] {
        let output = command(&["expire", "--database", &file]).output().unwrap();
        assert_eq!((output.status.code(), String::from_utf8(output.stdout).unwrap().as_str()), (Some(0), removed));
    }
    fill().await;
    let _served = Served::start(&file);
    // Asked over HTTP the family would be in use again; asked on a day long past it is not.
    let store = store::open(&file).await.unwrap();
    let gone = async {
        while store.get(&place(&idle), Day::EPOCH).await.unwrap() != store::Held::Nothing {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), gone).await.expect("a serving program removes idle families");
    assert_ne!(store.get(&place(&used), Day::EPOCH).await.unwrap(), store::Held::Nothing);
}

#[test]
fn a_database_that_cannot_be_opened_is_said_in_one_line() {
    let site = small_site();
    let nowhere = "/nowhere/at/all/thuistaal.db";
    let unreachable = "postgres://somebody:her-password@localhost:1/families";
    let serve =
        |database| command(&["serve", "--port", "0", "--database", database]).arg("--site").arg(site.path()).output();
    let expire = |database| command(&["expire", "--database", database]).output();
    for output in [serve(nowhere), serve(unreachable), expire(nowhere), expire(unreachable)] {
        let output = output.unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len(), said.lines().count()), (Some(1), 0, 1), "{said}");
        assert!(said.contains("database") && !said.contains("her-password"), "{said}");
    }
    assert!(!site.path().join("thuistaal.db").exists());
}
