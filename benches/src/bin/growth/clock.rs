//! How long work takes.

use std::fs;
use std::time::{Duration, Instant};

/// What Linux counts a process's time in.
const TICK: Duration = Duration::from_millis(10);

/// The mean time of work done as often as makes it long enough to measure, and
/// what comes of it.
///
/// It is the time on the processor, so that other work on the machine does not
/// count; where the system does not tell that, it is the time on the wall.
pub(crate) fn timed<T>(least: Duration, mut work: impl FnMut() -> T) -> (Duration, T) {
    let (begin, on_the_wall) = (on_processor(), Instant::now());
    let mut times = 0;
    loop {
        let made = work();
        times += 1;
        let elapsed = match (begin, on_processor()) {
            (Some(before), Some(now)) => now.saturating_sub(before),
            _ => on_the_wall.elapsed(),
        };
        if elapsed >= least {
            return (elapsed / times, made);
        }
    }
}

/// The time that this process was on a processor, from Linux's `stat`: behind
/// the name, which is in parentheses, the twelfth field is that of the program
/// and the thirteenth that of the system on its behalf.
fn on_processor() -> Option<Duration> {
    let told = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = told.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(|it| it.parse::<u32>().ok());
    ticks.sum::<Option<u32>>().map(|ticks| TICK * ticks)
}
