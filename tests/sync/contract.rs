//! One contract for every store.

use std::sync::Arc;

use bytes::Bytes;
use thuistaal::civil::Day;
use thuistaal::server::store::{self, FamilyStore, Held, IDLE_DAYS, Place, Put, RENEW_AFTER_DAYS};
use thuistaal::sync::{Precondition, Tag};

use crate::support::memory::MemoryStore;
use crate::support::postgres::Cluster;
use crate::support::random::Random;
use crate::support::{client::Client, family, server};

const TODAY: Day = Day::EPOCH;

fn place(number: u64) -> Place {
    let keys = family(number);
    Place::of(&keys.id, &keys.token)
}

fn bytes(text: &'static str) -> Bytes {
    Bytes::from_static(text.as_bytes())
}

fn is(text: &'static str) -> Precondition {
    Precondition::Is(Tag::of(text.as_bytes()))
}

async fn contract(store: Arc<dyn FamilyStore>) {
    one_family(store.as_ref()).await;
    families_are_apart(store.as_ref()).await;
    any_bytes(store.as_ref()).await;
    one_of_many_wins(&store).await;
    expiry(store.as_ref()).await;
    store.health().await.unwrap();
    store.check().await.unwrap();
}

async fn one_family(store: &dyn FamilyStore) {
    let here = place(1);
    assert_eq!(store.get(&here, TODAY).await.unwrap(), Held::Nothing);
    assert_eq!(store.put_if(&here, is("x"), bytes("a"), TODAY).await.unwrap(), Put::Conflict);
    assert_eq!(store.get(&here, TODAY).await.unwrap(), Held::Nothing);
    assert_eq!(store.put_if(&here, Precondition::Absent, bytes("a"), TODAY).await.unwrap(), Put::Created);
    assert_eq!(store.get(&here, TODAY).await.unwrap(), Held::Sealed(bytes("a")));
    assert_eq!(store.put_if(&here, Precondition::Absent, bytes("b"), TODAY).await.unwrap(), Put::Conflict);
    assert_eq!(store.put_if(&here, is("b"), bytes("c"), TODAY).await.unwrap(), Put::Conflict);
    assert_eq!(store.get(&here, TODAY).await.unwrap(), Held::Sealed(bytes("a")));
    assert_eq!(store.put_if(&here, is("a"), bytes("b"), TODAY).await.unwrap(), Put::Replaced);
    // The answer was lost, and the phone asks again.
    assert_eq!(store.put_if(&here, is("a"), bytes("b"), TODAY).await.unwrap(), Put::Replaced);
    assert_eq!(store.put_if(&here, Precondition::Absent, bytes("b"), TODAY).await.unwrap(), Put::Replaced);
    assert_eq!(store.get(&here, TODAY).await.unwrap(), Held::Sealed(bytes("b")));
    for _ in 0..2 {
        store.delete(&here, TODAY).await.unwrap();
        assert_eq!(store.get(&here, TODAY).await.unwrap(), Held::Gone);
        assert_eq!(store.put_if(&here, is("b"), bytes("c"), TODAY).await.unwrap(), Put::Gone);
        assert_eq!(store.put_if(&here, Precondition::Absent, bytes("c"), TODAY).await.unwrap(), Put::Gone);
    }
    // What was never there can be erased too: an older copy of the server's data may hold it.
    store.delete(&place(2), TODAY).await.unwrap();
    assert_eq!(store.get(&place(2), TODAY).await.unwrap(), Held::Gone);
}

async fn families_are_apart(store: &dyn FamilyStore) {
    let (one, other) = (family(3), family(4));
    let with_wrong_token = Place::of(&one.id, &other.token);
    assert_eq!(store.put_if(&place(3), Precondition::Absent, bytes("a"), TODAY).await.unwrap(), Put::Created);
    assert_eq!(store.get(&with_wrong_token, TODAY).await.unwrap(), Held::Nothing);
    assert_eq!(store.put_if(&with_wrong_token, is("a"), bytes("b"), TODAY).await.unwrap(), Put::Conflict);
    assert_eq!(store.put_if(&with_wrong_token, Precondition::Absent, bytes("b"), TODAY).await.unwrap(), Put::Created);
    store.delete(&with_wrong_token, TODAY).await.unwrap();
    assert_eq!(store.get(&place(3), TODAY).await.unwrap(), Held::Sealed(bytes("a")));
}

async fn any_bytes(store: &dyn FamilyStore) {
    let mut random = Random(5);
    let every_byte: Vec<u8> = (0..=255).collect();
    for (number, body) in [every_byte, vec![0; 1024], random.some_bytes(65_536)].into_iter().enumerate() {
        let here = place(10 + number as u64);
        let body = Bytes::from(body);
        assert_eq!(store.put_if(&here, Precondition::Absent, body.clone(), TODAY).await.unwrap(), Put::Created);
        assert_eq!(store.get(&here, TODAY).await.unwrap(), Held::Sealed(body));
    }
}

/// Many put over the same state at once: one wins each time, and nothing that won is lost.
async fn one_of_many_wins(store: &Arc<dyn FamilyStore>) {
    let here = place(20);
    let mut last = Bytes::from_static(b"start");
    store.put_if(&here, Precondition::Absent, last.clone(), TODAY).await.unwrap();
    for round in 0..10u32 {
        let tries: Vec<_> = (0..16u32)
            .map(|who| {
                let (store, tag) = (Arc::clone(store), Tag::of(&last));
                tokio::spawn(async move {
                    let body = Bytes::from(format!("{round} {who}"));
                    (store.put_if(&here, Precondition::Is(tag), body.clone(), TODAY).await.unwrap(), body)
                })
            })
            .collect();
        let mut winners = Vec::new();
        for one in tries {
            match one.await.unwrap() {
                (Put::Replaced, body) => winners.push(body),
                (outcome, _) => assert_eq!(outcome, Put::Conflict),
            }
        }
        assert_eq!(winners.len(), 1);
        last = winners.remove(0);
        assert_eq!(store.get(&here, TODAY).await.unwrap(), Held::Sealed(last.clone()));
    }
}

async fn expiry(store: &dyn FamilyStore) {
    let start = TODAY.plus(10_000);
    // Whatever the other checks left behind is gone first.
    store.expire(start).await.unwrap();
    for number in 0..1200 {
        let here = place(1000 + number);
        store.put_if(&here, Precondition::Absent, bytes("idle"), start).await.unwrap();
    }
    let (read, erased) = (place(2), place(1001));
    store.put_if(&read, Precondition::Absent, bytes("read"), start).await.unwrap();
    store.delete(&erased, start).await.unwrap();
    let later = start.plus(RENEW_AFTER_DAYS + 1);
    assert_eq!(store.get(&read, later).await.unwrap(), Held::Sealed(bytes("read")));
    assert_eq!(store::expire(store, start.plus(IDLE_DAYS)).await.unwrap(), 0);
    assert_eq!(store::expire(store, start.plus(IDLE_DAYS + 1)).await.unwrap(), 1200);
    assert_eq!(store.get(&read, later).await.unwrap(), Held::Sealed(bytes("read")));
    assert_eq!(store.get(&erased, later).await.unwrap(), Held::Nothing);
    assert_eq!(store::expire(store, later.plus(IDLE_DAYS + 1)).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_memory() {
    contract(Arc::new(MemoryStore::default())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("thuistaal.db");
    let store = store::open(file.to_str().unwrap()).await.unwrap();
    contract(store.clone()).await;
    store.put_if(&place(7), Precondition::Absent, bytes("kept"), TODAY).await.unwrap();
    store.close().await;
    assert!(store.get(&place(7), TODAY).await.is_err());
    let reopened = store::open(file.to_str().unwrap()).await.unwrap();
    assert_eq!(reopened.get(&place(7), TODAY).await.unwrap(), Held::Sealed(bytes("kept")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgresql() {
    let cluster = Cluster::start();
    let store = store::open(&cluster.address()).await.unwrap();
    contract(store.clone()).await;
    store.put_if(&place(7), Precondition::Absent, bytes("kept"), TODAY).await.unwrap();
    store.close().await;
    let reopened = store::open(&cluster.address()).await.unwrap();
    assert_eq!(reopened.get(&place(7), TODAY).await.unwrap(), Held::Sealed(bytes("kept")));
    reopened.close().await;
}

/// Two servers on one PostgreSQL: they start together, take turns, and race.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_on_one_postgresql() {
    use thuistaal::family::State;
    use thuistaal::sync::{Method, seal};
    let cluster = Cluster::start();
    let address = cluster.address();
    let (one, other) = tokio::join!(store::open(&address), store::open(&address));
    let (one, other) = (one.unwrap(), other.unwrap());
    let addresses =
        [server::serve(one.clone(), server::generous()).await, server::serve(other.clone(), server::generous()).await];
    let mut clients = [Client::connect(addresses[0]).await.unwrap(), Client::connect(addresses[1]).await.unwrap()];
    let keys = family(9);
    let sealed = |n: u8| seal::seal(&State::default(), &keys, [n; seal::NONCE]).unwrap();
    let mut condition = Precondition::Absent;
    for turn in 0..40u8 {
        let [ours, theirs] = &mut clients;
        let (ours, theirs) = if turn % 2 == 0 { (ours, theirs) } else { (theirs, ours) };
        let stale = condition;
        let put = ours.family(&keys, Method::Put(condition, sealed(turn))).await.unwrap();
        assert_eq!(put.status, if turn == 0 { 201 } else { 204 });
        let tag = Tag::of(sealed(turn).as_bytes());
        assert_eq!(put.etag, Some(tag.to_string()));
        assert_eq!(theirs.family(&keys, Method::Get(Some(tag))).await.unwrap().status, 304);
        assert_eq!(theirs.family(&keys, Method::Get(None)).await.unwrap().body, sealed(turn).as_bytes());
        assert_eq!(theirs.family(&keys, Method::Put(stale, sealed(200))).await.unwrap().status, 412);
        condition = Precondition::Is(tag);
    }
    for round in 100..120u8 {
        let [ours, theirs] = &mut clients;
        let put = |n| Method::Put(condition, sealed(n));
        let (a, b) = tokio::join!(ours.family(&keys, put(round)), theirs.family(&keys, put(round + 100)));
        let (a, b) = (a.unwrap().status, b.unwrap().status);
        assert!(matches!((a, b), (204, 412) | (412, 204)), "both answered: {a} and {b}");
        condition = Precondition::Is(Tag::of(sealed(if a == 204 { round } else { round + 100 }).as_bytes()));
    }
    assert_eq!(clients[0].family(&keys, Method::Delete).await.unwrap().status, 204);
    assert_eq!(clients[1].family(&keys, Method::Get(None)).await.unwrap().status, 410);
    one.close().await;
    other.close().await;
}
