//! Problems of the text of a leaflet and its links, found by `document`.

use super::list::problems;
use super::{DirectionProblem, LetteringProblem, ReadingProblem, SectionProblem, TableProblem};

/// A problem of a text or of something it links to.
#[derive(Debug, Clone, PartialEq)]
pub enum DocumentProblem {
    /// A link to something that does not exist.
    DeadAnchor {
        /// The target.
        id: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// All possible targets.
        known: Vec<String>,
    },
    /// A name used by two parts of the leaflet.
    DuplicateId {
        /// The name.
        id: String,
        /// The line of the first.
        first_line: usize,
    },
    /// A figure that does not exist.
    UnknownFigure {
        /// The name.
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
    },
    /// A figure that is used twice.
    RepeatedFigure {
        /// The name.
        name: String,
        /// The line of the first.
        first_line: usize,
    },
    /// A problem of a section as a whole.
    Section(SectionProblem),
    /// A problem of the words in a drawing.
    Lettering(LetteringProblem),
    /// Text that could be read in two ways.
    Reading(ReadingProblem),
    /// A problem of a direction mark.
    Direction(DirectionProblem),
    /// Markup that a leaflet does not use.
    Markup {
        /// The kind of markup.
        kind: Markup,
    },
    /// A bullet character pasted from a word processor.
    PastedBullet {
        /// The character.
        sign: char,
    },
    /// A line that begins with a hyphen without a space after it.
    TightBullet,
    /// A list that begins with a high number, probably a year or an amount.
    HighNumber {
        /// The number.
        number: u64,
    },
    /// A link to a kind of address that is not supported.
    RefusedAddress {
        /// The address.
        address: String,
        /// What was probably meant.
        nearest: Option<String>,
    },
    /// A QR code for something that is not an address.
    RefusedCode {
        /// The intended target.
        address: String,
        /// The address that was probably meant.
        nearest: Option<String>,
    },
    /// An address longer than any QR code can hold.
    LongAddress {
        /// Its length in characters.
        length: usize,
    },
    /// A link whose words are an address, but not the one it leads to.
    OtherAddress {
        /// The address in its words.
        words: String,
        /// The address it leads to.
        target: String,
    },
    /// A link to a host whose name looks like another one.
    OddHost {
        /// The name.
        host: String,
        /// Its visible letters of another script.
        letters: Vec<char>,
    },
    /// A link without words or an address.
    EmptyLink,
    /// A space between the words of a link and its address, or in the address, or an address
    /// without its closing bracket.
    SplitLink {
        /// The link that was probably meant, if it leads to a telephone.
        meant: Option<String>,
        /// Whether the bracket behind the address is missing.
        is_open: bool,
    },
    /// An empty list item.
    EmptyItem,
    /// A paragraph of nothing but blanks and invisible characters.
    EmptyParagraph,
    /// A problem of a table.
    Table(TableProblem),
    /// A tick box that is not written as one.
    FalseCheckbox,
    /// A paragraph, item, heading or cell as long as a chapter.
    LongText {
        /// Its length in characters.
        characters: usize,
    },
    /// A title, or the line under it, that is a text of its own.
    LongTitle {
        /// Its key.
        key: &'static str,
        /// Its length in characters.
        characters: usize,
        /// The greatest length.
        most: usize,
    },
    /// A line break made by spaces at the end of a line.
    InvisibleBreak,
    /// An invisible character that does not belong in a text.
    ControlCharacter {
        /// The character.
        character: char,
    },
    /// The replacement character for one that got lost.
    DamagedCharacter,
    /// A placeholder for which the practice has no word.
    UnknownWord {
        /// The placeholder as written: `{practice.fax}`
        written: String,
        /// The name in it: `fax`
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The names of all words of the practice.
        known: Vec<String>,
        /// The file of the practice.
        file: String,
    },
    /// A placeholder in a leaflet without a practice; only the first is reported.
    NoPractice {
        /// The placeholder as written.
        written: String,
    },
    /// A placeholder in a word of the practice, where it is not filled in.
    PlaceholderInWord {
        /// The placeholder as written.
        written: String,
    },
    /// A placeholder without its closing brace.
    OpenBrace {
        /// The name in it.
        name: String,
    },
    /// A language for which the program lacks its own terms.
    ForeignWords {
        /// Its tag.
        language: String,
        /// The keys of the terms that the leaflet needs, each with the English term
        /// in use now.
        missing: Vec<(&'static str, String)>,
    },
}

problems! {
    DocumentProblem {
        DeadAnchor: Error = "dead-anchor",
        DuplicateId: Error = "duplicate-id",
        UnknownFigure: Error = "unknown-figure",
        RepeatedFigure: Error = "repeated-figure",
        Markup: Error = "unused-markup",
        PastedBullet: Error = "pasted-bullet",
        TightBullet: Warning = "tight-bullet",
        HighNumber: Warning = "high-number",
        RefusedAddress: Error = "refused-address",
        RefusedCode: Error = "refused-code",
        LongAddress: Error = "long-address",
        OtherAddress: Warning = "other-address",
        OddHost: Warning = "odd-host",
        EmptyLink: Error = "empty-link",
        SplitLink: Warning = "split-link",
        EmptyItem: Error = "empty-item",
        EmptyParagraph: Warning = "empty-paragraph",
        FalseCheckbox: Error = "false-checkbox",
        LongText: Error = "long-text",
        LongTitle: Error = "long-title",
        InvisibleBreak: Warning = "invisible-break",
        ControlCharacter: Error = "control-character",
        DamagedCharacter: Error = "damaged-character",
        UnknownWord: Error = "unknown-word",
        NoPractice: Error = "no-practice",
        OpenBrace: Error = "open-brace",
        PlaceholderInWord: Error = "placeholder-in-word",
        ForeignWords: Warning = "foreign-words",
    }
    parts {
        Direction(DirectionProblem),
        Section(SectionProblem),
        Lettering(LetteringProblem),
        Reading(ReadingProblem),
        Table(TableProblem),
    }
}

/// Markup that a leaflet does not use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Markup {
    /// `<b>`
    Html,
    /// Lines between ```` ``` ````.
    CodeBlock,
    /// Words between `` ` ``.
    CodeSpan,
    /// A line that begins with `#`.
    Heading,
    /// A line underlined with `---` or `===`.
    UnderlinedHeading,
    /// `![…](…)`
    Picture,
    /// A line that begins with `>`.
    Quote,
    /// `<br>` outside a table cell.
    LineBreak,
    /// A line of `---`, `***` or `___`.
    Rule,
    /// `[name]: address`
    LinkDefinition,
    /// An address in angle brackets right behind a word, or before one.
    GluedAddress,
    /// A list in a list in a list.
    DeepList,
}
