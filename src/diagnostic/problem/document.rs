use super::list::problems;
use super::{DirectionProblem, LetteringProblem, ReadingProblem, SectionProblem, TableProblem};

/// What is wrong with a text and what it points to.
#[derive(Debug, Clone, PartialEq)]
pub enum DocumentProblem {
    /// A link to something that is not there.
    DeadAnchor {
        /// What it points to.
        id: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// All there is to point to.
        known: Vec<String>,
    },
    /// A name that two parts of the leaflet have.
    DuplicateId {
        /// The name.
        id: String,
        /// The line of the first.
        first_line: usize,
    },
    /// A section names a figure that is not there.
    UnknownFigure {
        /// The name.
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
    },
    /// A figure that is named twice.
    RepeatedFigure {
        /// The name.
        name: String,
        /// The line of the first.
        first_line: usize,
    },
    /// What is wrong with a section as a whole.
    Section(SectionProblem),
    /// What is wrong with the words in a drawing.
    Lettering(LetteringProblem),
    /// Text that could be read in two ways.
    Reading(ReadingProblem),
    /// What is wrong with a mark of direction.
    Direction(DirectionProblem),
    /// Markup that a leaflet does not use.
    Markup {
        /// What kind.
        kind: Markup,
    },
    /// A bullet sign pasted from a word processor.
    PastedBullet {
        /// The sign.
        sign: char,
    },
    /// A line that begins with a hyphen and no space.
    TightBullet,
    /// A list that begins at a high number: probably a year or an amount.
    HighNumber {
        /// The number.
        number: u64,
    },
    /// A link to an address of a kind that is not printed.
    RefusedAddress {
        /// The address.
        address: String,
        /// What was probably meant.
        nearest: Option<String>,
    },
    /// A QR code for something that is no address.
    RefusedCode {
        /// What it was to lead to.
        address: String,
        /// The address that was probably meant.
        nearest: Option<String>,
    },
    /// An address longer than any QR code can hold.
    LongAddress {
        /// How many signs it has.
        length: usize,
    },
    /// A link whose words are an address, and that leads to another.
    OtherAddress {
        /// The address that its words are.
        words: String,
        /// Where it leads.
        target: String,
    },
    /// A link to a site whose name looks like another's.
    OddHost {
        /// The name.
        host: String,
        /// Its letters that are of another script, if they are to be seen.
        letters: Vec<char>,
    },
    /// A link without words or without an address.
    EmptyLink,
    /// A space between the words of a link and its address, or in the address.
    SplitLink,
    /// A list item that says nothing.
    EmptyItem,
    /// What is wrong with a table.
    Table(TableProblem),
    /// A box to tick that is not written as one.
    FalseCheckbox,
    /// A paragraph, item, heading or cell as long as a chapter.
    LongText {
        /// How many characters it has.
        characters: usize,
    },
    /// A line break made by spaces at a line's end.
    InvisibleBreak,
    /// A sign that cannot be seen and does not belong in a text.
    ControlCharacter {
        /// The sign.
        character: char,
    },
    /// The sign that stands for one that got lost.
    DamagedCharacter,
    /// Something in braces that the practice says nothing of.
    UnknownWord {
        /// As it stands there: `{practice.fax}`
        written: String,
        /// What it seems to name: `fax`
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// All that the practice says.
        known: Vec<String>,
        /// The file of the practice.
        file: String,
    },
    /// Something in braces, and there is no practice: the first of all such.
    NoPractice {
        /// As it stands there.
        written: String,
    },
    /// Something in braces in what the practice says itself, where it is not
    /// filled in.
    PlaceholderInWord {
        /// As it stands there.
        written: String,
    },
    /// Something that is to stand in braces, with no second one.
    OpenBrace {
        /// What is to stand in them.
        name: String,
    },
    /// A language of which the program lacks words of its own.
    ForeignWords {
        /// Its tag.
        language: String,
        /// The words a leaflet needs, by the keys they can be given with, each
        /// as it stands there now: in English.
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
        FalseCheckbox: Error = "false-checkbox",
        LongText: Error = "long-text",
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
    /// `<br>`, but in a cell of a table.
    LineBreak,
    /// A line of `---`, `***` or `___`.
    Rule,
    /// `[name]: address`
    LinkDefinition,
    /// A list in a list in a list.
    DeepList,
}
