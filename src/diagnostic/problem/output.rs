use super::list::problems;

/// What is wrong with a file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what their names say, as typed")]
pub enum OutputProblem {
    /// Pages of which no PDF can be made: a fault of the program's own.
    NotMade { reason: String },
    /// Work that panicked: a fault of the program's own. The leaflet, if it was
    /// the work on one, and what the program's makers need to know.
    BrokenDown { leaflet: Option<String>, fault: String },
    /// An output whose folder does not exist.
    FolderMissing { output: String, folder: String },
    /// An output that is a folder.
    IsFolder { output: String },
    /// An output that is write-protected.
    Protected { output: String },
    /// A folder in which nothing may be written.
    Forbidden { output: String },
    /// An output that another program shows (on Windows).
    HeldOpen { output: String },
    /// A name that no file can have here.
    ImpossibleName { output: String },
    /// No room left.
    DiskFull { output: String },
    /// An output that cannot be written for any other reason.
    Unwritable { output: String, reason: String },
    /// A standard output that cannot be written.
    ClosedStandardOutput,
    /// Standard output that cannot be written for any other reason.
    NoStandardOutput { reason: String },
    /// An output that is written, and that no viewer shows.
    NotShown { output: String },
    /// An older output that remains after a failure, and since when.
    OldRemains { output: String, written: Moment },
}

problems! {
    OutputProblem {
        NotMade: Error = "pdf-not-made",
        BrokenDown: Error = "program-fault",
        FolderMissing: Error = "output-folder-missing",
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
        OldRemains: Error = "old-output-remains",
    }
}

/// A minute of a day, where the user lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The year, if it is not this one.
    pub year: Option<i32>,
    /// The month, from 0: January.
    pub month: u32,
    /// The day, from 1.
    pub day: u32,
    /// The hour, from 0.
    pub hour: u32,
    /// The minute, from 0.
    pub minute: u32,
}
