//! Work on many things of one kind, on every processor there is.

use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Does `work` on each of `things`, in no order, and gives an error of those that came up. A thread that met one leaves
/// the rest to the others.
pub fn each<T: Send, E: Send>(
    things: impl IntoIterator<Item = T, IntoIter: Send>,
    work: impl Fn(T) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let queue = Mutex::new(things.into_iter());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let all = || {
        while let Some(thing) = next() {
            work(thing)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(all)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn everything_is_worked_on_once_and_an_error_comes_out() {
        let sum = AtomicU32::new(0);
        let add = |number| {
            sum.fetch_add(number, Ordering::Relaxed);
            if number == 7 { Err(number) } else { Ok(()) }
        };
        assert_eq!(each(1..=6, add), Ok(()));
        assert_eq!(sum.load(Ordering::Relaxed), 21);
        assert_eq!(each(7..=7, add), Err(7));
    }
}
