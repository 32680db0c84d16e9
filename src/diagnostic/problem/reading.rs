use super::super::Severity;

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

impl ReadingProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::AmbiguousStars { .. } => "ambiguous-stars",
            Self::UnclosedMarks { .. } => "unclosed-marks",
            Self::MarksInWord { .. } => "marks-in-word",
            Self::AmbiguousItem { .. } => "ambiguous-item",
            Self::TightList { .. } => "tight-list",
            Self::StarList => "star-list",
            Self::UnevenNumbers { .. } => "uneven-numbers",
            Self::ForeignMarkup { .. } => "foreign-markup",
            Self::PastedLine { .. } => "pasted-line",
            Self::DividedWord { .. } => "divided-word",
            Self::MarkupInPlainText { .. } => "markup-in-plain-text",
            Self::LinkInHeading => "link-in-heading",
            Self::LinkTitle { .. } => "link-title",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::UnevenNumbers { .. }
            | Self::PastedLine { .. }
            | Self::MarkupInPlainText { .. } => Severity::Warning,
            Self::AmbiguousStars { .. }
            | Self::UnclosedMarks { .. }
            | Self::MarksInWord { .. }
            | Self::AmbiguousItem { .. }
            | Self::TightList { .. }
            | Self::StarList
            | Self::ForeignMarkup { .. }
            | Self::DividedWord { .. }
            | Self::LinkInHeading
            | Self::LinkTitle { .. } => Severity::Error,
        }
    }
}

impl From<ReadingProblem> for super::DocumentProblem {
    fn from(problem: ReadingProblem) -> Self {
        Self::Reading(problem)
    }
}
