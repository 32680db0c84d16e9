//! The terms the program itself prints. Each language's file has them in its own
//! words; this file only names them.

/// A word or short phrase that the program itself puts into a leaflet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// The heading of an information box.
    Info,
    /// The heading of a warning box.
    Warning,
    /// The heading of a summary box.
    Summary,
    /// The description of a QR code, followed by its address.
    CodeFor,
    /// The description of a box to tick.
    Checkbox,
    /// The description of a ticked box.
    TickedCheckbox,
    /// The description of a line to write on.
    Blank,
    /// The label of the version.
    Version,
    /// The label of the date of the last review.
    Date,
    /// The label of the date of the next review.
    Review,
    /// The label of a single author.
    Author,
    /// The label of several authors.
    Authors,
    /// The label of those who helped.
    Reviewers,
    /// The label of a single source.
    Source,
    /// The heading of several sources.
    Sources,
    /// The label of the address for readers' opinions.
    Feedback,
    /// The label of the leaflet's name and fingerprint.
    Reference,
    /// The label of a telephone number.
    Phone,
    /// The note at the foot of the first of two pages.
    Continued,
    /// The mark at the head of each page of a draft.
    Draft,
    /// The order of a date: `{day}`, `{month}` and `{year}`.
    DateOrder,
}
