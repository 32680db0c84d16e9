//! The program: a call of `leaflet::cli`, which does all the work.

use std::process::ExitCode;

fn main() -> ExitCode {
    leaflet::cli::run()
}
