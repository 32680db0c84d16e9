use super::list::problems;
use super::{Expected, GivenValue};
use crate::calendar::Date;
use crate::geometry::Abs;

/// Under this type size no leaflet is made.
pub const LEAST_READABLE: Abs = Abs::pt(9.0);

/// A file that holds keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFile {
    /// The definition of a leaflet.
    Leaflet,
    /// What all leaflets of a practice share.
    Practice,
}

/// What is wrong with the keys of a definition and their values.
///
/// A `table` is the header as it is written, `[page]`; the top of the file,
/// before any header, is the empty string.
#[derive(Debug, Clone, PartialEq)]
pub enum DefinitionProblem {
    /// A key that exists nowhere.
    UnknownKey {
        /// The key as written.
        key: String,
        /// Where it stands.
        table: &'static str,
        /// What was probably meant.
        nearest: Option<&'static str>,
        /// The keys there are in that place.
        known: Vec<&'static str>,
    },
    /// A key that exists, in another place.
    MisplacedKey {
        /// The key as written.
        key: String,
        /// Its name, where that was written in Dutch.
        name: &'static str,
        /// Where it stands.
        table: &'static str,
        /// Where it belongs, one place at least.
        belongs: Vec<&'static str>,
        /// In which file, where that is another one.
        file: Option<KeyFile>,
    },
    /// A key that must be there is not.
    MissingKey {
        /// The key.
        key: &'static str,
        /// Where it belongs.
        table: &'static str,
        /// The key with a value, as it is written.
        example: &'static str,
    },
    /// A value of another kind.
    WrongType {
        /// The key.
        key: String,
        /// What it may be given.
        expected: Expected,
        /// What it was given.
        found: GivenValue,
        /// What was probably meant.
        nearest: Option<String>,
        /// The key with a value, as it is written.
        example: &'static str,
    },
    /// A value of the right kind that means nothing here.
    WrongValue {
        /// The key.
        key: String,
        /// What it may be given.
        expected: Expected,
        /// What it was given, as written.
        value: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The key with a value, as it is written.
        example: &'static str,
    },
    /// A text with nothing in it.
    EmptyText {
        /// The key.
        key: String,
    },
    /// A header with too many brackets or too few.
    WrongBrackets {
        /// As it stands there.
        written: String,
        /// As it should be.
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
    /// A figure that is not described in words.
    MissingAlt {
        /// Its name.
        figure: String,
    },
    /// A figure that is decoration and is described all the same.
    AltOfDecoration {
        /// Its name.
        figure: String,
    },
    /// A name a link cannot be written with.
    WrongId {
        /// The name.
        id: String,
        /// The same with signs that can be used.
        proposal: String,
    },
    /// `[language.ar]` in a leaflet, which has one language.
    LanguageTable,
    /// A word of a practice's own with a name that cannot stand in braces.
    WrongWordName {
        /// The name.
        name: String,
        /// The same with signs that can be used.
        proposal: String,
    },
    /// The day has passed on which the leaflet was to be looked through.
    PastReview {
        /// That day.
        review: Date,
    },
    /// A path in which a backslash made a sign of its own.
    ControlInPath {
        /// The path as it was meant, with slashes.
        proposal: String,
    },
    /// In `"""`, a backslash that eats the line break.
    BackslashAtLineEnd,
    /// The least type size is over the largest.
    ReversedSizes {
        /// The least.
        min: Abs,
        /// The largest.
        max: Abs,
    },
    /// Letters nobody can read.
    TinyType {
        /// Their size.
        size: Abs,
    },
    /// Letters that many cannot read.
    SmallType {
        /// Their size.
        size: Abs,
    },
    /// Paper that no printer takes.
    ImpossiblePaper {
        /// The side that is too short or too long.
        side: Abs,
        /// The shortest a side may be.
        least: Abs,
        /// The longest.
        most: Abs,
    },
    /// Margins and gaps leave nothing of the page.
    NoRoomForText,
    /// A figure wider than its place.
    WideFigure {
        /// Its width.
        width: Abs,
        /// The width there is.
        available: Abs,
    },
    /// A figure beside its text that is as wide as the page.
    BesideAndPage {
        /// Its name.
        figure: String,
    },
    /// A margin in which office printers do not print.
    NarrowMargin {
        /// The narrowest one.
        margin: Abs,
    },
    /// A colour that stands out too little.
    PaleAccent {
        /// Its contrast on white.
        contrast: f64,
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
        BesideAndPage: Error = "beside-and-page",
        NarrowMargin: Warning = "narrow-margin",
        PaleAccent: Warning = "pale-accent",
    }
}
