use super::list::problems;

/// Text that could be read in two ways, or that a leaflet prints otherwise
/// than its author may expect.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadingProblem {
    /// Words between two stars that could be emphasis, or two characters.
    AmbiguousStars {
        /// The words with their stars.
        written: String,
    },
    /// Marks of emphasis without their counterpart.
    UnclosedMarks {
        /// The marks: `**`
        mark: String,
    },
    /// Marks of emphasis that begin within a word.
    MarksInWord {
        /// The marks: `**`
        mark: String,
    },
    /// A line right under running text that begins as a list item and goes on
    /// as a number, a sign or a date does.
    AmbiguousItem {
        /// The mark: `-`, `1.`
        mark: String,
        /// What follows it on the line.
        rest: String,
    },
    /// Lines with the marks of a list and no space behind them, which would run on
    /// as one paragraph.
    TightList {
        /// One of them as the item of a list: `1. Eerste`
        item: String,
    },
    /// A list of one item with a star in a section where a star is the sign of a
    /// footnote.
    StarList,
    /// Numbers of a list that do not follow one another.
    UnevenNumbers {
        /// The number after the one before.
        expected: u64,
        /// The number that is written.
        found: u64,
    },
    /// Markup of other programs.
    ForeignMarkup {
        /// What kind.
        kind: ForeignMarkup,
        /// As it is written.
        written: String,
    },
    /// A line of running text that begins as one of a pasted list does.
    PastedLine {
        /// How it begins; a tab as `\t`.
        mark: String,
    },
    /// A word with a hyphen at the end of a line, pasted from a page.
    DividedWord {
        /// Its two halves, without the hyphen.
        halves: (String, String),
    },
    /// Marks of emphasis or a link in words that are printed as they are.
    MarkupInPlainText {
        /// Where.
        place: PlainPlace,
    },
    /// A link in a heading.
    LinkInHeading,
    /// Words that a link shows when it is pointed at, which paper cannot.
    LinkTitle {
        /// The words.
        title: String,
    },
}

problems! {
    ReadingProblem {
        AmbiguousStars: Error = "ambiguous-stars",
        UnclosedMarks: Error = "unclosed-marks",
        MarksInWord: Error = "marks-in-word",
        AmbiguousItem: Error = "ambiguous-item",
        TightList: Error = "tight-list",
        StarList: Error = "star-list",
        UnevenNumbers: Warning = "uneven-numbers",
        ForeignMarkup: Error = "foreign-markup",
        PastedLine: Warning = "pasted-line",
        DividedWord: Error = "divided-word",
        MarkupInPlainText: Warning = "markup-in-plain-text",
        LinkInHeading: Error = "link-in-heading",
        LinkTitle: Error = "link-title",
    }
}

/// Markup that other programs have and a leaflet has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForeignMarkup {
    /// `[^1]`
    Footnote,
    /// `~~words~~`
    Strikethrough,
    /// `H~2~O`
    Subscript,
    /// `x^2^`
    Superscript,
    /// `==words==`
    Highlight,
    /// `^^`
    Carets,
}

/// Words that are printed, or read aloud, as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainPlace {
    /// The title of a leaflet.
    Title,
    /// What a picture shows, read aloud.
    Alt,
    /// What a leaflet says of itself.
    About,
}
