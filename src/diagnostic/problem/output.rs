//! Problems of a file to be written, found by `cli` and `compile`.

use super::list::problems;

/// A problem of a file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what their names say, as typed")]
pub enum OutputProblem {
    /// Pages that cannot be made into a PDF, which is a fault of the program.
    NotMade { reason: String },
    /// A panic, which is a fault of the program: the leaflet being made, if any, and
    /// what the developers need to know.
    BrokenDown { leaflet: Option<String>, fault: String },
    /// An output whose folder does not exist and cannot be made.
    FolderMissing { output: String, folder: String },
    /// A new leaflet with the name of one that is there.
    AlreadyThere { definition: String },
    /// An output that is a folder.
    IsFolder { output: String },
    /// An output that is write-protected.
    Protected { output: String },
    /// A folder in which the user may not write.
    Forbidden { output: String },
    /// An output that another program holds open (on Windows).
    HeldOpen { output: String },
    /// A name that a file cannot have on this machine.
    ImpossibleName { output: String },
    /// A full disk.
    DiskFull { output: String },
    /// An output that cannot be written for any other reason.
    Unwritable { output: String, reason: String },
    /// A standard output that is closed.
    ClosedStandardOutput,
    /// A standard output that cannot be written for any other reason.
    NoStandardOutput { reason: String },
    /// An output that was written but that no viewer shows.
    NotShown { output: String },
    /// An older output that remains after a failure, and when it was written.
    OldRemains { output: String, written: Moment },
}

problems! {
    OutputProblem {
        NotMade: Error = "pdf-not-made",
        BrokenDown: Error = "program-fault",
        FolderMissing: Error = "output-folder-missing",
        AlreadyThere: Error = "definition-already-there",
        IsFolder: Error = "output-is-folder",
        Protected: Error = "output-protected",
        Forbidden: Error = "output-forbidden",
        HeldOpen: Error = "output-held-open",
        ImpossibleName: Error = "output-impossible-name",
        DiskFull: Error = "disk-full",
        Unwritable: Error = "output-unwritable",
        ClosedStandardOutput: Error = "closed-standard-output",
        NoStandardOutput: Error = "no-standard-output",
        NotShown: Warning = "output-not-shown",
        OldRemains: Warning = "old-output-remains",
    }
}

/// A minute of a day, in local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The year, if it is not the current one.
    pub year: Option<i32>,
    /// The month, from 0 for January.
    pub month: u32,
    /// The day, from 1.
    pub day: u32,
    /// The hour, from 0.
    pub hour: u32,
    /// The minute, from 0.
    pub minute: u32,
}
