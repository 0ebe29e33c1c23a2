//! `kill -9` of `thuistaal serve` in the midst of writing: what was acknowledged is there when it comes back.
//!
//! `THUISTAAL_KILLS` says how often on each store (20).

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use thuistaal::server::store;
use thuistaal::sync::{Keys, Method, Precondition, Sealed, Tag};
use tokio::sync::Notify;

use crate::http::sealed;
use crate::support::client::Client;
use crate::support::family;
use crate::support::postgres::Cluster;
use crate::support::random::Random;
use crate::support::served::Served;

const FAMILIES: u64 = 6;

/// What one writer knows: the last state that was acknowledged, and what it was sending when the server died.
struct Known {
    acknowledged: Option<Sealed>,
    sending: Option<Sealed>,
}

fn state(keys: &Keys, n: u64) -> Sealed {
    let mut nonce = sealed(keys, 0).into_bytes();
    nonce[1..9].copy_from_slice(&n.to_le_bytes());
    Sealed::from_bytes(nonce).unwrap()
}

/// Writes one family's states one after the other, until the server dies.
async fn write(address: SocketAddr, keys: Keys, from: u64, mut known: Known, done: Arc<(AtomicU64, Notify)>) -> Known {
    let mut client = Client::connect(address).await.unwrap();
    for n in from.. {
        // Never so often from one address that it is refused.
        client.speak_for(Ipv4Addr::from_bits(n as u32));
        let condition = match &known.acknowledged {
            None => Precondition::Absent,
            Some(there) => Precondition::Is(Tag::of(there.as_bytes())),
        };
        let next = state(&keys, n);
        known.sending = Some(next.clone());
        match client.family(&keys, Method::Put(condition, next.clone())).await {
            Ok(reply) => assert!(matches!(reply.status, 201 | 204), "{} to a writer of its own", reply.status),
            Err(_) => return known,
        }
        (known.acknowledged, known.sending) = (Some(next), None);
        done.0.fetch_add(1, Ordering::Relaxed);
        done.1.notify_one();
    }
    known
}

/// `rests` waits until the store does nothing more of what the killed server asked for.
async fn kill_and_look(database: &str, rests: impl AsyncFn()) {
    let kills = std::env::var("THUISTAAL_KILLS").map_or(20, |text| text.parse::<u64>().expect("a number"));
    let mut random = Random(3);
    let mut known: BTreeMap<u64, Known> =
        (0..FAMILIES).map(|n| (n, Known { acknowledged: None, sending: None })).collect();
    let mut cut_off = 0;
    for round in 0..kills {
        let server = Served::start(database);
        let done = Arc::new((AtomicU64::new(0), Notify::new()));
        let writers: Vec<_> = std::mem::take(&mut known)
            .into_iter()
            .map(|(n, known)| {
                let writing = write(server.address(), family(n), round << 32, known, done.clone());
                (n, tokio::spawn(writing))
            })
            .collect();
        let enough = 1 + random.below(200);
        while done.0.load(Ordering::Relaxed) < enough {
            let progress = tokio::time::timeout(Duration::from_secs(60), done.1.notified());
            progress.await.expect("the writers make progress");
        }
        // SIGKILL: nothing is flushed, nothing is closed.
        drop(server);
        rests().await;
        let store = store::open(database).await.unwrap();
        for (n, writer) in writers {
            let mut was = writer.await.unwrap();
            let keys = family(n);
            let held = store.get(&store::Place::of(&keys.id, &keys.token), store::today()).await.unwrap();
            let held = match held {
                store::Held::Sealed(bytes) => Some(Sealed::from_bytes(bytes.to_vec()).unwrap()),
                _ => None,
            };
            // A write that was under way when the server died may have been done, too.
            let done = held == was.acknowledged || held.is_some() && held == was.sending;
            assert!(done, "round {round}: family {n} lost an acknowledged write");
            cut_off += u64::from(was.sending.is_some());
            (was.acknowledged, was.sending) = (held, None);
            known.insert(n, was);
        }
        store.check().await.unwrap();
        store.close().await;
    }
    assert!(cut_off >= kills, "the server was hardly ever killed while it wrote: {cut_off} in {kills}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() {
    let directory = tempfile::tempdir().unwrap();
    // It lived in the server, and died with it.
    kill_and_look(directory.path().join("thuistaal.db").to_str().unwrap(), async || {}).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgresql() {
    let cluster = Cluster::start();
    kill_and_look(&cluster.address(), async || cluster.rests().await).await;
}
