//! Problems of text that could be read in two ways, found by `document`.

use super::list::problems;

/// Text that could be read in two ways, or that is printed differently from what
/// its author may expect.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadingProblem {
    /// Words between two stars that could be emphasis or two characters.
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
    /// Marks of emphasis that end right before the rest of a word.
    MarksBeforeWord {
        /// The marks: `**`
        mark: String,
    },
    /// A backslash that was meant to begin a new line and does not.
    StrayBreak,
    /// A soft hyphen before a digit, which does not show.
    HiddenHyphen {
        /// What is before it: `5`
        before: String,
        /// What is behind it: `10`
        after: String,
    },
    /// A line directly below running text that begins like a list item and continues
    /// like a number, a symbol or a date; or an item of a list of nothing but
    /// numbers.
    AmbiguousItem {
        /// The mark: `-`, `1.`
        mark: String,
        /// The rest of the line.
        rest: String,
        /// Whether an empty line is above it.
        is_apart: bool,
    },
    /// Lines with list markers without a space after them, which would become one
    /// paragraph.
    TightList {
        /// One of the lines as a list item: `1. Eerste`
        item: String,
    },
    /// A list of one item with a star, in a section where a star marks a footnote.
    StarList,
    /// A list with + right below one with -, or the other way round.
    PlusAndMinus,
    /// A list of one item with a dash below a quotation, which could be the name of who
    /// said it.
    DashBelowQuotation,
    /// Numbers of a list that are not consecutive.
    UnevenNumbers {
        /// The number that should follow.
        expected: u64,
        /// The number that is written.
        found: u64,
    },
    /// Markup of other programs.
    ForeignMarkup {
        /// The kind of markup.
        kind: ForeignMarkup,
        /// The markup as written.
        written: String,
    },
    /// A line of running text that begins like one of a pasted list.
    PastedLine {
        /// Its beginning; a tab as `\t`.
        mark: String,
    },
    /// A sentence right below a list item, which is printed behind its words.
    LineUnderItem {
        /// Its first words.
        words: String,
    },
    /// Short lines, as of an address, that are printed one after the other.
    JoinedLines,
    /// Lines with tabs between their words, as of a pasted table.
    TabTable,
    /// Markup of a text in a heading or caption, which has none of this kind.
    MarkupInLine {
        /// The kind of markup.
        kind: LineMarkup,
    },
    /// A word with a hyphen at the end of a line, pasted from a page.
    DividedWord {
        /// Its two halves, without the hyphen.
        halves: (String, String),
    },
    /// An address with a space or a line end in it.
    SplitAddress {
        /// What is before it, and what is behind it.
        parts: (String, String),
    },
    /// Marks of emphasis or a link in plain text.
    MarkupInPlainText {
        /// The place of the plain text.
        place: PlainPlace,
    },
    /// A link in a heading.
    LinkInHeading,
    /// The title of a link, which a browser shows and paper cannot.
    LinkTitle {
        /// The title.
        title: String,
    },
}

problems! {
    ReadingProblem {
        AmbiguousStars: Error = "ambiguous-stars",
        UnclosedMarks: Error = "unclosed-marks",
        MarksInWord: Error = "marks-in-word",
        MarksBeforeWord: Error = "marks-before-word",
        StrayBreak: Warning = "stray-break",
        HiddenHyphen: Error = "hidden-hyphen",
        AmbiguousItem: Error = "ambiguous-item",
        TightList: Error = "tight-list",
        StarList: Error = "star-list",
        PlusAndMinus: Error = "plus-and-minus",
        DashBelowQuotation: Error = "dash-below-quotation",
        UnevenNumbers: Warning = "uneven-numbers",
        ForeignMarkup: Error = "foreign-markup",
        PastedLine: Warning = "pasted-line",
        LineUnderItem: Warning = "line-under-item",
        JoinedLines: Warning = "joined-lines",
        TabTable: Warning = "tab-table",
        MarkupInLine: Warning = "markup-in-line",
        DividedWord: Error = "divided-word",
        SplitAddress: Error = "split-address",
        MarkupInPlainText: Warning = "markup-in-plain-text",
        LinkInHeading: Error = "link-in-heading",
        LinkTitle: Error = "link-title",
    }
}

/// Markup of other programs that a leaflet does not have.
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

/// Markup of a text that a heading or caption does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineMarkup {
    /// A backslash at the end of a line.
    Break,
    /// A line to write on.
    Blank,
    /// A box to tick.
    Checkbox,
    /// An empty line.
    EmptyLine,
    /// A list below the first line.
    List,
    /// The mark of a heading, a quotation or a table.
    Mark,
}

/// Plain text: words that are printed or read aloud without markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainPlace {
    /// The title of a leaflet.
    Title,
    /// The line under the title.
    Subtitle,
    /// The description of a picture.
    Alt,
    /// The facts about a leaflet.
    About,
    /// The words of a practice.
    Practice,
}
