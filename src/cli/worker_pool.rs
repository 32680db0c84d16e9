//! Runs the same work for many leaflets at once, and hands the results over in the
//! order the leaflets were named.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::thread;

use rayon::ThreadPoolBuilder;

use super::console::Console;
use super::panics::STACK;
use super::progress::Progress;

/// Works on each of `count` leaflets, as many at a time as there are cores, and calls
/// `tell` with each result once all earlier ones have been told.
pub(super) fn run_in_order<T: Send>(
    count: usize,
    console: &Console,
    work: impl Fn(usize) -> T + Sync,
    mut tell: impl FnMut(usize, T),
) {
    if count <= 1 {
        return (0..count).for_each(|number| tell(number, work(number)));
    }
    let mut progress = Progress::new(count, console);
    let mut waiting = BTreeMap::new();
    let mut told = 0;
    on_all_cores(count, work, |number, result| {
        waiting.insert(number, result);
        progress.erase();
        while let Some(result) = waiting.remove(&told) {
            tell(told, result);
            told += 1;
        }
        progress.advance();
    });
    progress.erase();
}

/// Works on all numbers below `count`, and passes each result to `finished` on this
/// thread as soon as it is ready.
fn on_all_cores<T: Send>(
    count: usize,
    work: impl Fn(usize) -> T + Sync,
    mut finished: impl FnMut(usize, T),
) {
    let next = AtomicUsize::new(0);
    let work_through = |results: Sender<(usize, T)>| {
        let take = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&number| number < count);
        while let Some(number) = take() {
            if results.send((number, work(number))).is_err() {
                break;
            }
        }
    };
    let cores = rayon::current_num_threads();
    let workers = cores.min(count);
    let (results, received) = channel();
    thread::scope(|scope| {
        let start = |results: Sender<_>| {
            thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, || with_cores(cores / workers, || work_through(results)))
                .is_ok()
        };
        if (0..workers).filter(|_| start(results.clone())).count() == 0 {
            // No thread can be started: this one does all the work.
            work_through(results.clone());
        }
        drop(results);
        received.iter().for_each(|(number, result)| finished(number, result));
    });
}

/// Works in a thread pool of its own with this number of cores. In a shared pool a
/// worker that waits for a part of its leaflet could be handed the next whole leaflet,
/// and the next, without bound on memory.
fn with_cores(cores: usize, work: impl FnOnce() + Send) {
    match ThreadPoolBuilder::new().num_threads(cores).stack_size(STACK).build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn results_are_told_in_order_however_they_finish() {
        let console = Console::new(&Default::default(), None);
        let mut told = Vec::new();
        let work = |number: usize| {
            thread::sleep(Duration::from_millis(20 - number as u64));
            number * number
        };
        run_in_order(20, &console, work, |number, square| told.push((number, square)));
        assert_eq!(told, (0..20).map(|number| (number, number * number)).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_to_do_is_done_at_once() {
        let console = Console::new(&Default::default(), None);
        run_in_order(0, &console, |_| (), |_, ()| unreachable!("there is nothing to tell"));
    }
}
