//! Opens the desk: a page in the browser in which leaflets are edited.

use std::path::{Path, PathBuf, absolute};

use super::ExitStatus;
use super::args::EditArguments;
use super::console::Console;
use super::status_lines;
use super::typed::today;
use super::write::survive_size_limit;
use crate::desk::{Desk, DeskSettings};
use crate::diagnostic::{CommandProblem, InputProblem};
use crate::files::{Disk, Files, folder_of, is_practice, name};

/// What `leaflet edit` is asked for.
#[derive(Debug)]
pub(super) struct EditTask {
    place: PathBuf,
    port: Option<u16>,
    opens: bool,
}

impl EditTask {
    /// The leaflets of the current folder, in the browser.
    pub(super) fn here() -> Self {
        Self { place: PathBuf::from("."), port: None, opens: true }
    }

    /// Works out what was typed; without a place it is the current folder.
    pub(super) fn resolve(typed: &EditArguments) -> Self {
        let place = typed.place.clone().unwrap_or_else(|| PathBuf::from("."));
        Self { place, port: typed.port, opens: !typed.no_open }
    }
}

/// Opens the desk, and answers its page until it is closed.
pub(super) fn edit(task: &EditTask, console: &Console) -> ExitStatus {
    let place = absolute(&task.place).unwrap_or_else(|_| task.place.clone());
    let (folder, first) = if Disk.is_folder(&place) {
        (place, None)
    } else if Disk.is_file(&place) {
        (folder_of(&place).to_owned(), leaflet(&place))
    } else {
        return console
            .fail(InputProblem::NotFound { definition: name(&task.place), nearest: None });
    };
    let folder = Disk.followed(&folder).unwrap_or(folder);
    let first = first.and_then(|file| Some(folder.join(file.file_name()?)));
    survive_size_limit();
    let (port, speaker, today) = (task.port, console.language, Some(today()));
    let settings = DeskSettings { folder, first, port, speaker, today };
    let failed = |error: std::io::Error| CommandProblem::NoDesk { reason: error.to_string() };
    let desk = match Desk::open(settings) {
        Ok(desk) => desk,
        Err(error) => return console.fail(failed(error)),
    };
    let status = console.answer(&(desk.address() + "\n"));
    let is_shown = task.opens && open::that_detached(desk.address()).is_ok();
    console.remark(&status_lines::desk_is_open(is_shown, console.language));
    match desk.run() {
        Ok(()) => status,
        Err(error) => console.fail(failed(error)),
    }
}

/// A file that the page opens first; the practice has no page of its own at first.
fn leaflet(file: &Path) -> Option<PathBuf> {
    (!is_practice(file, None)).then(|| file.to_owned())
}
