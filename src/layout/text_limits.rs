//! How long the texts may be that have no room to grow: the title, which is a
//! line of the page's foot as well, the header row of a table, and the words of
//! a picture that does not have its column to itself.

use super::blocks::{MeasuredBlocks, flows};
use super::flow::{FlowContent, FlowItem, SetLine};
use super::params::{LayoutParams, ScriptMetrics, Tightness};
use super::style::PageStyle;
use crate::document::{Block, HeadingLevel, InlineKind, NodeId};
use crate::fonts::FontBook;
use crate::geometry::Abs;
use crate::shaping::{ShapedDocument, ShapedText};

/// How wide a letter is on average, in em: those of running text, with their
/// spaces, take 0.50 in Noto Sans, and 0.54 in bold.
const LETTER: f64 = 0.52;

/// The room of a text that has little.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextLimit {
    /// Its element.
    pub node: NodeId,
    /// How many letters go into the lines that it takes now.
    pub letters: u32,
}

/// The rooms of a document, in the smallest of its type sizes: what other texts
/// there are, and how full the page is, changes none of them.
pub fn text_limits(shaped: &ShapedDocument, fonts: &FontBook, style: &PageStyle) -> Vec<TextLimit> {
    let blocks = MeasuredBlocks::new(&shaped.blocks);
    let script_metrics = ScriptMetrics::widest(&shaped.letters, fonts);
    let params =
        LayoutParams { size: style.size.min, tightness: Tightness::Relaxed, script_metrics };
    let page_lines = (style.height() / params.leading()).floor().max(1.0) as u32;
    let flows = flows(&blocks, style, params, None, page_lines);
    let mut limits = LimitCollector { title: title_of(&shaped.blocks), found: Vec::new() };
    for flow in &flows {
        limits.gather(&flow.entries, flow.measure);
    }
    limits.found
}

fn title_of(blocks: &[Block<ShapedText>]) -> Option<NodeId> {
    let mut headings = blocks.iter().filter_map(Block::heading);
    headings.find(|heading| heading.level == HeadingLevel::Title).map(|heading| heading.node)
}

struct LimitCollector {
    title: Option<NodeId>,
    found: Vec<TextLimit>,
}

impl LimitCollector {
    /// Gathers the rooms in a column of this measure.
    fn gather(&mut self, entries: &[FlowItem<'_>], column: Abs) {
        for entry in entries {
            match &entry.content {
                FlowContent::Heading(lines) => {
                    let of_title = |line: &&SetLine<'_>| node_of(line) == self.title;
                    let lines: Vec<_> =
                        lines.iter().map(|(_, line)| line).filter(of_title).collect();
                    lines.into_iter().for_each(|line| self.add(line));
                }
                FlowContent::TableRow(row) if row.is_header => {
                    row.lines.iter().for_each(|(_, line)| self.add(line));
                }
                FlowContent::Figure(figure) => {
                    let lines = figure.title.iter().chain(&figure.caption);
                    let narrow = lines.filter(|line| !column.fits(line.measure));
                    narrow.for_each(|line| self.add(line));
                }
                FlowContent::Row(stacks) => {
                    stacks.iter().for_each(|stack| self.gather(stack, column));
                }
                FlowContent::Line(_)
                | FlowContent::TableRow(_)
                | FlowContent::Edge(_)
                | FlowContent::Colophon(_) => {}
            }
        }
    }

    /// Adds the room of a line to that of its text.
    fn add(&mut self, line: &SetLine<'_>) {
        let Some(node) = node_of(line) else { return };
        let letters = (line.measure / (line.size * LETTER)).floor() as u32;
        match self.found.iter_mut().find(|limit| limit.node == node) {
            Some(limit) => limit.letters += letters,
            None => self.found.push(TextLimit { node, letters }),
        }
    }
}

/// The element of a text; that of a link is only a part of it.
fn node_of(line: &SetLine<'_>) -> Option<NodeId> {
    let runs = &line.text.runs;
    let own = runs.iter().find(|run| run.kind == InlineKind::Words);
    own.map(|run| run.node)
}
