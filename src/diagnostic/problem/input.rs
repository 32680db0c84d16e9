use super::list::problems;

/// What is wrong with a definition as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what their names say, as typed")]
pub enum InputProblem {
    /// A folder without a definition.
    NoDefinitionInFolder { folder: String },
    /// A pattern that fits no file.
    NothingFitsPattern { pattern: String },
    /// A definition that is not there, and the one there is with the most
    /// similar name.
    NotFound { definition: String, nearest: Option<String> },
    /// A definition that may not be read.
    Forbidden { definition: String },
    /// A definition that another program keeps to itself (on Windows).
    HeldOpen { definition: String },
    /// A definition that cannot be read for any other reason.
    Unreadable { definition: String, reason: String },
    /// A definition that is larger than a leaflet can be.
    TooLarge { definition: String, megabytes: u64 },
    /// A definition that holds nothing.
    Empty { definition: String },
    /// A definition that is a PDF or a document of a word processor.
    NotText { definition: String },
    /// A definition in another encoding than UTF-8, and the first line where
    /// that shows.
    NotUtf8 { definition: String, line: usize },
    /// The file of a practice is named as a definition.
    PracticeAlone { practice: String },
    /// A folder is named as the file of a practice; the file of that kind in it.
    PracticeIsFolder { folder: String, inside: Option<String> },
    /// What has the name of the file of a practice is a folder.
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
        Forbidden: Error = "definition-forbidden",
        HeldOpen: Error = "definition-held-open",
        Unreadable: Error = "definition-unreadable",
        TooLarge: Error = "definition-too-large",
        Empty: Error = "definition-empty",
        NotText: Error = "definition-not-text",
        NotUtf8: Error = "definition-not-utf-8",
        PracticeAlone: Error = "practice-alone",
        PracticeIsFolder: Error = "practice-is-folder",
        FolderForPractice: Error = "folder-for-practice",
        BrokenLink: Error = "broken-link",
        NotAFile: Error = "not-a-file",
    }
}
