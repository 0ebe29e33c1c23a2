//! What the exchange does with each answer, one at a time; all of them together are the simulation's.

mod here;

use here::Here;
use thuistaal::family::{Clock, Fact, PhoneId};
use thuistaal::server::store::Place;
use thuistaal::sync::exchange::PATIENCE;
use thuistaal::sync::{Event, Method, Precondition, Reply, Tag, Trouble, backoff, seal};

fn status(status: u16) -> Reply {
    Reply { status, ..Reply::default() }
}

#[tokio::test]
async fn joining_merges_what_both_had() {
    let mut here = Here::new();
    let (mut a, mut b) = (here.phone(), here.phone());
    for phone in [&mut a, &mut b] {
        for _ in 0..10 {
            phone.edit(here.now, &mut here.random);
        }
    }
    let mut both = a.state.clone();
    both.merge(&b.state);
    for phone in [&mut a, &mut b] {
        here.exchange(phone, Event::Started).await;
    }
    here.exchange(&mut a, Event::Visible).await;
    assert_eq!((&a.state, &b.state, here.on_server()), (&both, &both, Some(both.clone())));
    assert!(a.exchange.status().succeeded.is_some() && a.trouble().is_none());
    // And again it costs one unchanged answer.
    let request = here.tell(&mut a, Event::Online).unwrap();
    let reply = here.serve(&request).await;
    assert_eq!(reply.status, 304);
    assert!(here.answer(&mut a, &request, reply).is_none());
}

#[tokio::test]
async fn a_change_is_one_request_a_little_later() {
    let mut here = Here::new();
    let mut phone = here.phone();
    here.exchange(&mut phone, Event::Started).await;
    here.change(&mut phone);
    let request = here.tell(&mut phone, Event::Woken).unwrap();
    assert!(matches!(request.method, Method::Put(Precondition::Is(_), _)));
    // What changes while it is under way is sent after it.
    phone.edit(here.now, &mut here.random);
    assert!(here.tell(&mut phone, Event::Changed).is_none());
    let reply = here.serve(&request).await;
    assert!(here.answer(&mut phone, &request, reply).is_none());
    here.now = phone.wake.unwrap();
    here.exchange(&mut phone, Event::Woken).await;
    assert_eq!(here.on_server().as_ref(), Some(&phone.state));
}

/// Another phone was faster: its changes are taken in before anything is sent again.
#[tokio::test]
async fn who_was_slower_merges_first() {
    let mut here = Here::new();
    let (mut a, mut b) = (here.phone(), here.phone());
    here.exchange(&mut a, Event::Started).await;
    here.exchange(&mut b, Event::Started).await;
    here.change(&mut a);
    here.exchange(&mut a, Event::Woken).await;
    here.change(&mut b);
    let mut both = a.state.clone();
    both.merge(&b.state);
    let mut asked = Vec::new();
    let mut next = here.tell(&mut b, Event::Woken);
    while let Some(request) = next {
        let reply = here.serve(&request).await;
        asked.push((request.verb(), reply.status));
        assert!(asked.len() < 10, "an exchange does not end: {asked:?}");
        next = here.answer(&mut b, &request, reply);
    }
    assert_eq!(asked, [("PUT", 412), ("GET", 200), ("PUT", 204)]);
    assert_eq!((&b.state, here.on_server()), (&both, Some(both.clone())));
}

/// What could not be sent is sent when the server is back, even if nothing changed there meanwhile.
#[tokio::test]
async fn what_failed_to_be_sent_is_not_forgotten() {
    let mut here = Here::new();
    let mut phone = here.phone();
    here.exchange(&mut phone, Event::Started).await;
    here.change(&mut phone);
    let put = here.tell(&mut phone, Event::Woken).unwrap();
    assert_eq!(here.tell(&mut phone, Event::Failed(put.number)), None);
    here.now = phone.wake.unwrap();
    let get = here.tell(&mut phone, Event::Woken).unwrap();
    let reply = here.serve(&get).await;
    assert_eq!(reply.status, 304);
    let again = here.answer(&mut phone, &get, reply).unwrap();
    assert!(matches!(again.method, Method::Put(Precondition::Is(_), _)));
    let reply = here.serve(&again).await;
    assert_eq!(here.answer(&mut phone, &again, reply), None);
    assert_eq!(here.on_server().as_ref(), Some(&phone.state));
}

#[tokio::test]
async fn an_erased_family_stops_every_phone_and_leaves_them_what_they_have() {
    let mut here = Here::new();
    let (mut a, mut b) = (here.phone(), here.phone());
    a.edit(here.now, &mut here.random);
    here.exchange(&mut a, Event::Started).await;
    here.exchange(&mut b, Event::Started).await;
    let kept = b.state.clone();
    let erase = here.tell(&mut a, Event::Erase).unwrap();
    assert_eq!(erase.method, Method::Delete);
    // The answer is lost, and the app ends: it is asked again.
    here.serve(&erase).await;
    let keys = here.keys.clone();
    a.restart(&keys);
    here.exchange(&mut a, Event::Started).await;
    assert!(a.exchange.is_closed());
    here.exchange(&mut b, Event::Visible).await;
    assert_eq!((b.trouble(), &b.state), (Some(Trouble::Closed), &kept));
    for phone in [&mut a, &mut b] {
        phone.restart(&keys);
        for event in [Event::Started, Event::Online, Event::Changed, Event::Woken, Event::Erase] {
            assert_eq!(here.tell(phone, event), None);
        }
    }
}

/// Bytes that were damaged where they lie are put right by any phone; bytes that were damaged on the way are not sent.
#[tokio::test]
async fn damage_on_the_server_heals_and_damage_on_the_way_overwrites_nothing() {
    let mut here = Here::new();
    let mut phone = here.phone();
    phone.edit(here.now, &mut here.random);
    here.exchange(&mut phone, Event::Started).await;
    let whole = here.store.peek(&Place::of(&here.keys.id, &here.keys.token)).unwrap().to_vec();
    let mut broken = whole.clone();
    broken[500] ^= 1;
    let reply = |body: &[u8], of: &[u8]| Reply {
        status: 200,
        etag: Some(Tag::of(of).to_string()),
        body: body.to_vec(),
        ..Reply::default()
    };
    for body in [&broken[..], &whole[..900], b"", b"<html>"] {
        let request = here.tell(&mut phone, Event::Online).unwrap();
        assert_eq!(here.answer(&mut phone, &request, reply(body, &whole)), None);
        assert_eq!(phone.trouble(), Some(Trouble::Unreachable));
    }
    here.put_on_server(broken);
    here.exchange(&mut phone, Event::Online).await;
    assert_eq!(here.on_server().as_ref(), Some(&phone.state));
    assert_eq!(phone.trouble(), None);
}

#[tokio::test]
async fn what_a_later_version_sealed_is_left_alone() {
    let mut here = Here::new();
    let mut phone = here.phone();
    here.exchange(&mut phone, Event::Started).await;
    let mut later = here.store.peek(&Place::of(&here.keys.id, &here.keys.token)).unwrap().to_vec();
    later[0] = seal::VERSION + 1;
    here.put_on_server(later.clone());
    here.exchange(&mut phone, Event::Visible).await;
    assert_eq!(phone.trouble(), Some(Trouble::UpdateNeeded));
    phone.edit(here.now, &mut here.random);
    here.exchange(&mut phone, Event::Changed).await;
    for _ in 0..5 {
        here.now = phone.wake.unwrap();
        here.exchange(&mut phone, Event::Woken).await;
        assert_eq!(phone.trouble(), Some(Trouble::UpdateNeeded));
    }
    assert_eq!(here.store.peek(&Place::of(&here.keys.id, &here.keys.token)).unwrap(), later);
}

#[tokio::test]
async fn a_server_that_asks_for_time_gets_it() {
    let mut here = Here::new();
    let mut phone = here.phone();
    let request = here.tell(&mut phone, Event::Started).unwrap();
    let asked = here.now + 10 + 120_000;
    let reply = Reply { retry_after: Some(120), ..status(429) };
    assert_eq!(here.answer(&mut phone, &request, reply), None);
    while here.now < asked - 10 {
        for event in [Event::Visible, Event::Online, Event::Changed, Event::Woken] {
            assert_eq!(here.tell(&mut phone, event), None);
        }
        here.now += 7_000;
    }
    here.now = here.now.max(phone.wake.unwrap());
    assert!(here.tell(&mut phone, Event::Woken).is_some());
}

#[tokio::test]
async fn what_is_too_large_is_not_sent_again_until_it_changes() {
    let mut here = Here::new();
    let mut phone = here.phone();
    let request = here.tell(&mut phone, Event::Started).unwrap();
    let put = here.answer(&mut phone, &request, status(404)).unwrap();
    assert!(matches!(put.method, Method::Put(Precondition::Absent, _)));
    assert_eq!(here.answer(&mut phone, &put, status(413)), None);
    assert_eq!(phone.trouble(), Some(Trouble::TooLarge));
    here.now += 600_000;
    assert_eq!(here.tell(&mut phone, Event::Woken), None);
    here.change(&mut phone);
    here.exchange(&mut phone, Event::Woken).await;
    assert_eq!((phone.trouble(), here.on_server().as_ref()), (None, Some(&phone.state)));
}

/// Whatever fails, the phone tries again by itself, later and later, and never more than ten minutes later.
#[tokio::test]
async fn failures_are_tried_again_by_themselves() {
    let mut here = Here::new();
    let mut phone = here.phone();
    let mut request = here.tell(&mut phone, Event::Started).unwrap();
    let mut longest = 0;
    for n in 0..60u64 {
        let event = match n % 6 {
            0 => Event::Failed(request.number),
            1 => Event::Replied(request.number, status(500)),
            2 => Event::Replied(request.number, status(302)),
            3 => Event::Replied(request.number, status(304)),
            4 => Event::Replied(request.number, Reply { body: b"<html>".to_vec(), ..status(200) }),
            // No answer at all.
            _ => {
                here.now += PATIENCE;
                Event::Woken
            }
        };
        let before = here.now;
        assert_eq!(here.tell(&mut phone, event), None);
        let wait = phone.wake.unwrap() - before;
        assert!(wait <= backoff::LAST + 10, "{wait}");
        longest = longest.max(wait);
        here.now = phone.wake.unwrap();
        let late = request.number;
        request = here.tell(&mut phone, Event::Woken).unwrap();
        // An answer to what was given up is not heard.
        assert_eq!(here.tell(&mut phone, Event::Replied(late, status(404))), None);
    }
    assert!(longest > backoff::LAST / 2, "{longest}");
    let reply = here.serve(&request).await;
    let put = here.answer(&mut phone, &request, reply).unwrap();
    let reply = here.serve(&put).await;
    assert_eq!(here.answer(&mut phone, &put, reply), None);
    assert_eq!(phone.trouble(), None);
}

#[tokio::test]
async fn a_state_near_the_limit_is_folded() {
    let mut here = Here::new();
    let mut phone = here.phone();
    let mut clock = Clock::new(PhoneId::from_random(9));
    for n in 0..4000u64 {
        let (year, month, day) = (2020 + n / 336 % 12, n / 28 % 12 + 1, n % 28 + 1);
        let key = format!("done/all/theme-{}-{}/{year}-{month:02}-{day:02}", n % 7, n % 5);
        let wall = 1_600_000_000_000 + n * 26_000_000 + n * n % 9_000_000;
        phone.state.set(key.parse().unwrap(), Some(Fact::Yes), &mut clock, wall);
    }
    let before = phone.state.entries().count();
    here.exchange(&mut phone, Event::Started).await;
    while let Some(wake) = phone.wake.take() {
        here.now = here.now.max(wake);
        here.exchange(&mut phone, Event::Woken).await;
    }
    assert!(phone.state.entries().count() < before * 3 / 4);
    assert_eq!(here.on_server().as_ref(), Some(&phone.state));
    let mut other = here.phone();
    here.exchange(&mut other, Event::Started).await;
    assert_eq!(other.state, phone.state);
}
