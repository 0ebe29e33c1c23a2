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
pub async fn until<T>(what: &str, mut ask: impl AsyncFnMut() -> Result<T, String>) -> T {
    let end = Instant::now() + DEADLINE;
    loop {
        match ask().await {
            Ok(answer) => return answer,
            Err(reason) if Instant::now() > end => panic!("waited in vain until {what}: {reason}"),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
