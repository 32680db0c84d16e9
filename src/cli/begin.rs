//! `leaflet new`: a new leaflet from a template, with the file of a practice and a folder
//! for pictures. It overwrites nothing.

use std::path::{Path, PathBuf};

use super::ExitStatus;
use super::args::NewArguments;
use super::console::Console;
use super::definitions::DEFAULT_DEFINITION;
use super::status_lines;
use crate::diagnostic::{CommandProblem, Language, OutputProblem, nearest};
use crate::files::{Disk, Files, PracticeFile, create_file, folder_of, name};
use crate::templates::{DEFINITION, PRACTICE, Template, titled};

/// A leaflet to be begun.
#[derive(Debug)]
pub(super) struct NewTask {
    /// Its definition.
    definition: PathBuf,
    /// Its title, if its name gives one.
    title: String,
    template: Template,
    language: Option<Language>,
}

impl NewTask {
    /// Works out what was typed.
    ///
    /// # Errors
    /// There is no such template.
    pub(super) fn resolve(typed: &NewArguments) -> Result<Self, CommandProblem> {
        let template = match typed.template.as_deref() {
            None => Template::Explanation,
            Some(name) => Template::called(name).ok_or_else(|| unknown_template(name))?,
        };
        let named = typed.name.as_deref();
        let definition = match named {
            None => PathBuf::from(DEFAULT_DEFINITION),
            Some(file) if file.extension().is_some_and(|it| it == "toml") => file.to_owned(),
            Some(folder) => folder.join(DEFAULT_DEFINITION),
        };
        let title = named.and_then(Path::file_stem).map(|name| in_words(&name.to_string_lossy()));
        let language = typed.language.map(|language| language.language());
        Ok(Self { definition, title: title.unwrap_or_default(), template, language })
    }
}

/// The title that a name gives: `voor-de-operatie` is `Voor de operatie`.
fn in_words(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.trim().chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

fn unknown_template(typed: &str) -> CommandProblem {
    let names = Template::ALL.map(Template::name);
    let all = Template::ALL.into_iter().flat_map(|it| [it.name(), it.dutch_name()]);
    CommandProblem::UnknownTemplate {
        typed: typed.to_owned(),
        nearest: nearest(typed, all).map(str::to_owned),
        known: names.map(str::to_owned).to_vec(),
    }
}

/// Writes the files of the leaflet that are not there yet, and names each.
pub(super) fn begin(task: &NewTask, console: &Console) -> ExitStatus {
    let NewTask { definition, title, template, language } = task;
    if Disk.is_there(definition) {
        return console.fail(OutputProblem::AlreadyThere { definition: name(definition) });
    }
    let has_practice = PracticeFile::above(&Disk, definition).is_ok_and(|it| it.is_some());
    let mut done = ExitStatus::Done;
    for file in template.files(language.unwrap_or(console.language)) {
        let (path, contents) = match file.path {
            DEFINITION => (definition.clone(), titled(file.contents, title)),
            _ => (folder_of(definition).join(file.path), file.contents.to_owned()),
        };
        if Disk.is_there(&path) || has_practice && file.path == PRACTICE {
            continue;
        }
        if let Err(problem) = create_file(&path, contents.as_bytes()) {
            return console.fail(problem);
        }
        done = done.and(console.name(&path));
    }
    console.remark(&status_lines::begun(&name(definition), console.language));
    done
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn title_of_a_name_begins_with_a_capital() {
        assert_eq!(in_words("voor-de_operatie"), "Voor de operatie");
        assert_eq!(in_words("één"), "Één");
        assert_eq!(in_words(""), "");
    }
}
