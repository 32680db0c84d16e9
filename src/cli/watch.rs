//! `leaflet build --watch`: builds once, and again whenever a file beside a leaflet
//! changes: the definition, the practice, a picture, a font or a catalogue.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use notify::event::ModifyKind;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::ExitStatus;
use super::args::Arguments;
use super::build::build;
use super::console::Console;
use super::request::{Order, Request, Task};
use super::status_lines;
use crate::diagnostic::CommandProblem;
use crate::files::{Disk, Files, PracticeFile, folder_of};

/// How long nothing may change before a build begins: an editor that saves changes a file
/// several times in a row.
const QUIET: Duration = Duration::from_millis(120);

/// The endings of the files that a leaflet is made of, glossaries aside.
const SOURCES: [&str; 11] =
    ["toml", "po", "svg", "png", "jpg", "jpeg", "webp", "ttf", "otf", "ttc", "otc"];

/// Builds whenever a file changes, until the program is ended.
pub(super) fn watch(
    arguments: &Arguments,
    order: Order,
    open: bool,
    console: &Console,
) -> ExitStatus {
    let (sender, events) = channel();
    // The receiver is gone only when the program ends.
    let watcher = notify::recommended_watcher(move |event| drop(sender.send(event)));
    let mut watched = match watcher {
        Ok(watcher) => Watched { watcher, folders: Vec::new() },
        Err(error) => return unable(&error, console),
    };
    if let Err(error) = watched.add(&order.task) {
        return unable(&error, console);
    }
    let console = console.telling_time();
    build(&[order], open, &console);
    console.remark(status_lines::watching(console.language));
    while wait_for_change(&events) {
        // Files may have been added, and a leaflet is read anew.
        match Request::resolve(arguments) {
            Ok(Request::Watch { order, .. }) => {
                if let Err(error) = watched.add(&order.task) {
                    unable(&error, &console);
                }
                build(&[order], false, &console);
            }
            Ok(_) => {}
            Err(problem) => drop(console.refuse(problem)),
        }
    }
    ExitStatus::Done
}

fn unable(error: &notify::Error, console: &Console) -> ExitStatus {
    console.fail(CommandProblem::CannotWatch { reason: error.to_string() })
}

/// The folders that are watched.
struct Watched {
    watcher: RecommendedWatcher,
    folders: Vec<PathBuf>,
}

impl Watched {
    /// Watches the folders of these leaflets with all in them, and those of their
    /// practices.
    fn add(&mut self, task: &Task) -> notify::Result<()> {
        let practice = task.practice.as_deref().map(folder_of).map(Path::to_owned);
        for job in &task.jobs {
            let above = PracticeFile::above(&Disk, &job.definition).ok().flatten();
            let practice = practice.clone().or(above.map(|practice| practice.folder));
            self.folder(folder_of(&job.definition), RecursiveMode::Recursive)?;
            if let Some(folder) = practice {
                self.folder(&folder, RecursiveMode::NonRecursive)?;
            }
        }
        Ok(())
    }

    fn folder(&mut self, folder: &Path, mode: RecursiveMode) -> notify::Result<()> {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let is_known = |known: &PathBuf| known == folder;
        if self.folders.iter().any(is_known) {
            return Ok(());
        }
        self.folders.push(folder.to_owned());
        self.watcher.watch(folder, mode)
    }
}

/// Waits until a file of a leaflet has changed and then nothing more does. False if no
/// change can be told any more.
fn wait_for_change(events: &Receiver<notify::Result<Event>>) -> bool {
    loop {
        match events.recv() {
            Ok(Ok(event)) if is_of_a_leaflet(&event) => break,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    // Other programs may read the folder all the while, which is no change.
    let mut last = Instant::now();
    while let Some(left) = QUIET.checked_sub(last.elapsed()) {
        if let Ok(Ok(event)) = events.recv_timeout(left)
            && is_of_a_leaflet(&event)
        {
            last = Instant::now();
        }
    }
    true
}

/// Whether an event is a change of a file that a leaflet may be made of: not a PDF, and
/// no temporary file of an editor or of this program. A folder changes with each of these.
fn is_of_a_leaflet(event: &Event) -> bool {
    let is_change = match event.kind {
        EventKind::Modify(ModifyKind::Metadata(_)) => false,
        kind => kind.is_create() || kind.is_modify() || kind.is_remove(),
    };
    is_change && event.paths.iter().any(|path| is_source(path) && !Disk.is_folder(path))
}

fn is_source(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_glossary = name.starts_with("glossary.");
    !name.starts_with(['.', '~', '#']) && (SOURCES.contains(&ending) || is_glossary)
}

#[cfg(test)]
mod tests {
    use super::is_source;
    use std::path::Path;

    #[test]
    fn file_that_is_made_is_no_source() {
        for made in ["leaflet.pdf", ".leaflet-1-0.pdf.tmp", "leaflet.toml~", ".x.toml", "log.txt"] {
            assert!(!is_source(Path::new(made)), "{made}");
        }
        for source in ["leaflet.toml", "assets/knie.svg", "t/leaflet.tr.po", "t/glossary.tr.txt"] {
            assert!(is_source(Path::new(source)), "{source}");
        }
    }
}
