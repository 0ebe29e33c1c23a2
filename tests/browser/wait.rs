//! Waiting for what one waits for: the condition itself is asked again and again, and a deadline ends it.

use std::time::{Duration, Instant};

/// How long anything may take. It is generous, since it is only ever spent by a test that fails.
const DEADLINE: Duration = Duration::from_secs(40);
/// Between two questions.
const PAUSE: Duration = Duration::from_millis(25);

/// Asks until the answer is `Ok`, and gives what is in it.
///
/// # Panics
/// At the deadline, with what was waited for and the last reason why it was not so.
pub async fn until<T>(what: &str, ask: impl AsyncFnMut() -> Result<T, String>) -> T {
    within(DEADLINE, what, ask).await.unwrap_or_else(|reason| panic!("{reason}"))
}

/// The same for who counts what came to nothing, and so has a time of its own.
pub async fn within<T>(
    time: Duration,
    what: &str,
    mut ask: impl AsyncFnMut() -> Result<T, String>,
) -> Result<T, String> {
    let end = Instant::now() + time;
    loop {
        match ask().await {
            Ok(answer) => return Ok(answer),
            Err(reason) if Instant::now() > end => return Err(format!("waited in vain until {what}: {reason}")),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
