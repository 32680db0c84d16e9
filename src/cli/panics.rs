//! A panic is a fault of the program: it is told as one, and ends the work on
//! one leaflet only.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::job::Job;
use crate::diagnostic::{Diagnostic, OutputProblem};

/// The stack of every thread that works on a leaflet, in bytes, the same on
/// every system. How deep a leaflet may be nested is limited where it is read;
/// this leaves those limits room in a build without optimisation as well. Only
/// what is used of it takes memory.
pub(super) const STACK: usize = 64 << 20;

/// How many characters of a panic's message are told.
const LONGEST_MESSAGE: usize = 240;

/// The panics that have not been told yet: their messages, and the places in
/// the program where they began. The hook runs on the thread that panics, which
/// may be another than the one that works on the leaflet.
static PANICS: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Keeps the place of every panic for [`catch_panic`] to tell, and prints
/// nothing.
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

/// Does all the work there is, on a thread with [`STACK`].
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
            // No thread is to be had: this one does the work.
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
/// It panicked: what the panic says, and where in the program.
fn catch_panic<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // What the work leaves half done is never looked at again.
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let message = payload
            .downcast_ref::<&str>()
            .map(|message| (*message).to_owned())
            .or_else(|| payload.downcast_ref::<String>().cloned())
            .unwrap_or_default();
        told(&message, &place_of(&message).unwrap_or_default())
    })
}

/// Where the last panic with this message began, which has then been told.
fn place_of(message: &str) -> Option<String> {
    let mut panics = PANICS.lock().unwrap_or_else(PoisonError::into_inner);
    let last = panics.iter().rposition(|(said, _)| said == message)?;
    Some(panics.swap_remove(last).1)
}

/// A panic on one line: `src/layout/page.rs:12:5: index out of bounds`.
fn told(message: &str, place: &str) -> String {
    let message: String = message
        .chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
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
