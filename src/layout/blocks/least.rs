//! The height that blocks take at least, judged by the widths of their texts, so that no
//! text is broken and no column filled in a type size that certainly takes too many pages.
//!
//! What is in one piece, a title or a figure, is set as it will be. Of running text the
//! fewest lines are counted, and the spaces that are certainly above them. A block that
//! depends on more counts for nothing: the height is not exact, only never too large.

use std::ops::Range;

use super::list::Labels;
use super::set_lines::TextStyle;
use super::{BlockContext, MeasuredBlocks, append, bands, boxed, heading, intro, under_heading};
use crate::document::{Block, HeadingLevel, List};
use crate::layout::flow::{FlowItem, LINE};
use crate::layout::lines::{self, MeasuredText};

/// The flows of a document as far as their heights are certain.
pub(in crate::layout) struct LeastHeight(Vec<LeastFlow>);

/// A flow that is set in one way or another, each a number of columns and what is in
/// them.
type LeastFlow = Vec<(usize, LeastEntries)>;

/// The least height of a document on pages like these.
pub(super) fn least_height(measured: &MeasuredBlocks, page: &BlockContext) -> LeastHeight {
    let blocks = &measured.blocks;
    let of_band = |(columns, band): (usize, Range<usize>)| {
        let next = blocks.get(band.end);
        let measure = page.style.measure(columns);
        let usual = (columns, measure);
        let as_intro = intro::measure(&blocks[band.clone()], next, columns, page);
        let ways = std::iter::once(usual).chain(as_intro.map(|measure| (1, measure)));
        let of_way = |(columns, measure)| {
            let context = BlockContext { measure, column: measure, ..*page };
            let mut entries = LeastEntries::default();
            entries.add_all(&blocks[band.clone()], &context);
            entries.spaces.sort_unstable_by(|one, other| other.cmp(one));
            (columns, entries)
        };
        ways.map(of_way).collect()
    };
    LeastHeight(bands(measured, page.style, page.params).into_iter().map(of_band).collect())
}

impl LeastHeight {
    /// The half lines of the grid taken on this many pages, one flow under another.
    pub(in crate::layout) fn on(&self, pages: u32) -> u64 {
        let of_way = |(columns, entries): &(usize, LeastEntries)| {
            let columns = *columns as u64;
            entries.in_columns(columns * u64::from(pages)).div_ceil(columns)
        };
        self.0.iter().filter_map(|flow| flow.iter().map(of_way).min()).sum()
    }
}

/// What the last of some entries is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum LastEntry {
    /// There is none.
    #[default]
    None,
    /// It is neither a heading nor the title.
    Text,
    /// It is one of these, or it may be.
    Other,
}

/// Entries of a flow, as far as they are certain.
#[derive(Default)]
struct LeastEntries {
    /// Their half lines.
    height: u64,
    /// The spaces above them, in half lines.
    spaces: Vec<u32>,
    /// The lines of running text among them.
    lines: u64,
    last: LastEntry,
    /// Whether the measure may be less than is known.
    is_narrower: bool,
}

impl LeastEntries {
    /// The half lines in this many columns, at the top of which the widest spaces fall
    /// away. The first entry of a flow has none.
    fn in_columns(&self, columns: u64) -> u64 {
        let tops = usize::try_from(columns.saturating_sub(1)).unwrap_or(usize::MAX);
        self.height + self.spaces.iter().skip(tops).map(|&space| u64::from(space)).sum::<u64>()
    }

    fn add_all(&mut self, blocks: &[Block<MeasuredText>], context: &BlockContext) {
        blocks.iter().for_each(|block| self.add(block, context));
    }

    fn add(&mut self, block: &Block<MeasuredText>, context: &BlockContext) {
        match block {
            Block::Paragraph(block) => {
                let space = if block.text.shaped.is_blank() { 0 } else { LINE };
                self.lines += self.text(&block.text, &TextStyle::running(context), space);
                self.last = LastEntry::Text;
            }
            Block::Heading(block) => {
                let space = context.params.space_above(block.level) * LINE;
                self.text(&block.text, &heading::text_style(block.level, context), space);
                self.last = LastEntry::Other;
            }
            Block::List(list) => self.list(list, context),
            Block::Wide(blocks) => self.add_all(blocks, context),
            Block::Boxed(block) => {
                self.last = LastEntry::Other;
                let has_word = block.word.whole() > 0.0;
                self.height += u64::from(2 * LINE + if has_word { LINE } else { 0 });
                self.add_all(&block.blocks, &boxed::inner(block.frame, context));
                self.last = LastEntry::Text;
            }
            Block::Steps(steps) => {
                let size = context.params.heading_size(HeadingLevel::Subheading);
                let inner = context.indented(Labels::new(&steps.items, size).hang());
                steps.items.iter().for_each(|step| self.apart(&step.blocks, &inner));
            }
            Block::Beside(beside) => {
                let mut text = Self { is_narrower: true, ..Self::default() };
                text.add_all(&beside.blocks, context);
                self.height += text.height;
                self.last = LastEntry::Other;
            }
            // The pictures under a heading are lower than the page by the heading.
            Block::Figure(_) | Block::Figures(_) if self.last == LastEntry::Other => {}
            Block::Title(_)
            | Block::Figure(_)
            | Block::Figures(_)
            | Block::Contact(_)
            | Block::Colophon(_) => self.set(block, context),
            Block::Table(_) => self.last = LastEntry::Other,
        }
    }

    /// Adds blocks the first of which has a space of its own.
    fn apart(&mut self, blocks: &[Block<MeasuredText>], context: &BlockContext) {
        self.last = LastEntry::Other;
        self.add_all(blocks, context);
    }

    /// Adds a text and the space above it. Returns its lines.
    fn text(&mut self, text: &MeasuredText, text_style: &TextStyle, space: u32) -> u64 {
        let policy = text_style.policy();
        let lines = if self.is_narrower {
            lines::least_lines_within(text, &policy)
        } else {
            lines::least_lines(text, &policy)
        };
        if lines > 0 {
            self.height += lines * u64::from(LINE);
            self.spaces.extend((self.last == LastEntry::Text).then_some(space));
        }
        lines
    }

    fn list(&mut self, list: &List<MeasuredText>, context: &BlockContext) {
        let inner = context.indented(Labels::new(&list.items, context.params.size).hang());
        let before = self.lines;
        let mut with_text = 0;
        for item in &list.items {
            let lines = self.lines;
            self.apart(&item.blocks, &inner);
            with_text += usize::from(self.lines > lines);
        }
        // More lines than items: one of them has several.
        if self.lines - before > list.items.len() as u64 {
            let space = context.params.space_between_items();
            self.spaces.extend(std::iter::repeat_n(space, with_text.saturating_sub(1)));
        }
    }

    /// Adds a block as it will be set.
    fn set(&mut self, block: &Block<MeasuredText>, context: &BlockContext) {
        let mut entries = Vec::new();
        append(block, context, &mut entries);
        // An entry higher than its page takes no more than that.
        let height = |entry: &FlowItem| u64::from(entry.height.min(context.page_lines));
        self.height += entries.iter().map(height).sum::<u64>();
        let spaces = entries.iter().map(|entry| entry.space.natural - entry.space.shrink);
        let first = usize::from(self.last != LastEntry::Text);
        self.spaces.extend(spaces.skip(first));
        let is_text = !entries.is_empty() && !under_heading(&entries);
        self.last = if is_text { LastEntry::Text } else { LastEntry::Other };
    }
}
