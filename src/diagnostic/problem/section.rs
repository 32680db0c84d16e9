use super::list::problems;

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

problems! {
    SectionProblem {
        NoSections: Error = "no-sections",
        EmptySection: Error = "empty-section",
        SubheadingWithoutHeading: Error = "subheading-without-heading",
        CommentForHeading: Warning = "comment-for-heading",
        NothingBeside: Warning = "nothing-beside",
        NoSteps: Error = "no-steps",
        BoxInBox: Error = "box-in-box",
        WideInNarrow: Error = "wide-in-narrow",
    }
}
