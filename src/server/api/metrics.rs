//! How the server does, as numbers that name no one: requests by method and status, and how long they took.

use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use super::{Api, Shared, typed};

const METHODS: [&str; 4] = ["GET", "PUT", "DELETE", "other"];
const STATUSES: [u16; 16] = [200, 201, 204, 304, 400, 404, 405, 408, 410, 412, 413, 415, 428, 429, 503, 0];
/// Upper bounds in microseconds, and how Prometheus writes them in seconds.
const BOUNDS: [(u64, &str); 10] = [
    (500, "0.0005"),
    (1_000, "0.001"),
    (2_500, "0.0025"),
    (5_000, "0.005"),
    (10_000, "0.01"),
    (25_000, "0.025"),
    (50_000, "0.05"),
    (100_000, "0.1"),
    (500_000, "0.5"),
    (u64::MAX, "+Inf"),
];

#[derive(Default)]
pub struct Metrics {
    requests: [[AtomicU64; STATUSES.len()]; METHODS.len()],
    took: [AtomicU64; BOUNDS.len()],
    took_micros: AtomicU64,
}

impl Metrics {
    fn count(&self, method: &Method, status: StatusCode, micros: u64) {
        let method = METHODS.iter().position(|known| *known == method.as_str()).unwrap_or(METHODS.len() - 1);
        let status = STATUSES.iter().position(|known| *known == status.as_u16()).unwrap_or(STATUSES.len() - 1);
        self.requests[method][status].fetch_add(1, Ordering::Relaxed);
        let bucket = BOUNDS.iter().position(|(bound, _)| micros <= *bound).unwrap_or(BOUNDS.len() - 1);
        self.took[bucket].fetch_add(1, Ordering::Relaxed);
        self.took_micros.fetch_add(micros, Ordering::Relaxed);
    }

    fn text(&self) -> String {
        let mut text = String::from("# TYPE thuistaal_requests_total counter\n");
        for (method, counts) in METHODS.iter().zip(&self.requests) {
            for (status, count) in STATUSES.iter().zip(counts) {
                let count = count.load(Ordering::Relaxed);
                if count > 0 {
                    let status = if *status == 0 { "other".to_owned() } else { status.to_string() };
                    let labels = format!("method=\"{method}\",status=\"{status}\"");
                    // Writing to a string does not fail.
                    let _ = writeln!(text, "thuistaal_requests_total{{{labels}}} {count}");
                }
            }
        }
        text.push_str("# TYPE thuistaal_request_seconds histogram\n");
        let mut sum = 0;
        for ((_, bound), count) in BOUNDS.iter().zip(&self.took) {
            sum += count.load(Ordering::Relaxed);
            let _ = writeln!(text, "thuistaal_request_seconds_bucket{{le=\"{bound}\"}} {sum}");
        }
        let seconds = std::time::Duration::from_micros(self.took_micros.load(Ordering::Relaxed)).as_secs_f64();
        let _ = writeln!(text, "thuistaal_request_seconds_sum {seconds}\nthuistaal_request_seconds_count {sum}");
        text
    }
}

pub(super) async fn measure(State(api): State<Arc<Api>>, request: Request, next: Next) -> Response {
    let (method, began) = (request.method().clone(), Instant::now());
    let response = next.run(request).await;
    let micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    api.metrics.count(&method, response.status(), micros);
    response
}

/// Counts and times, in the text format of Prometheus.
#[utoipa::path(get, path = "/api/metrics", responses(
    (status = 200, description = "Numbers", body = String, content_type = "text/plain"),
))]
pub async fn text(State(api): Shared) -> Response {
    typed("text/plain; version=0.0.4", api.metrics.text())
}
