//! Turns a panic into a diagnostic that the program has a fault, and ends only the work
//! on one leaflet.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::job::Job;
use crate::diagnostic::{Diagnostic, OutputProblem};

/// The stack size in bytes of every thread that works on a leaflet, the same on every
/// system. The nesting of a leaflet is limited when it is read; this size has room for
/// those limits even in a build without optimisation. Only the used part takes
/// memory.
pub(super) const STACK: usize = 64 << 20;

/// The number of characters of a panic message that are reported.
const LONGEST_MESSAGE: usize = 240;

/// The panics that have not been reported yet: their messages and places in the
/// program. The hook runs on the thread that panics, which may not be the one that
/// works on the leaflet.
static PANICS: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Makes panics print nothing and keeps their places for [`catch_panic`].
pub(super) fn keep_panics() {
    panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let message = panic.payload_as_str().unwrap_or_default().to_owned();
        PANICS.lock().unwrap_or_else(PoisonError::into_inner).push((message, place));
    }));
}

/// Works on a leaflet.
///
/// # Errors
/// The work panicked.
pub(super) fn at_job<T>(job: &Job, work: impl FnOnce() -> T) -> Result<T, Box<Diagnostic>> {
    catch_panic(work).map_err(|fault| broken_down(Some(job.name()), fault))
}

/// Does all work on a thread with a stack of [`STACK`] bytes.
///
/// # Errors
/// The work panicked outside any leaflet's.
pub(super) fn in_all<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, Box<Diagnostic>> {
    let result = Mutex::new(None);
    let work = Mutex::new(Some(work));
    let once = || {
        let work = work.lock().unwrap_or_else(PoisonError::into_inner).take();
        let done = work.map(catch_panic);
        *result.lock().unwrap_or_else(PoisonError::into_inner) = done;
    };
    thread::scope(|scope| {
        if thread::Builder::new().stack_size(STACK).spawn_scoped(scope, once).is_err() {
            // No thread can be started: this one does the work.
            once();
        }
    });
    let done = result.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.unwrap_or_else(|| Err(String::new())).map_err(|fault| broken_down(None, fault))
}

fn broken_down(leaflet: Option<String>, fault: String) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(OutputProblem::BrokenDown { leaflet, fault }))
}

/// Does work that may panic.
///
/// # Errors
/// The message of the panic, and its place in the program.
fn catch_panic<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // Nothing reads what the work leaves half done.
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let message = payload
            .downcast_ref::<&str>()
            .map(|message| (*message).to_owned())
            .or_else(|| payload.downcast_ref::<String>().cloned())
            .unwrap_or_default();
        told(&message, &place_of(&message).unwrap_or_default())
    })
}

/// Removes the last panic with this message and returns its place.
fn place_of(message: &str) -> Option<String> {
    let mut panics = PANICS.lock().unwrap_or_else(PoisonError::into_inner);
    let last = panics.iter().rposition(|(known, _)| known == message)?;
    Some(panics.swap_remove(last).1)
}

/// A panic on one line: `src/layout/page.rs:12:5: index out of bounds`.
fn told(message: &str, place: &str) -> String {
    let message: String = message
        .chars()
        .map(|character| if character.is_control() { ' ' } else { character })
        .take(LONGEST_MESSAGE)
        .collect();
    [place, &message].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_ends_well_is_given_back() {
        assert_eq!(catch_panic(|| 7), Ok(7));
        assert_eq!(in_all(|| 7), Ok(7));
    }

    #[test]
    fn panic_is_caught_with_its_message() {
        let empty: [u8; 0] = std::hint::black_box([]);
        let fault = catch_panic(|| empty[std::hint::black_box(3)]).err().unwrap_or_default();
        assert!(fault.contains("index out of bounds"), "{fault}");
    }

    #[test]
    fn panic_on_a_thread_of_the_work_is_caught() {
        let fault = catch_panic(|| rayon::join(|| unreachable!("on a\nthread"), || ())).err();
        assert!(fault.is_some_and(|fault| fault.contains("on a thread")));
    }

    #[test]
    fn work_has_a_stack_as_deep_as_promised() {
        fn deep(left: usize) -> usize {
            let filled = std::hint::black_box([left; 1024]);
            if left == 0 { 0 } else { 1 + deep(left - 1) + filled[1] - filled[2] }
        }
        // Eight kilobytes each, three times that without optimisation; a thread
        // has two megabytes unless it is given more.
        let depth = STACK / 4 / (1024 * size_of::<usize>());
        assert_eq!(in_all(|| deep(depth)), Ok(depth));
    }
}
