//! The lengths of texts that have no room to grow: the title, which is also a
//! line of the page's foot, the line under it, the header row of a table, and the words of a
//! picture beside something else. Translators are told these limits.

use super::blocks::{MeasuredBlocks, PictureHeights, flows};
use super::flow::{FlowContent, FlowItem, LINE, SetLine};
use super::memo::LayoutMemo;
use super::params::{Comfort, LayoutParams, ScriptMetrics, Tightness};
use super::style::PageStyle;
use crate::document::{Block, InlineKind, NodeId};
use crate::fonts::FontBook;
use crate::geometry::Abs;
use crate::shaping::{ShapedDocument, ShapedText};

/// The average width of a letter, in em. Letters of running text with their
/// spaces take 0.50 in Noto Sans, and 0.54 in bold.
const LETTER: f64 = 0.52;

/// The limit of a text with little room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextLimit {
    /// The element of the text.
    pub node: NodeId,
    /// The letters that fit into the lines it takes now.
    pub letters: u32,
}

/// The limits in a document, in the smallest of its type sizes. They do not
/// depend on other texts or on how full the page is.
pub fn text_limits(shaped: &ShapedDocument, fonts: &FontBook, style: &PageStyle) -> Vec<TextLimit> {
    let blocks = MeasuredBlocks::new(&shaped.blocks, &LayoutMemo::once());
    let script_metrics = ScriptMetrics::widest(&shaped.letters, fonts);
    let params = LayoutParams {
        size: style.size.min,
        comfort: Comfort::Plain,
        tightness: Tightness::Relaxed,
        large_pictures: None,
        small_pictures: None,
        script_metrics,
    };
    let page_lines = (style.height() / params.leading()).floor().max(1.0) as u32 * LINE;
    let flows = flows(&blocks, style, params, None, page_lines, &PictureHeights::default());
    let mut limits = LimitCollector { opening: opening(&shaped.blocks), found: Vec::new() };
    for flow in &flows {
        limits.gather(&flow.entries, flow.measure);
    }
    limits.found
}

/// The elements of the title and of the line under it.
fn opening(blocks: &[Block<ShapedText>]) -> Vec<NodeId> {
    let titles = blocks.iter().filter_map(Block::title);
    let nodes = titles.flat_map(|title| {
        let subtitle = title.subtitle.iter().map(|subtitle| subtitle.node);
        std::iter::once(title.heading.node).chain(subtitle)
    });
    nodes.collect()
}

struct LimitCollector {
    opening: Vec<NodeId>,
    found: Vec<TextLimit>,
}

impl LimitCollector {
    /// Collects the limits in a column of this measure.
    fn gather(&mut self, entries: &[FlowItem<'_>], column: Abs) {
        for entry in entries {
            match &entry.content {
                FlowContent::Display(set) => {
                    let of_title = |line: &&SetLine<'_>| {
                        node_of(line).is_some_and(|node| self.opening.contains(&node))
                    };
                    let lines = set.lines.iter().map(|(_, line)| line);
                    lines
                        .filter(of_title)
                        .collect::<Vec<_>>()
                        .into_iter()
                        .for_each(|line| self.add(line));
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
                | FlowContent::Heading(_)
                | FlowContent::TableRow(_)
                | FlowContent::Edge(_)
                | FlowContent::Colophon(_) => {}
            }
        }
    }

    /// Adds the room of a line to the limit of its text.
    fn add(&mut self, line: &SetLine<'_>) {
        let Some(node) = node_of(line) else { return };
        let letters = (line.measure / (line.size * LETTER)).floor() as u32;
        match self.found.iter_mut().find(|limit| limit.node == node) {
            Some(limit) => limit.letters += letters,
            None => self.found.push(TextLimit { node, letters }),
        }
    }
}

/// The element of a text, not that of a link in it.
fn node_of(line: &SetLine<'_>) -> Option<NodeId> {
    let runs = &line.text.runs;
    let own = runs.iter().find(|run| run.kind == InlineKind::Words);
    own.map(|run| run.node)
}
