//! How much one address may ask, and how much one family may store.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::{Api, address};
use crate::sync::seal::LARGEST;

/// What a server grants.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of a sealed state, so of a body, so of a family.
    pub body: usize,
    /// How long a body may take to arrive.
    pub body_time: Duration,
    /// Requests a second from one address, lasting. Behind one address may be a whole neighbourhood.
    pub per_second: NonZeroU32,
    /// Requests from one address at once.
    pub burst: NonZeroU32,
    /// How many proxies stand in front and append to `X-Forwarded-For`.
    pub trusted_hops: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let number = |n: u32| NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
        Self {
            body: LARGEST,
            body_time: Duration::from_secs(20),
            per_second: number(20),
            burst: number(400),
            trusted_hops: 0,
        }
    }
}

/// Counts requests by address, and forgets addresses that have been quiet.
pub struct Limiter {
    limiter: DefaultKeyedRateLimiter<IpAddr>,
    clock: DefaultClock,
    asked: AtomicU32,
}

/// After so many requests the quiet addresses are forgotten.
const TIDY_EVERY: u32 = 8192;

impl Limiter {
    pub fn new(limits: &Limits) -> Self {
        let quota = Quota::per_second(limits.per_second).allow_burst(limits.burst);
        Self { limiter: RateLimiter::keyed(quota), clock: DefaultClock::default(), asked: AtomicU32::new(0) }
    }

    /// The seconds to wait, if it was too much.
    fn refuse(&self, address: IpAddr) -> Option<u64> {
        if self.asked.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        let refused = self.limiter.check_key(&address).err()?;
        Some(refused.wait_time_from(self.clock.now()).as_secs() + 1)
    }
}

pub(super) async fn limit(State(api): State<Arc<Api>>, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| *peer);
    let address = address::client(peer, request.headers(), api.limits.trusted_hops);
    match api.limiter.refuse(address) {
        None => next.run(request).await,
        Some(seconds) => (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())]).into_response(),
    }
}
