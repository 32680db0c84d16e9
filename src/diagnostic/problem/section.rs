use super::super::Severity;

/// What is wrong with a section as a whole.
#[derive(Debug, Clone, PartialEq)]
pub enum SectionProblem {
    /// A leaflet without text.
    NoSections,
    /// A section with nothing in it but its heading, if that.
    EmptySection {
        /// Its heading.
        heading: Option<String>,
    },
    /// A subsection of a section that has no heading itself.
    SubheadingWithoutHeading,
    /// A comment where other parts have their heading.
    CommentForHeading {
        /// What it says.
        comment: String,
    },
    /// A figure that stands beside nothing.
    NothingBeside {
        /// Its name.
        name: String,
    },
    /// Steps of which there are none.
    NoSteps,
    /// A frame in a frame.
    BoxInBox,
    /// A part that is as wide as the page, of a part that is not.
    WideInNarrow,
}

impl SectionProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NoSections => "no-sections",
            Self::EmptySection { .. } => "empty-section",
            Self::SubheadingWithoutHeading => "subheading-without-heading",
            Self::CommentForHeading { .. } => "comment-for-heading",
            Self::NothingBeside { .. } => "nothing-beside",
            Self::NoSteps => "no-steps",
            Self::BoxInBox => "box-in-box",
            Self::WideInNarrow => "wide-in-narrow",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::NothingBeside { .. } | Self::CommentForHeading { .. } => Severity::Warning,
            Self::NoSections
            | Self::EmptySection { .. }
            | Self::SubheadingWithoutHeading
            | Self::NoSteps
            | Self::BoxInBox
            | Self::WideInNarrow => Severity::Error,
        }
    }
}

impl From<SectionProblem> for super::DocumentProblem {
    fn from(problem: SectionProblem) -> Self {
        Self::Section(problem)
    }
}
