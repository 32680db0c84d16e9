//! Where PDFs go, worked out and checked before anything is written. They are written
//! by [`write`](super::write) and shown by [`show`].

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf, is_separator};

use super::console::standard_output_is_a_terminal;
use super::job::Job;
use crate::diagnostic::{CommandProblem, OutputProblem};
use crate::files::{folder_of, name};

/// The destination of a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Output {
    /// A file.
    File(PathBuf),
    /// Standard output.
    StandardOutput,
}

impl Output {
    /// The path, if it is a file.
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::StandardOutput => None,
        }
    }

    /// The outputs of jobs, in their order: what was typed, or else the `usual` path
    /// beside the definition.
    ///
    /// # Errors
    /// Two outputs are the same, one would overwrite a definition, what was typed is
    /// neither a PDF nor a folder, or standard output is a terminal.
    pub(super) fn resolve(
        jobs: &[Job],
        typed: Option<&Path>,
        usual: impl Fn(&Job) -> PathBuf,
    ) -> Result<Vec<Self>, CommandProblem> {
        if typed == Some(Path::new("-")) {
            return to_standard_output(jobs.len());
        }
        typed.map_or(Ok(()), refuse_other_endings)?;
        let files: Vec<PathBuf> = jobs.iter().map(|job| file_for(usual(job), typed)).collect();
        refuse_clashes(jobs, &files)?;
        Ok(files.into_iter().map(Self::File).collect())
    }
}

/// The output of a single job to standard output.
fn to_standard_output(definitions: usize) -> Result<Vec<Output>, CommandProblem> {
    if definitions > 1 {
        return Err(CommandProblem::SeveralToStandardOutput { count: definitions });
    }
    if standard_output_is_a_terminal() {
        return Err(CommandProblem::PdfToTerminal);
    }
    Ok(vec![Output::StandardOutput; definitions])
}

/// The file of an output: the usual one, in the folder that was typed, or the file
/// that was typed.
fn file_for(usual: PathBuf, typed: Option<&Path>) -> PathBuf {
    match typed {
        None => usual,
        Some(folder) if is_folder(folder) => folder.join(usual.file_name().unwrap_or_default()),
        Some(file) => file.to_owned(),
    }
}

/// Whether a path means a folder: it is one, it ends in a slash, or its name has no
/// ending and no file has it. The folder is made when the first PDF is written.
fn is_folder(path: &Path) -> bool {
    path.is_dir()
        || path.to_string_lossy().ends_with(is_separator)
        || path.extension().is_none() && !path.exists()
}

/// Refuses a path that is neither a folder nor the name of a PDF. A device or a pipe
/// may have any name.
fn refuse_other_endings(path: &Path) -> Result<(), CommandProblem> {
    let is_pdf = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    let is_device = path.exists() && !path.is_file();
    if is_pdf || is_device || is_folder(path) {
        return Ok(());
    }
    Err(CommandProblem::OutputIsNoPdf { output: name(path) })
}

/// Refuses outputs that would overwrite a definition or each other.
fn refuse_clashes(jobs: &[Job], files: &[PathBuf]) -> Result<(), CommandProblem> {
    let sources: Vec<PathBuf> = Job::definitions(jobs).map(place).collect();
    let all_sources: HashSet<&PathBuf> = sources.iter().collect();
    let mut targets: HashMap<PathBuf, usize> = HashMap::new();
    for (index, target) in files.iter().map(|path| place(path)).enumerate() {
        let output = name(&files[index]);
        if sources[index] == target && jobs[index].definition == files[index] {
            return Err(CommandProblem::DefinitionIsPdf { definition: output });
        }
        if all_sources.contains(&target) {
            return Err(CommandProblem::OutputIsDefinition { output });
        }
        if let Some(&other) = targets.get(&target) {
            let (first, second) = (jobs[other].name(), jobs[index].name());
            return Err(CommandProblem::SameOutput { output, first, second });
        }
        targets.insert(target, index);
    }
    Ok(())
}

/// The place of a file, the same for all paths that lead to it. Letter case is ignored
/// on systems that ignore it in file names.
fn place(path: &Path) -> PathBuf {
    let folder = folder_of(path);
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let place = fs::canonicalize(path).unwrap_or_else(|_| {
        let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        folder.join(path.file_name().unwrap_or_default())
    });
    if cfg!(any(windows, target_os = "macos")) {
        return place.to_string_lossy().to_lowercase().into();
    }
    place
}

/// Refuses to open more than one PDF, or one that does not go to a file.
pub(super) fn can_be_shown(outputs: &[Output]) -> Result<(), CommandProblem> {
    match outputs {
        [Output::StandardOutput] => Err(CommandProblem::StandardOutputToOpen),
        [] | [_] => Ok(()),
        _ => Err(CommandProblem::SeveralToOpen { count: outputs.len() }),
    }
}

/// Opens a PDF that was written in the default viewer.
///
/// # Errors
/// There is no viewer.
pub(super) fn show(path: &Path) -> Result<(), OutputProblem> {
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    open::that_detached(&full).map_err(|_| OutputProblem::NotShown { output: name(&full) })
}
