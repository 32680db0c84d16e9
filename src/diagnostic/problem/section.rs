//! Problems of a section as a whole, found by `document`.

use super::list::problems;

/// A problem of a section as a whole.
#[derive(Debug, Clone, PartialEq)]
pub enum SectionProblem {
    /// A leaflet without text.
    NoSections,
    /// A section without anything but perhaps a heading.
    EmptySection {
        /// Its heading.
        heading: Option<String>,
    },
    /// A subsection of a section without a heading.
    SubheadingWithoutHeading,
    /// A comment in the place of a heading.
    CommentForHeading {
        /// Its text.
        comment: String,
    },
    /// A figure to be placed beside a text that does not exist.
    NothingBeside {
        /// Its name.
        name: String,
    },
    /// A section of steps without any step.
    NoSteps,
    /// A box in a box.
    BoxInBox,
    /// A part as wide as the page, within a part that is not.
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
