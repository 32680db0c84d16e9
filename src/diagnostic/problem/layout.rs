use super::LetteringProblem;
use super::list::problems;
use crate::geometry::Abs;

/// What lies outside its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outside {
    /// These words.
    Words(String),
    /// A picture.
    Picture,
    /// A line or a ground.
    Rule,
}

/// What is wrong with the page.
#[derive(Debug, Clone, PartialEq)]
pub enum LayoutProblem {
    /// The text takes more pages than it may.
    DoesNotFit {
        /// How many pages it may take.
        allowed: u32,
        /// How many it takes.
        needed: u32,
        /// How many lines of a column stand on the pages too many.
        lines: u32,
        /// About how many words that are.
        words: u32,
        /// The least type size, at which that is so.
        size: Abs,
        /// Whether the command line says how many pages it may take.
        typed: bool,
    },
    /// A column is too narrow for a single character.
    NoRoom {
        /// Its width.
        measure: Abs,
    },
    /// The height between the margins does not hold a line.
    LowPage {
        /// What is left of it.
        height: Abs,
    },
    /// What stands at the head and foot of each page takes more than half of
    /// the height between the margins.
    FootTooHigh {
        /// How much it takes.
        height: Abs,
    },
    /// Something that cannot be parted is higher than a column.
    TooHigh {
        /// How many lines it takes.
        lines: u32,
        /// How many there are.
        room: u32,
    },
    /// Something lies outside its page: a fault of the program.
    OutsidePage {
        /// The number of the page.
        page: u32,
        /// What it is.
        what: Outside,
    },
    /// A word wider than its column is broken between any two characters.
    LongWord {
        /// The word.
        word: String,
    },
    /// Words with no-break spaces between them are wider than their column and
    /// are parted at one of those.
    NoBreakSpaces {
        /// The words.
        words: String,
    },
    /// What leads from the first page to the other has no room at its foot and
    /// is left out.
    ContinuedLeftOut {
        /// The words.
        words: String,
    },
    /// A number, dose, date, telephone number or address whose parts change
    /// places on paper.
    OutOfOrder {
        /// It as it is written.
        written: String,
        /// It as it would be read from left to right.
        read: String,
    },
    /// What is wrong with the words in a drawing.
    Lettering(LetteringProblem),
    /// A word runs on in the next column.
    WordSplit,
    /// A short list item runs on in the next column.
    ItemSplit,
    /// A figure has no room beside its text.
    NoRoomBeside,
    /// A figure with its words is too high to stand beside its text.
    TooHighBeside,
    /// A short box is divided over two columns.
    BoxSplit,
    /// A short table is divided over two columns, or a row of one alone.
    TableSplit,
    /// A word of a table has no room in its column.
    CrowdedTable {
        /// Whether the table is as wide as the page already.
        page_wide: bool,
    },
    /// A step is divided over two columns.
    StepSplit,
    /// A list is parted from the line that introduces it.
    ListWithoutIntroduction,
    /// A heading keeps only one line of what follows.
    HeadingWithOneLine,
    /// The columns of the last page do not end level.
    ColumnsNotLevel,
    /// One line of a paragraph stands alone in a column.
    LineAlone,
    /// A heading stands alone at the foot of a column.
    HeadingAlone,
}

problems! {
    LayoutProblem {
        DoesNotFit: Error = "does-not-fit",
        NoRoom: Error = "no-room",
        LowPage: Error = "low-page",
        FootTooHigh: Error = "foot-too-high",
        TooHigh: Error = "too-high",
        OutsidePage: Error = "outside-page",
        LongWord: Warning = "long-word",
        NoBreakSpaces: Warning = "no-break-spaces",
        ContinuedLeftOut: Warning = "continued-left-out",
        OutOfOrder: Error = "out-of-order",
        WordSplit: Warning = "word-split",
        NoRoomBeside: Warning = "no-room-beside",
        TooHighBeside: Warning = "too-high-beside",
        ItemSplit: Warning = "item-split",
        BoxSplit: Warning = "box-split",
        TableSplit: Warning = "table-split",
        CrowdedTable: Warning = "crowded-table",
        StepSplit: Warning = "step-split",
        ListWithoutIntroduction: Warning = "list-without-introduction",
        HeadingWithOneLine: Warning = "heading-with-one-line",
        ColumnsNotLevel: Warning = "columns-not-level",
        LineAlone: Warning = "line-alone",
        HeadingAlone: Warning = "heading-alone",
    }
    parts {
        Lettering(LetteringProblem),
    }
}
