//! Problems of the keys of a definition and their values, found by `definition`.

use super::list::problems;
use super::{Expected, GivenValue};
use crate::calendar::Date;
use crate::color::Color;
use crate::geometry::Abs;

/// The smallest type size at which a leaflet is made.
pub const LEAST_READABLE: Abs = Abs::pt(9.0);

/// A file that holds keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFile {
    /// The definition of a leaflet.
    Leaflet,
    /// The file of a practice.
    Practice,
}

/// A problem of a key of a definition or of its value.
///
/// A `table` is the header as it is written, `[page]`; the top of the file,
/// before any header, is the empty string.
#[derive(Debug, Clone, PartialEq)]
pub enum DefinitionProblem {
    /// A key that does not exist.
    UnknownKey {
        /// The key as written.
        key: String,
        /// The table it is in.
        table: &'static str,
        /// What was probably meant.
        nearest: Option<&'static str>,
        /// The keys of that table.
        known: Vec<&'static str>,
    },
    /// A key that belongs in another table.
    MisplacedKey {
        /// The key as written.
        key: String,
        /// Its English name, if it was written in Dutch.
        name: &'static str,
        /// The table it is in.
        table: &'static str,
        /// The tables it belongs in, at least one.
        belongs: Vec<&'static str>,
        /// The file it belongs in, if that is another one.
        file: Option<KeyFile>,
    },
    /// A required key is missing.
    MissingKey {
        /// The key.
        key: &'static str,
        /// The table it belongs in.
        table: &'static str,
        /// An example of the key with a value.
        example: &'static str,
    },
    /// A value of the wrong type.
    WrongType {
        /// The key.
        key: String,
        /// The values it takes.
        expected: Expected,
        /// The value it was given.
        found: GivenValue,
        /// What was probably meant.
        nearest: Option<String>,
        /// An example of the key with a value.
        example: &'static str,
    },
    /// A value of the right type that the key does not take.
    WrongValue {
        /// The key.
        key: String,
        /// The values it takes.
        expected: Expected,
        /// The value it was given, as written.
        value: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// An example of the key with a value.
        example: &'static str,
    },
    /// An empty text.
    EmptyText {
        /// The key.
        key: String,
    },
    /// A header with too many or too few brackets.
    WrongBrackets {
        /// The header as written.
        written: String,
        /// The header as it should be.
        right: String,
    },
    /// `[figure]` without a name.
    NamelessFigure,
    /// A figure with neither a file nor an address.
    MissingPicture {
        /// Its name.
        figure: String,
    },
    /// A figure with both a file and an address.
    TwoPictures {
        /// Its name.
        figure: String,
    },
    /// A figure without a description in words.
    MissingAlt {
        /// Its name.
        figure: String,
    },
    /// A figure that is decoration but has a description.
    AltOfDecoration {
        /// Its name.
        figure: String,
    },
    /// A name that cannot be used in a link.
    WrongId {
        /// The name.
        id: String,
        /// The name with allowed characters.
        proposal: String,
    },
    /// `[language.ar]` in a leaflet, which has one language.
    LanguageTable,
    /// A word of the practice with a name that cannot be written in braces.
    WrongWordName {
        /// The name.
        name: String,
        /// The name with allowed characters.
        proposal: String,
    },
    /// The date for the review of the leaflet has passed.
    PastReview {
        /// That date.
        review: Date,
    },
    /// A path in which a backslash became part of an escape.
    ControlInPath {
        /// The intended path, with slashes.
        proposal: String,
    },
    /// A backslash in `"""…"""` that removes the line break.
    BackslashAtLineEnd,
    /// The smallest type size is larger than the largest.
    ReversedSizes {
        /// The smallest.
        min: Abs,
        /// The largest.
        max: Abs,
    },
    /// Letters too small for anyone to read.
    TinyType {
        /// Their size.
        size: Abs,
    },
    /// Letters too small for many people to read.
    SmallType {
        /// Their size.
        size: Abs,
    },
    /// Paper that no printer takes.
    ImpossiblePaper {
        /// The side that is too short or too long.
        side: Abs,
        /// The shortest allowed side.
        least: Abs,
        /// The longest allowed side.
        most: Abs,
    },
    /// Margins and gaps leave no room on the page.
    NoRoomForText,
    /// A figure wider than the room for it.
    WideFigure {
        /// Its width.
        width: Abs,
        /// The available width.
        available: Abs,
    },
    /// A figure too narrow to be seen.
    NarrowFigure {
        /// Its width.
        width: Abs,
        /// The least width of a figure.
        least: Abs,
    },
    /// Columns so close together that their lines read as one.
    NarrowGap {
        /// The space between them.
        gap: Abs,
    },
    /// A figure beside its text that is as wide as the page.
    BesideAndPage {
        /// Its name.
        figure: String,
    },
    /// A margin narrower than office printers can print.
    NarrowMargin {
        /// The narrowest margin.
        margin: Abs,
    },
    /// Several columns on paper that has room for one.
    NarrowColumns {
        /// The width of each.
        width: Abs,
    },
    /// A colour with too little contrast.
    PaleAccent {
        /// Its contrast ratio with white.
        contrast: f64,
        /// The nearest shade that is dark enough.
        nearest: Color,
    },
}

problems! {
    DefinitionProblem {
        UnknownKey: Error = "unknown-key",
        MisplacedKey: Error = "misplaced-key",
        MissingKey: Error = "missing-key",
        WrongType: Error = "wrong-type",
        WrongValue: Error = "wrong-value",
        EmptyText: Error = "empty-text",
        WrongBrackets: Error = "wrong-brackets",
        NamelessFigure: Error = "nameless-figure",
        MissingPicture: Error = "missing-picture",
        TwoPictures: Error = "two-pictures",
        MissingAlt: Error = "missing-alt",
        AltOfDecoration: Error = "alt-of-decoration",
        WrongId: Error = "wrong-id",
        LanguageTable: Error = "language-table",
        WrongWordName: Error = "wrong-word-name",
        PastReview: Warning = "past-review",
        ControlInPath: Error = "control-in-path",
        BackslashAtLineEnd: Error = "backslash-at-line-end",
        ReversedSizes: Error = "reversed-sizes",
        TinyType: Error = "tiny-type",
        SmallType: Warning = "small-type",
        ImpossiblePaper: Error = "impossible-paper",
        NoRoomForText: Error = "no-room-for-text",
        WideFigure: Error = "wide-figure",
        NarrowFigure: Error = "narrow-figure",
        NarrowGap: Warning = "narrow-gap",
        BesideAndPage: Error = "beside-and-page",
        NarrowMargin: Warning = "narrow-margin",
        NarrowColumns: Warning = "narrow-columns",
        PaleAccent: Warning = "pale-accent",
    }
}
