//! The load, and what it measured.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::Full;
use thuistaal::sync::{Method, Precondition, Tag};

use crate::Setting;
use crate::client::Client;
use crate::families::{keys, sealed};
use crate::random::Random;

/// How long each request took, in microseconds, and how long all of them.
pub struct Measured {
    pub micros: Vec<u32>,
    pub time: Duration,
}

impl Measured {
    pub fn rate(&self) -> f64 {
        self.micros.len() as f64 / self.time.as_secs_f64()
    }

    pub fn print(&self, what: &str, memory: Option<f64>) {
        let mut micros = self.micros.clone();
        micros.sort_unstable();
        let at = |part: f64| f64::from(micros[((micros.len() - 1) as f64 * part) as usize]) / 1000.0;
        let memory = memory.map_or(String::new(), |megabytes| format!("{megabytes:.0}"));
        println!("{what:<44} {:>10.0} {:>9.2} {:>9.2} {memory:>9}", self.rate(), at(0.5), at(0.99));
    }
}

pub fn micros(began: Instant) -> u32 {
    u32::try_from(began.elapsed().as_micros()).unwrap_or(u32::MAX)
}

/// Joins what several tasks measured at the same time.
pub async fn gather(tasks: Vec<tokio::task::JoinHandle<Vec<u32>>>, began: Instant) -> Measured {
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.expect("a task"));
    }
    Measured { micros: all, time: began.elapsed() }
}

/// 40% GET answered 200, 40% GET answered 304, 20% PUT, on families drawn evenly. Each connection has families of its
/// own, so that it knows every tag without asking.
pub async fn families(address: SocketAddr, setting: Setting) -> Measured {
    let began = Instant::now();
    let tasks = (0..setting.connections).map(|who| {
        tokio::spawn(async move {
            let mut client = Client::connect(address).await.expect("a connection");
            let mut random = Random(who);
            let mut puts: HashMap<u64, u64> = HashMap::new();
            let mut took = Vec::new();
            while began.elapsed() < setting.time {
                let number = random.below(setting.families / setting.connections) * setting.connections + who;
                let count = puts.get(&number).copied().unwrap_or(0);
                let what = random.below(10);
                let tag = || Tag::of(sealed(number, count).as_bytes());
                let (method, expected) = match what {
                    0..=3 => (Method::Get(None), 200),
                    4..=7 => (Method::Get(Some(tag())), 304),
                    _ => (Method::Put(Precondition::Is(tag()), sealed(number, count + 1)), 204),
                };
                let keys = keys(number);
                // Every family asks from an address of its own.
                client.speak_for(Ipv4Addr::from_bits(number as u32));
                let sent = Instant::now();
                let reply = client.family(&keys, method).await.expect("an answer");
                took.push(micros(sent));
                assert_eq!(reply.status, expected, "family {number}");
                if expected == 204 {
                    puts.insert(number, count + 1);
                }
            }
            took
        })
    });
    gather(tasks.collect(), began).await
}

/// GET of one address that does nothing.
pub async fn bare(address: SocketAddr, setting: Setting) -> Measured {
    let began = Instant::now();
    let tasks = (0..setting.connections).map(|_| {
        tokio::spawn(async move {
            let mut client = Client::connect(address).await.expect("a connection");
            let mut took = Vec::new();
            while began.elapsed() < setting.time {
                let request = hyper::Request::get("/").header("host", "localhost");
                let request = request.body(Full::<Bytes>::default()).expect("a request");
                let sent = Instant::now();
                let reply = client.send(request).await.expect("an answer");
                took.push(micros(sent));
                assert_eq!(reply.status, 200);
            }
            took
        })
    });
    gather(tasks.collect(), began).await
}
