//! The progress of a long run, on the last line of the terminal. It must be erased
//! before anything else is written.

use std::time::{Duration, Instant};

use super::console::Console;
use super::status_lines;

/// Shorter runs show no progress.
const LONG: Duration = Duration::from_millis(500);

/// The progress of a run.
pub(super) struct Progress<'a> {
    console: &'a Console,
    started: Instant,
    total: usize,
    done: usize,
    /// The width in columns of the line that is shown now.
    columns: usize,
}

impl<'a> Progress<'a> {
    /// A run of `total` leaflets that starts now.
    pub(super) fn new(total: usize, console: &'a Console) -> Self {
        Self { console, started: Instant::now(), total, done: 0, columns: 0 }
    }

    /// Counts one more leaflet, and shows the progress if a person is waiting.
    pub(super) fn advance(&mut self) {
        self.done += 1;
        if self.console.is_watched() && self.started.elapsed() >= LONG {
            let drawn = self.drawn();
            self.console.say_aside(&drawn);
        }
    }

    /// Erases the line.
    pub(super) fn erase(&mut self) {
        if self.columns > 0 {
            let erased = self.erased();
            self.console.say_aside(&erased);
        }
    }

    /// The new line, preceded by what erases the one before, which may be longer.
    fn drawn(&mut self) -> String {
        let line = status_lines::so_far(self.done, self.total, self.console.language);
        let drawn = self.erased() + &line;
        self.columns = line.chars().count();
        drawn
    }

    /// Spaces that overwrite the line, since every terminal understands them. The line
    /// is shorter than any terminal is wide.
    fn erased(&mut self) -> String {
        match std::mem::take(&mut self.columns) {
            0 => String::new(),
            columns => format!("\r{}\r", " ".repeat(columns)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_is_erased_whole_and_once() {
        let console = Console::new(&Default::default(), None);
        let mut progress = Progress::new(4, &console);
        assert_eq!(progress.erased(), "");
        let columns = progress.drawn().chars().count();
        assert_eq!(progress.erased(), format!("\r{}\r", " ".repeat(columns)));
        assert_eq!(progress.erased(), "");
    }

    #[test]
    fn line_takes_the_place_of_the_one_before() {
        let console = Console::new(&Default::default(), None);
        let mut progress = Progress::new(4, &console);
        let first = progress.drawn();
        progress.done += 1;
        let second = progress.drawn();
        assert!(second.starts_with(&format!("\r{}\r", " ".repeat(first.chars().count()))));
        assert!(second.contains("1 ") && !second.contains('\n'));
    }
}
