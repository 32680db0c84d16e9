/// A word, or a few, that the program itself puts into a leaflet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Over a box that says what is good to know.
    Info,
    /// Over a box that warns.
    Warning,
    /// What a QR code shows, to go on with an address.
    CodeFor,
    /// For a box to tick.
    Checkbox,
    /// For a box that is ticked.
    TickedCheckbox,
    /// For a line to write on.
    Blank,
    /// Before which version a leaflet is.
    Version,
    /// Before the day it was last looked through.
    Date,
    /// Before the day it is to be looked through again.
    Review,
    /// Before who wrote it.
    Author,
    /// Before those who wrote it.
    Authors,
    /// Before those who helped.
    Reviewers,
    /// Before the one thing it draws on.
    Source,
    /// Over several things it draws on.
    Sources,
    /// Before where a reader can say what is to be better.
    Feedback,
    /// Before its name and fingerprint.
    Reference,
    /// Before a telephone number.
    Phone,
    /// At the foot of the first of two pages.
    Continued,
    /// At the head of each page of a draft.
    Draft,
    /// A date: `{day}`, `{month}` and `{year}` in their order.
    DateOrder,
}
