//! Writes a PDF completely or not at all: to a temporary file beside its place, which is
//! then renamed over it.

use super::console::{standard_output_is_closed, to_standard_output};
use super::output::Output;
use crate::diagnostic::OutputProblem;
use crate::files::replace_file;

/// Writes a PDF to its output.
///
/// # Errors
/// It could not be written; the existing file is untouched.
pub(super) fn write(output: &Output, pdf: &[u8]) -> Result<(), OutputProblem> {
    match output {
        Output::File(path) => replace_file(path, pdf),
        Output::StandardOutput if standard_output_is_closed() => {
            Err(OutputProblem::ClosedStandardOutput)
        }
        Output::StandardOutput => to_standard_output(pdf)
            .map_err(|error| OutputProblem::NoStandardOutput { reason: error.to_string() }),
    }
}

/// Turns a file that grows too large (`ulimit -f`) into an error like a full disk,
/// instead of a signal that ends the process with half a file left behind.
pub(super) fn survive_size_limit() {
    #[cfg(unix)]
    {
        use std::sync::{Arc, atomic::AtomicBool};
        let raised = Arc::new(AtomicBool::new(false));
        // If it cannot be caught, the signal keeps its default effect.
        let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, raised);
    }
}
