//! Keeps a console window open that was opened for this program alone, as when a
//! definition is dropped on it in Explorer: it would close before it is read.

use std::process::{Command, Stdio};

use super::console::Console;
use super::status_lines;

/// Whether the window was opened for this program alone, as by a double click.
#[cfg(feature = "desk")]
pub(super) fn is_own() -> bool {
    processes_in_window() == 1
}

/// Waits for a key if the window would otherwise close unread.
pub(super) fn keep_open(console: &Console) {
    if closes_unread(processes_in_window(), console.is_watched()) {
        console.say_aside(status_lines::press_a_key(console.language));
        wait_for_a_key();
    }
}

/// Whether the window closes unread. It closes with its last process; with `--quiet`
/// or redirected messages no one is there to press a key.
fn closes_unread(processes: u32, is_watched: bool) -> bool {
    processes == 1 && is_watched
}

/// The number of processes that share the console of this one.
#[cfg(windows)]
fn processes_in_window() -> u32 {
    use windows_sys::Win32::System::Console::GetConsoleProcessList;
    let mut processes = [0; 2];
    #[expect(unsafe_code, reason = "Windows tells this in no other way")]
    // SAFETY: the pointer leads to as many numbers as the length says.
    unsafe {
        GetConsoleProcessList(processes.as_mut_ptr(), processes.len() as u32)
    }
}

/// On other systems the terminal decides whether its window closes.
#[cfg(not(windows))]
fn processes_in_window() -> u32 {
    0
}

/// Waits with the `pause` of Windows, which takes any key. If that fails, the window
/// closes.
fn wait_for_a_key() {
    let _ = Command::new("cmd").args(["/c", "pause"]).stdout(Stdio::null()).status();
}

#[cfg(test)]
mod tests {
    use super::closes_unread;

    #[test]
    fn window_of_the_program_alone_is_kept() {
        assert!(closes_unread(1, true));
    }

    #[test]
    fn window_of_a_shell_closes_by_itself() {
        assert!(!closes_unread(2, true) && !closes_unread(0, true));
    }

    #[test]
    fn window_nobody_watches_is_not_kept() {
        assert!(!closes_unread(1, false));
    }
}
