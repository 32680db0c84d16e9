//! Problems of the page, found by `layout` and `compile`.

use super::list::problems;
use super::{ColumnCure, FitCures, LetteringProblem, PictureProblem, TableCure};
use crate::geometry::Abs;

/// The thing that is outside its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outside {
    /// These words.
    Words(String),
    /// A picture.
    Picture,
    /// A line or a background.
    Rule,
}

/// How much narrower a picture would have to be to fit on a page, in
/// millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NarrowerFigure {
    /// The width by which it is too wide.
    pub by: u32,
    /// The greatest width that fits.
    pub to: u32,
}

/// A problem of the page.
#[derive(Debug, Clone, PartialEq)]
pub enum LayoutProblem {
    /// The text takes more pages than allowed.
    DoesNotFit {
        /// The number of pages allowed.
        allowed: u32,
        /// The number of pages it takes.
        needed: u32,
        /// The number of lines on the extra pages, by column.
        lines: u32,
        /// The approximate number of words in those lines.
        words: u32,
        /// The smallest type size, at which it takes these.
        size: Abs,
        /// Whether the command line gives the number of pages.
        typed: bool,
        /// What else makes it fit.
        cures: FitCures,
    },
    /// A column is too narrow for a single character.
    NoRoom {
        /// Its width.
        measure: Abs,
        /// The word.
        word: String,
        /// What gives it room.
        cure: ColumnCure,
    },
    /// The height between the margins is less than a line.
    LowPage {
        /// The height.
        height: Abs,
    },
    /// The header and footer of the page take more than half of the height between
    /// the margins.
    FootTooHigh {
        /// The height they take.
        height: Abs,
    },
    /// Something that cannot be divided is higher than a column.
    TooHigh {
        /// The number of lines it takes.
        lines: u32,
        /// The number of lines in a column.
        room: u32,
    },
    /// Something is outside its page, which is a fault of the program.
    OutsidePage {
        /// The number of the page.
        page: u32,
        /// The thing.
        what: Outside,
    },
    /// A word wider than its column, broken between any two characters.
    LongWord {
        /// The word.
        word: String,
        /// Whether it is an address, which may be broken only at its own signs.
        is_address: bool,
    },
    /// Words joined by no-break spaces that are wider than their column, broken at
    /// one of the spaces.
    NoBreakSpaces {
        /// The words.
        words: String,
    },
    /// The words at the foot of the first page that lead to the next have no room
    /// and are left out.
    ContinuedLeftOut {
        /// The words.
        words: String,
    },
    /// A number, dose, date, telephone number or address whose parts change places
    /// on paper.
    OutOfOrder {
        /// The text as written.
        written: String,
        /// The text as it would be read from left to right.
        read: String,
    },
    /// A problem of the words in a drawing.
    Lettering(LetteringProblem),
    /// A page before the last is more than a quarter empty, since what follows
    /// does not fit on it.
    HalfEmptyPage {
        /// The number of the page.
        page: u32,
        /// The part of the page that is empty, in per cent.
        percent: u32,
        /// How much narrower the picture that follows would have to be to fit.
        figure: Option<NarrowerFigure>,
        /// The millimetres by which what follows is too high, if it is.
        too_high: Option<u32>,
    },
    /// A problem of a picture on the page.
    Picture(PictureProblem),
    /// A word continues in the next column.
    WordSplit,
    /// A short list item continues in the next column.
    ItemSplit,
    /// A short list is divided over two columns.
    ListSplit,
    /// A figure has no room beside its text.
    NoRoomBeside,
    /// A figure with its caption is too high to be beside its text.
    TooHighBeside,
    /// A short box is divided over two columns.
    BoxSplit,
    /// A short table is divided over two columns, or a single row of a table.
    TableSplit,
    /// A word of a table has no room in its column.
    CrowdedTable {
        /// The first word that is broken, or the first of words that belong
        /// together.
        word: Option<String>,
        /// The size of its letters, if they are small.
        small: Option<Abs>,
        /// What gives it room.
        cure: TableCure,
    },
    /// The letters of a table are small, so that its words stay whole.
    SmallTable {
        /// Their size.
        size: Abs,
        /// What lets them be larger.
        cure: TableCure,
    },
    /// A step is divided over two columns.
    StepSplit,
    /// A list is separated from the line that introduces it.
    ListWithoutIntroduction,
    /// A table is separated from the line that introduces it.
    TableWithoutIntroduction,
    /// A line to write on is separated from the question above it.
    LineWithoutQuestion,
    /// A heading keeps only one line of what follows.
    HeadingWithOneLine,
    /// The columns of the last page do not end level.
    ColumnsNotLevel,
    /// One line of a paragraph is alone in a column.
    LineAlone,
    /// A heading is alone at the foot of a column.
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
        HalfEmptyPage: Warning = "half-empty-page",
        WordSplit: Warning = "word-split",
        NoRoomBeside: Warning = "no-room-beside",
        TooHighBeside: Warning = "too-high-beside",
        ItemSplit: Warning = "item-split",
        ListSplit: Warning = "list-split",
        BoxSplit: Warning = "box-split",
        TableSplit: Warning = "table-split",
        CrowdedTable: Warning = "crowded-table",
        SmallTable: Warning = "small-table",
        StepSplit: Warning = "step-split",
        ListWithoutIntroduction: Warning = "list-without-introduction",
        TableWithoutIntroduction: Warning = "table-without-introduction",
        LineWithoutQuestion: Warning = "line-without-question",
        HeadingWithOneLine: Warning = "heading-with-one-line",
        ColumnsNotLevel: Warning = "columns-not-level",
        LineAlone: Warning = "line-alone",
        HeadingAlone: Warning = "heading-alone",
    }
    parts {
        Lettering(LetteringProblem),
        Picture(PictureProblem),
    }
}
