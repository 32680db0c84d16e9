//! A folder of practices, given to `--practice`: each leaflet is made for each of them.

use std::path::{Path, PathBuf};

use super::args::{Arguments, Command};
use crate::diagnostic::{CommandProblem, InputProblem};
use crate::files::{Disk, Files, files_like, has_practice, name, read_text};

/// The practices in a folder, each with its name: a file that holds `[practice]` by its
/// own name, a folder with `practice.toml` by that of the folder. `practice.toml` in the
/// folder itself is that of the folder.
///
/// # Errors
/// There is none, or two have the same name.
pub(super) fn practices_in(folder: &Path) -> Result<Vec<(String, PathBuf)>, PracticesFault> {
    let mut found: Vec<(String, PathBuf)> = Vec::new();
    for file in files_like(&Disk, folder, "*.toml").into_iter().filter(|it| is_of_practice(it)) {
        let usual = has_practice(&Disk, folder) && file == folder.join("practice.toml");
        let called = if usual { folder } else { &file };
        found.push((called_by(called, !usual), file));
    }
    for inside in Disk.names(folder).into_iter().map(|name| folder.join(name)) {
        if Disk.is_folder(&inside) && has_practice(&Disk, &inside) {
            found.push((called_by(&inside, false), inside.join("practice.toml")));
        }
    }
    for (index, (name_, file)) in found.iter().enumerate() {
        if let Some((_, other)) = found[..index].iter().find(|(other, _)| other == name_) {
            return Err(PracticesFault::Command(CommandProblem::SameOutput {
                output: name_.clone(),
                first: name(other),
                second: name(file),
            }));
        }
    }
    if found.is_empty() {
        let folder = name(folder);
        return Err(PracticesFault::Input(InputProblem::NoPracticeInFolder { folder }));
    }
    Ok(found)
}

/// The problem of an output that takes one leaflet of several practices, or of a
/// command that goes on with the first.
pub(super) fn cannot_be_of_several(
    arguments: &Arguments,
    practices: &[(String, PathBuf)],
) -> Option<CommandProblem> {
    let build = match &arguments.command {
        Some(Command::Build(build)) => build,
        _ => &arguments.build,
    };
    let [(_, first), (_, second), ..] = practices else { return None };
    let output = build.output.as_deref().or(arguments.build.output.as_deref());
    match output {
        Some(output) if output == Path::new("-") => {
            Some(CommandProblem::SeveralToStandardOutput { count: practices.len() })
        }
        Some(output) if output.extension().is_some_and(|it| it.eq_ignore_ascii_case("pdf")) => {
            let (output, first, second) = (name(output), name(first), name(second));
            Some(CommandProblem::SameOutput { output, first, second })
        }
        _ if build.open || arguments.build.open => {
            Some(CommandProblem::SeveralToOpen { count: practices.len() })
        }
        _ if build.watch || arguments.build.watch => Some(CommandProblem::OptionNotTaken {
            command: "build --practice …",
            option: "--watch".to_owned(),
        }),
        _ => None,
    }
}

/// Why a folder of practices cannot be used.
#[derive(Debug)]
pub(super) enum PracticesFault {
    /// What was typed would overwrite itself.
    Command(CommandProblem),
    /// The folder holds no practice.
    Input(InputProblem),
}

fn is_of_practice(file: &Path) -> bool {
    let holds = |text: String| text.lines().any(|line| line.trim() == "[practice]");
    read_text(&Disk, file).is_ok_and(holds)
}

/// The name of a practice by its file or folder.
fn called_by(path: &Path, is_file: bool) -> String {
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let called = if is_file { full.file_stem() } else { full.file_name() };
    called.unwrap_or_default().to_string_lossy().into_owned()
}
