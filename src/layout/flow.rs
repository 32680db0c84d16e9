//! The vertical list of Knuth's boxes, glue and penalties, in lines of the
//! baseline grid: what fills columns sees nothing else of a block.

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use super::change_bar::ChangeBar;
use super::lines::{Extent, Line};
use super::params::LayoutParams;
use crate::artwork::Artwork;
use crate::color::Color;
use crate::document::{ColumnAlign, Frame, Lettering, NodeId};
use crate::geometry::{Abs, Size};
use crate::shaping::{BreakKind, ShapedText};

/// A stack of entries that fills columns of one measure.
#[derive(Debug)]
pub(super) struct Flow<'a> {
    /// How many columns stand side by side.
    pub columns: usize,
    /// The width of each.
    pub measure: Abs,
    /// What fills them.
    pub entries: Vec<FlowItem<'a>>,
}

/// What a column cannot be broken inside of.
#[derive(Debug)]
pub(super) struct FlowItem<'a> {
    /// The empty lines above it, which fall away at a column's top.
    pub space: Glue,
    /// How many lines of the grid it takes.
    pub height: u32,
    /// A column break before it.
    pub before: ColumnBreak<'a>,
    /// The frame it stands in.
    pub frame: Option<SetFrame>,
    /// What is drawn.
    pub content: FlowContent<'a>,
}

/// The frame around neighbouring entries.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct SetFrame {
    /// What it says.
    pub kind: Frame,
    /// How far from the column's start it begins.
    pub start: Abs,
    /// How wide it is.
    pub measure: Abs,
}

/// A column break before an entry: Knuth's discretionary, with lines for
/// letters. Where it is taken, the space above the entry falls away, and what
/// runs on beyond it is closed and opened again.
///
/// The first entry of a flow opens nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct ColumnBreak<'a> {
    /// What it goes against.
    pub rule: KeepRule,
    /// The lines that close the column it ends.
    pub closing: u32,
    /// The lines that open the column it begins: the header row of a table, and
    /// what the rows lack that begin it.
    pub opening: u32,
    /// The header row that stands again, as an Artifact, from the first of the
    /// opening lines on.
    pub repeated: Option<Rc<SetRow<'a>>>,
}

impl From<KeepRule> for ColumnBreak<'_> {
    /// A break where nothing runs on.
    fn from(rule: KeepRule) -> Self {
        Self { rule, ..Self::default() }
    }
}

/// Empty lines: Knuth's glue, in whole lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Glue {
    /// How many there are where nothing presses.
    pub natural: u32,
    /// How many more there may be.
    pub stretch: u32,
    /// How many fewer.
    pub shrink: u32,
}

/// A rule of good setting that a column break goes against, in the order in
/// which they give way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) enum KeepRule {
    /// None: between two blocks.
    #[default]
    None,
    /// None, but whole blocks are better: inside a long paragraph.
    InParagraph,
    /// A word runs on in the next column.
    WholeWord,
    /// A short list item stays whole.
    WholeItem,
    /// A short box stays whole.
    WholeBox,
    /// A short table stays whole, and no row of another stands alone.
    WholeTable,
    /// An introduction stays with its list.
    ListWithIntroduction,
    /// A heading keeps two lines of what follows.
    HeadingWithTwoLines,
    /// The columns of the last page end level.
    LevelColumns,
    /// No line of a paragraph stands alone.
    NoLineAlone,
    /// A step stays whole.
    WholeStep,
    /// A heading stands above what it heads.
    HeadingWithText,
}

impl KeepRule {
    /// What breaking it costs: each far more than many of the one before.
    pub(super) fn price(self) -> f64 {
        match self {
            Self::None => 0.0,
            Self::InParagraph => 6.0,
            Self::WholeWord => 2e3,
            Self::WholeItem | Self::WholeBox | Self::WholeTable => 1e4,
            Self::ListWithIntroduction | Self::HeadingWithTwoLines => 1e5,
            Self::LevelColumns => 1e6,
            Self::NoLineAlone => 1e7,
            Self::WholeStep => 5e7,
            Self::HeadingWithText => 1e8,
        }
    }

    /// The cost from which on a rule has given way.
    pub(super) const GIVEN_WAY: f64 = 1e3;
}

/// What an entry shows.
#[derive(Debug)]
pub(super) enum FlowContent<'a> {
    /// A line of running text.
    Line(SetLine<'a>),
    /// The lines of a heading, each with the place of its baseline below that
    /// of the entry's first grid line.
    Heading(Vec<(Abs, SetLine<'a>)>),
    /// A row of a table.
    TableRow(Rc<SetRow<'a>>),
    /// A picture with its words.
    Figure(SetFigure<'a>),
    /// The edge of a frame, with the air around it.
    Edge(FrameEdge),
    /// Stacks of entries that stand side by side, each from the top.
    Row(Vec<Vec<FlowItem<'a>>>),
    /// Who hands the leaflet out, and what it says of itself.
    Colophon(SetColophon<'a>),
}

/// Which edge of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrameEdge {
    /// The upper one.
    Top,
    /// The lower one.
    Bottom,
}

/// A line of text, ready to be placed.
#[derive(Debug)]
pub(super) struct SetLine<'a> {
    /// The text it is a line of.
    pub text: &'a ShapedText,
    /// Which line.
    pub line: Line,
    /// What that consists of.
    pub extent: Extent,
    /// How far from the column's start it begins.
    pub start: Abs,
    /// How wide it may be.
    pub measure: Abs,
    /// How it stands in that width.
    pub column_align: ColumnAlign,
    /// Whether it fills that width: it is justified.
    pub filled: bool,
    /// The type size.
    pub size: Abs,
    /// The colour.
    pub color: Color,
    /// What hangs before it, and how far from the column's start: the label of
    /// an item, and those of the items it is the first of.
    pub labels: Vec<(Abs, &'a ShapedText)>,
    /// What marks it in the margin.
    pub change_bar: Option<ChangeBar>,
}

/// A row of a table, ready to be placed: below the row before it, wherever that
/// ends.
#[derive(Debug)]
pub(super) struct SetRow<'a> {
    /// The lines of its cells, each with the place of its baseline below the
    /// row's top.
    pub lines: Vec<(Abs, SetLine<'a>)>,
    /// How high it is.
    pub height: Abs,
    /// Whether it is ruled off at its foot: a part of a row that goes on is not.
    pub is_ruled: bool,
    /// How far from the column's start the table begins.
    pub start: Abs,
    /// How wide that is.
    pub measure: Abs,
    /// Whether it is the first of its table, which begins on the grid.
    pub begins_table: bool,
    /// Whether it is the header row.
    pub is_header: bool,
    /// The Table, where its longest words do not go side by side.
    pub crowded: Option<NodeId>,
}

/// A picture with its words, ready to be placed.
#[derive(Debug)]
pub(super) struct SetFigure<'a> {
    /// The Figure; none for decoration.
    pub node: Option<NodeId>,
    /// What is drawn.
    pub artwork: Arc<Artwork>,
    /// The words in it.
    pub lettering: Vec<Lettering<&'a ShapedText>>,
    /// How large.
    pub size: Size,
    /// How far from the column's start the room for it begins.
    pub start: Abs,
    /// How wide that is.
    pub measure: Abs,
    /// The lines above it, one to a line of the grid.
    pub title: Vec<SetLine<'a>>,
    /// How many lines of the grid there are for them.
    pub title_lines: u32,
    /// How many there are for the picture.
    pub picture_lines: u32,
    /// The lines under it, one to a line of the grid.
    pub caption: Vec<SetLine<'a>>,
    /// What marks the picture in the margin.
    pub change_bar: Option<ChangeBar>,
    /// How many entries of the text it stands beside follow below it: they are
    /// read before its words.
    pub text_below: usize,
    /// Why it does not stand beside its text, where it belongs.
    pub displaced: Option<Displaced>,
}

/// Why a picture stands under the text it belongs beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Displaced {
    /// The text beside it would be too narrow.
    ByNarrowText,
    /// With its words it is higher than a page.
    ByItsWords,
}

/// A colophon on its own grid, ready to be placed.
#[derive(Debug)]
pub(super) struct SetColophon<'a> {
    /// Its size and leading.
    pub params: LayoutParams,
    /// What stands in each column.
    pub stacks: Vec<Vec<FlowItem<'a>>>,
    /// From the begin of a column to that of the next.
    pub step: Abs,
    /// How wide all are together.
    pub measure: Abs,
}

impl SetColophon<'_> {
    /// From its top to that of its text: the line above it and the air around
    /// that.
    pub(super) fn above(params: LayoutParams) -> Abs {
        params.leading()
    }
}

impl<'a> FlowItem<'a> {
    /// An entry of one line of text.
    pub(super) fn line(line: SetLine<'a>) -> Self {
        let (space, before) = (Glue::default(), KeepRule::InParagraph.into());
        Self { space, height: 1, before, frame: None, content: FlowContent::Line(line) }
    }

    /// The first line of text in it.
    pub(super) fn first_line(&mut self) -> Option<&mut SetLine<'a>> {
        match &mut self.content {
            FlowContent::Line(line) => Some(line),
            FlowContent::Heading(lines) => lines.first_mut().map(|(_, line)| line),
            FlowContent::TableRow(_)
            | FlowContent::Figure(_)
            | FlowContent::Edge(_)
            | FlowContent::Colophon(_) => None,
            FlowContent::Row(stacks) => stacks.iter_mut().flatten().find_map(FlowItem::first_line),
        }
    }
}

/// How many entries that follow a stack of pictures are read before them.
pub(super) fn text_below(stack: &[FlowItem]) -> usize {
    let below = |content: &FlowContent| match content {
        FlowContent::Figure(figure) => figure.text_below,
        _ => 0,
    };
    contents(stack).into_iter().map(below).max().unwrap_or_default()
}

/// What entries show, in rows as well.
pub(super) fn contents<'e, 'a>(entries: &'e [FlowItem<'a>]) -> Vec<&'e FlowContent<'a>> {
    let of_entry = |entry: &'e FlowItem<'a>| match &entry.content {
        FlowContent::Row(stacks) => stacks.iter().flat_map(|stack| contents(stack)).collect(),
        content => vec![content],
    };
    entries.iter().flat_map(of_entry).collect()
}

/// How many lines a stack of entries takes, the space above the first left
/// out.
pub(super) fn stacked_height(entries: &[FlowItem]) -> u32 {
    let first = entries.first().map_or(0, |entry| entry.space.natural);
    entries.iter().map(|entry| entry.space.natural + entry.height).sum::<u32>() - first
}

impl Flow<'_> {
    /// The lines above the first entry of a column.
    pub(super) fn opening(&self, column: &Range<usize>) -> u32 {
        if column.is_empty() { 0 } else { self.entries[column.start].before.opening }
    }

    /// The lines below the last entry of a column.
    pub(super) fn closing(&self, column: &Range<usize>) -> u32 {
        let next = self.entries.get(column.end).filter(|_| !column.is_empty());
        next.map_or(0, |entry| entry.before.closing)
    }
}

impl SetLine<'_> {
    /// What kind of break ends it.
    pub(super) fn end_kind(&self) -> Option<BreakKind> {
        let taken = self.line.end.checked_sub(1)?;
        self.text.breaks.get(taken as usize).map(|taken| taken.kind)
    }
}
