//! How long to wait after a failure: exponential, with full jitter, so that phones that failed together do not come
//! back together (Brooker, "Exponential backoff and jitter").

/// The upper bound of the first wait, in milliseconds.
pub const FIRST: u64 = 2_000;
/// The upper bound of every wait.
pub const LAST: u64 = 600_000;

/// Milliseconds to wait after so many failures in a row, evenly spread from nothing up to a bound that doubles each
/// time. `random` is 64 random bits.
pub fn wait(failures: u32, random: u64) -> u64 {
    random % (bound(failures) + 1)
}

fn bound(failures: u32) -> u64 {
    FIRST.saturating_mul(1u64.checked_shl(failures.saturating_sub(1)).unwrap_or(u64::MAX)).min(LAST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn doubles_from_two_seconds_to_ten_minutes() {
        let bounds: Vec<_> = (1..12).map(bound).collect();
        assert_eq!(bounds[..4], [2_000, 4_000, 8_000, 16_000]);
        assert_eq!(bounds[8..], [512_000, 600_000, 600_000]);
        assert_eq!(bound(u32::MAX), LAST);
    }

    proptest! {
        #[test]
        fn never_waits_longer_than_the_bound(failures: u32, random: u64) {
            prop_assert!(wait(failures, random) <= LAST);
        }
    }
}
