//! A folder with definitions, and the program run in it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A leaflet with nothing wrong.
pub(crate) const GOOD: &str =
    "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Buig uw knie.'\n";

/// A leaflet with an error.
pub(crate) const BAD: &str =
    "titel = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Buig uw knie.'\n";

/// A leaflet with a warning: its type is small.
pub(crate) const SMALL: &str = "title = 'Knie'\nlanguage = \"nl\"\n\n[style]\nsize = \"10pt\"\n\n[[section]]\ntext = 'Buig uw knie.'\n";

/// A folder of its own, gone when the test is over.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

/// What a run of the program left.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The exit status.
    pub(crate) status: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Desk {
    /// A folder with these files.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        for (name, text) in files {
            desk.write(name, text.as_bytes());
        }
        desk
    }

    /// The place of a file.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, and the folder it stands in.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// The names of all that stands in the folder.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
        let mut names: Vec<String> = entries.map(|entry| name(entry.unwrap())).collect();
        names.sort();
        names
    }

    /// Whether a file is a whole PDF.
    pub(crate) fn has_pdf(&self, name: &str) -> bool {
        fs::read(self.path(name)).is_ok_and(|bytes| is_pdf(&bytes))
    }

    /// The program with these arguments, in English whatever the machine.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_leaflet"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR_FORCE"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs the program. Its messages have their codes, unless their form is named.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = self.command(arguments);
        if !arguments.iter().any(|argument| argument.starts_with("--message-format")) {
            command.args(["--message-format", "human"]);
        }
        Ran::of(command.output().unwrap())
    }

    /// Runs the program as a person does, who does not ask for codes.
    pub(crate) fn run_plain(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }
}

impl Ran {
    /// All that the program said: `check` says it on standard output.
    pub(crate) fn said(&self) -> String {
        format!("{}{}", self.out, self.err)
    }

    /// What a finished process left.
    pub(crate) fn of(output: Output) -> Self {
        Self {
            status: output.status.code().expect("the program was not killed"),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// Whether bytes are a whole PDF.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-1.7") && bytes.trim_ascii_end().ends_with(b"%%EOF")
}
