use super::super::Severity;

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

impl OutputProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NotMade { .. } => "pdf-not-made",
            Self::BrokenDown { .. } => "program-fault",
            Self::FolderMissing { .. } => "output-folder-missing",
            Self::IsFolder { .. } => "output-is-folder",
            Self::Protected { .. } => "output-protected",
            Self::Forbidden { .. } => "output-forbidden",
            Self::HeldOpen { .. } => "output-held-open",
            Self::ImpossibleName { .. } => "output-impossible-name",
            Self::DiskFull { .. } => "disk-full",
            Self::Unwritable { .. } => "output-unwritable",
            Self::ClosedStandardOutput => "closed-standard-output",
            Self::NoStandardOutput { .. } => "no-standard-output",
            Self::NotShown { .. } => "output-not-shown",
            Self::OldRemains { .. } => "old-output-remains",
        }
    }

    /// A PDF that is not written is not there; one that is not shown, is.
    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::NotShown { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
