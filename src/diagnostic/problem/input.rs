//! Problems of a definition, and of the files with it, as files; found by `files`,
//! `compile` and `cli`.

use super::list::problems;

/// A problem of a definition as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what their names say, as typed")]
pub enum InputProblem {
    /// A folder without a definition.
    NoDefinitionInFolder { folder: String },
    /// A pattern that no file fits.
    NothingFitsPattern { pattern: String },
    /// A definition that does not exist, and the one with the most similar name.
    NotFound { definition: String, nearest: Option<String> },
    /// No definition in the current folder, and the only other one that is there.
    NothingHere { other: Option<String> },
    /// A definition with another ending behind its name, which Windows hides.
    HiddenEnding { definition: String, found: String },
    /// A file that holds the details of a practice under another name than
    /// `practice.toml`.
    PracticeMisnamed { found: String, right: String },
    /// A definition that the user may not read.
    Forbidden { definition: String },
    /// A definition that another program holds open (on Windows).
    HeldOpen { definition: String },
    /// A definition that cannot be read for any other reason.
    Unreadable { definition: String, reason: String },
    /// A definition that is larger than a leaflet can be.
    TooLarge { definition: String, megabytes: u64 },
    /// An empty definition.
    Empty { definition: String },
    /// A definition that is a PDF or a document of a word processor.
    NotText { definition: String },
    /// A definition in another encoding than UTF-8, and the first such line.
    NotUtf8 { definition: String, line: usize },
    /// The file of a practice, named as a definition.
    PracticeAlone { practice: String },
    /// A folder, named as the file of a practice, and such a file in it.
    PracticeIsFolder { folder: String, inside: Option<String> },
    /// A folder of practices without a practice.
    NoPracticeInFolder { folder: String },
    /// A folder with the name of the file of a practice.
    FolderForPractice { folder: String },
    /// A link that leads to no file.
    BrokenLink { link: String },
    /// Neither a file nor a folder: a pipe or a device.
    NotAFile { definition: String },
}

problems! {
    InputProblem {
        NoDefinitionInFolder: Error = "no-definition-in-folder",
        NothingFitsPattern: Error = "nothing-fits-pattern",
        NotFound: Error = "definition-not-found",
        NothingHere: Error = "no-definition-here",
        HiddenEnding: Error = "hidden-ending",
        PracticeMisnamed: Warning = "practice-misnamed",
        Forbidden: Error = "definition-forbidden",
        HeldOpen: Error = "definition-held-open",
        Unreadable: Error = "definition-unreadable",
        TooLarge: Error = "definition-too-large",
        Empty: Error = "definition-empty",
        NotText: Error = "definition-not-text",
        NotUtf8: Error = "definition-not-utf-8",
        PracticeAlone: Error = "practice-alone",
        PracticeIsFolder: Error = "practice-is-folder",
        NoPracticeInFolder: Error = "no-practice-in-folder",
        FolderForPractice: Error = "folder-for-practice",
        BrokenLink: Error = "broken-link",
        NotAFile: Error = "not-a-file",
    }
}
