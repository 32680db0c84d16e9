//! A flow: the vertical list of Knuth's boxes, glue and penalties, in lines of
//! the baseline grid. Heights and spaces count half lines: text is on whole
//! lines of its column but for the items of a list, which may be half a line
//! apart. [`blocks`](super::blocks) makes the entries of a flow;
//! [`columns`](super::columns) sees nothing else of a block.
//!
//! Entries may hold stacks of entries side by side, so some functions recurse.

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use super::change_bar::ChangeBar;
use super::displaced::Displaced;
use super::display::SetDisplay;
pub(super) use super::grid::LINE;
pub(super) use super::keep_rule::KeepRule;
use super::lines::{Extent, Line};
use super::params::LayoutParams;
use super::table_shortage::TableShortage;
use crate::artwork::Artwork;
use crate::color::Color;
use crate::document::{ColumnAlign, Frame, Lettering, NodeId};
use crate::geometry::{Abs, Size};
use crate::shaping::{BreakKind, ShapedText};

/// The entries that fill columns of one measure.
#[derive(Debug)]
pub(super) struct Flow<'a> {
    /// The number of columns side by side.
    pub columns: usize,
    /// The width of each column.
    pub measure: Abs,
    /// The entries.
    pub entries: Vec<FlowItem<'a>>,
}

/// An entry of a flow. Columns break only between entries.
#[derive(Debug)]
pub(super) struct FlowItem<'a> {
    /// The space above the entry, which falls away at the top of a column.
    pub space: Glue,
    /// Whether the entry begins on a whole line of its column, a half line
    /// further down if those above end between two.
    pub on_whole_line: bool,
    /// The height in half lines of the grid.
    pub height: u32,
    /// The column break before the entry.
    pub before: ColumnBreak<'a>,
    /// The frame around the entry.
    pub frame: Option<SetFrame>,
    /// What to draw.
    pub content: FlowContent<'a>,
}

/// The frame around neighbouring entries.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct SetFrame {
    /// The kind of the frame.
    pub kind: Frame,
    /// The distance from the column's start.
    pub start: Abs,
    /// The width.
    pub measure: Abs,
}

/// A column break before an entry: Knuth's discretionary, with lines for
/// letters. If the break is taken, the space above the entry falls away, and
/// what continues beyond the break is closed and opened again.
///
/// The first entry of a flow opens nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct ColumnBreak<'a> {
    /// The rule against the break.
    pub rule: KeepRule,
    /// What the cheaper rules cost that give way as well: a break in an item of
    /// a box breaks both.
    pub also: f64,
    /// The half lines that close the column before the break.
    pub closing: u32,
    /// The half lines that open the column after the break: the header row of a
    /// table, and the parts of lines that its first row shared with rows
    /// before.
    pub opening: u32,
    /// The header row that is repeated, as an Artifact, from the first of the
    /// opening lines on.
    pub repeated: Option<Rc<SetRow<'a>>>,
}

impl From<KeepRule> for ColumnBreak<'_> {
    /// A break with nothing to close or open.
    fn from(rule: KeepRule) -> Self {
        Self { rule, ..Self::default() }
    }
}

impl ColumnBreak<'_> {
    /// Adds a rule against the break to those within the block that it keeps.
    pub(super) fn keep(&mut self, rule: KeepRule) {
        self.also += self.rule.min(rule).price();
        self.rule = self.rule.max(rule);
    }

    /// What the break costs.
    pub(super) fn price(&self) -> f64 {
        self.rule.price() + self.also
    }
}

/// Empty space: Knuth's glue, in half lines. It stretches and shrinks by whole
/// lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Glue {
    /// The natural number of half lines.
    pub natural: u32,
    /// The half lines that may be added.
    pub stretch: u32,
    /// The half lines that may be taken away.
    pub shrink: u32,
}

impl Glue {
    /// A space of whole lines.
    pub(super) const fn of_lines(natural: u32, stretch: u32, shrink: u32) -> Self {
        Self { natural: natural * LINE, stretch: stretch * LINE, shrink: shrink * LINE }
    }
}

/// What an entry shows.
#[derive(Debug)]
pub(super) enum FlowContent<'a> {
    /// A line of running text.
    Line(SetLine<'a>),
    /// The lines of a heading.
    Heading(SetHeading<'a>),
    /// The title or the contact panel.
    Display(SetDisplay<SetLine<'a>>),
    /// A row of a table.
    TableRow(Rc<SetRow<'a>>),
    /// A picture with its words.
    Figure(SetFigure<'a>),
    /// The edge of a frame, with the space around it.
    Edge(FrameEdge),
    /// Stacks of entries side by side, aligned at the top.
    Row(Vec<Vec<FlowItem<'a>>>),
    /// The colophon: the practice, and facts about the leaflet.
    Colophon(SetColophon<'a>),
}

/// The lines of a heading, ready to be placed.
#[derive(Debug)]
pub(super) struct SetHeading<'a> {
    /// The lines, each with the distance of its baseline below the baseline of
    /// the entry's first grid line.
    pub lines: Vec<(Abs, SetLine<'a>)>,
    /// The distance of all lines above those baselines.
    pub raise: Abs,
    /// That distance at the top of a page.
    pub raise_at_top: Abs,
}

/// The label that hangs before a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct SetLabel<'a> {
    /// The distance from the column's start.
    pub start: Abs,
    /// The label.
    pub text: &'a ShapedText,
    /// Whether it is a bullet, which is drawn larger than in its face.
    pub is_bullet: bool,
}

/// An edge of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrameEdge {
    /// The upper edge.
    Top,
    /// The lower edge.
    Bottom,
}

/// A line of text, ready to be placed.
#[derive(Debug)]
pub(super) struct SetLine<'a> {
    /// The text that the line is part of.
    pub text: &'a ShapedText,
    /// The line's place in that text.
    pub line: Line,
    /// The width, spaces and letters of the line.
    pub extent: Extent,
    /// The distance from the column's start.
    pub start: Abs,
    /// The width available.
    pub measure: Abs,
    /// The alignment in the measure.
    pub column_align: ColumnAlign,
    /// Whether the line is justified to the measure.
    pub filled: bool,
    /// The type size.
    pub size: Abs,
    /// The colour.
    pub color: Color,
    /// The labels that hang before the line: the label of an item, and those of
    /// the items that begin with this one.
    pub labels: Vec<SetLabel<'a>>,
    /// The bar beside the line in the margin.
    pub change_bar: Option<ChangeBar>,
}

/// A row of a table, ready to be placed directly below the row before it.
#[derive(Debug)]
pub(super) struct SetRow<'a> {
    /// The lines of the cells, each with the distance of its baseline below the
    /// row's top.
    pub lines: Vec<(Abs, SetLine<'a>)>,
    /// The height.
    pub height: Abs,
    /// Whether there is a rule at the foot. A part of a row that continues has
    /// none.
    pub is_ruled: bool,
    /// The distance of the table from the column's start.
    pub start: Abs,
    /// The width of the table.
    pub measure: Abs,
    /// Whether the row is the first of its table, which begins on the grid.
    pub begins_table: bool,
    /// Whether the row is the header row.
    pub is_header: bool,
    /// What its table lacks, if the row is the header row.
    pub shortage: Option<TableShortage>,
}

/// A picture with its words, ready to be placed.
#[derive(Debug)]
pub(super) struct SetFigure<'a> {
    /// The Figure; `None` for decoration.
    pub node: Option<NodeId>,
    /// The number of the figure, decoration or not: findings about it are at its name.
    pub figure: NodeId,
    /// Whether the picture is a QR code, with its address under it.
    pub is_code: bool,
    /// The picture.
    pub artwork: Arc<Artwork>,
    /// The words in the picture.
    pub lettering: Vec<Lettering<&'a ShapedText>>,
    /// The size of the picture.
    pub size: Size,
    /// The size it has on a page of its own.
    pub largest: Size,
    /// The distance of the picture from the column's start.
    pub start: Abs,
    /// The lines above the picture.
    pub title: Vec<SetLine<'a>>,
    /// The half lines of the grid above the caption.
    pub above_caption: u32,
    /// The lines under the picture, one on each line of the grid.
    pub caption: Vec<SetLine<'a>>,
    /// The bar beside the picture in the margin.
    pub change_bar: Option<ChangeBar>,
    /// The number of entries of the text beside it that follow below the
    /// picture. They are read before its words.
    pub text_below: usize,
    /// The reason why the picture is not where it belongs.
    pub displaced: Option<Displaced>,
    /// The choice of its width, if it is beside a text.
    pub beside: Option<BesideChoice>,
    /// Whether the picture is higher than a page at the width wanted.
    pub is_too_tall: bool,
}

/// What may be chosen for pictures beside a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BesideChoice {
    /// The first of the pictures.
    pub first: NodeId,
    /// Whether they would be larger at half of their column.
    pub may_grow: bool,
    /// Whether a third of their column is enough for them.
    pub is_small: bool,
}

/// A colophon on its own grid, ready to be placed.
#[derive(Debug)]
pub(super) struct SetColophon<'a> {
    /// The type size and leading.
    pub params: LayoutParams,
    /// The entries of each column.
    pub stacks: Vec<Vec<FlowItem<'a>>>,
    /// The distance from the start of a column to the start of the next.
    pub step: Abs,
    /// The width of all columns together.
    pub measure: Abs,
}

impl SetColophon<'_> {
    /// The distance from the top of a colophon to the top of its text, for the
    /// rule and the space around it.
    pub(super) fn above(params: LayoutParams) -> Abs {
        params.leading()
    }
}

impl<'a> FlowItem<'a> {
    /// An entry of one line of text.
    pub(super) fn line(line: SetLine<'a>) -> Self {
        let (space, before) = (Glue::default(), KeepRule::InParagraph.into());
        let content = FlowContent::Line(line);
        Self { space, on_whole_line: false, height: LINE, before, frame: None, content }
    }

    /// The first line of text in the entry.
    pub(super) fn first_line(&mut self) -> Option<&mut SetLine<'a>> {
        match &mut self.content {
            FlowContent::Line(line) => Some(line),
            FlowContent::Heading(heading) => heading.lines.first_mut().map(|(_, line)| line),
            FlowContent::Display(set) => set.lines.first_mut().map(|(_, line)| line),
            FlowContent::TableRow(_)
            | FlowContent::Figure(_)
            | FlowContent::Edge(_)
            | FlowContent::Colophon(_) => None,
            FlowContent::Row(stacks) => stacks.iter_mut().flatten().find_map(FlowItem::first_line),
        }
    }
}

/// The number of entries after a stack of pictures that are read before them.
pub(super) fn text_below(stack: &[FlowItem]) -> usize {
    let below = |content: &FlowContent| match content {
        FlowContent::Figure(figure) => figure.text_below,
        _ => 0,
    };
    contents(stack).into_iter().map(below).max().unwrap_or_default()
}

/// The contents of entries, including those in rows.
pub(super) fn contents<'e, 'a>(entries: &'e [FlowItem<'a>]) -> Vec<&'e FlowContent<'a>> {
    let of_entry = |entry: &'e FlowItem<'a>| match &entry.content {
        FlowContent::Row(stacks) => stacks.iter().flat_map(|stack| contents(stack)).collect(),
        content => vec![content],
    };
    entries.iter().flat_map(of_entry).collect()
}

/// The height of a stack of entries in half lines, without the space above the
/// first.
pub(super) fn stacked_height(entries: &[FlowItem]) -> u32 {
    let spaces = natural_spaces(entries);
    let tops = tops(0, entries, &spaces);
    tops.last().zip(entries.last()).map_or(0, |(top, entry)| top + entry.height)
}

/// The natural spaces above the entries of a column.
pub(super) fn natural_spaces(entries: &[FlowItem]) -> Vec<u32> {
    let mut spaces: Vec<u32> = entries.iter().map(|entry| entry.space.natural).collect();
    if let Some(first) = spaces.first_mut() {
        *first = 0;
    }
    spaces
}

/// The top of each entry in a column, from a half line on and with these
/// spaces.
pub(super) fn tops(from: u32, entries: &[FlowItem], spaces: &[u32]) -> Vec<u32> {
    let mut bottom = 0;
    let top_of = |(entry, space): (&FlowItem, &u32)| {
        let top = bottom + space;
        let top = if entry.on_whole_line { top.next_multiple_of(LINE) } else { top };
        bottom = top + entry.height;
        from + top
    };
    entries.iter().zip(spaces).map(top_of).collect()
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
    /// The width of the line, without spaces at its end.
    pub(super) fn width(&self) -> Abs {
        self.size * self.extent.width
    }

    /// The kind of break at the end of the line.
    pub(super) fn end_kind(&self) -> Option<BreakKind> {
        let taken = self.line.end.checked_sub(1)?;
        self.text.breaks.get(taken as usize).map(|taken| taken.kind)
    }
}
