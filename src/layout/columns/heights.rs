//! The heights of columns: differences of running sums, corrected where entries
//! return to whole lines of their column.

use std::ops::Range;

use crate::layout::flow::{FlowItem, LINE};

/// The running heights of a flow's entries in one endless column, in half lines.
pub(super) struct Heights {
    /// The top of each entry.
    tops: Vec<u32>,
    /// The bottom of each entry, after a nought.
    bottoms: Vec<u32>,
    /// For each entry that begins between two lines of the endless column, the
    /// next one that returns to a whole line, if there is any.
    returns: Vec<Option<Return>>,
    /// Whether any entry begins between two lines.
    has_half_lines: bool,
}

/// The return to whole lines in a column whose first entry begins between two
/// lines of the endless column. In its own column that entry begins on a line.
#[derive(Clone, Copy)]
struct Return {
    /// The entry that begins on a whole line again.
    entry: usize,
    /// Whether it is moved down by half a line in the endless column, where it
    /// is not in its own; or the reverse.
    was_moved: bool,
}

impl Heights {
    pub(super) fn new(entries: &[FlowItem]) -> Self {
        let mut tops = Vec::with_capacity(entries.len());
        let mut bottoms = Vec::with_capacity(entries.len() + 1);
        let mut bottom = 0;
        bottoms.push(bottom);
        for entry in entries {
            let top = bottom + entry.space.natural;
            let top = if entry.on_whole_line { top.next_multiple_of(LINE) } else { top };
            bottom = top + entry.height;
            tops.push(top);
            bottoms.push(bottom);
        }
        let has_half_lines = tops.iter().any(|&top| is_between_lines(top));
        let mut heights = Self { tops, bottoms, returns: Vec::new(), has_half_lines };
        if has_half_lines {
            heights.returns = heights.returns(entries);
        }
        heights
    }

    fn returns(&self, entries: &[FlowItem]) -> Vec<Option<Return>> {
        let mut next = None;
        let mut returns: Vec<Option<Return>> = Vec::with_capacity(entries.len());
        for (index, entry) in entries.iter().enumerate().rev() {
            returns.push(next.filter(|_| is_between_lines(self.tops[index])));
            if entry.on_whole_line {
                let was_moved = self.tops[index] > self.bottoms[index] + entry.space.natural;
                next = Some(Return { entry: index, was_moved });
            }
        }
        returns.reverse();
        returns
    }

    /// The height of a column of these entries, without the space above the
    /// first.
    pub(super) fn of(&self, range: &Range<usize>) -> u32 {
        if range.is_empty() {
            return 0;
        }
        let height = self.bottoms[range.end] - self.tops[range.start];
        match self.returns.get(range.start).copied().flatten() {
            Some(it) if it.entry < range.end && it.was_moved => height - 1,
            Some(it) if it.entry < range.end => height + 1,
            _ => height,
        }
    }

    /// The most that a column can be lower than in the endless column, since it
    /// begins on a whole line.
    pub(super) fn realignment(&self) -> u32 {
        u32::from(self.has_half_lines)
    }
}

fn is_between_lines(top: u32) -> bool {
    !top.is_multiple_of(LINE)
}

#[cfg(test)]
mod tests {
    use super::Heights;
    use crate::layout::flow::{FlowContent, FlowItem, FrameEdge, Glue, LINE, stacked_height};

    /// An entry of one line, half a line under the one above, or on a line.
    fn entry(on_whole_line: bool) -> FlowItem<'static> {
        FlowItem {
            space: Glue { natural: u32::from(!on_whole_line), stretch: 0, shrink: 0 },
            on_whole_line,
            height: LINE,
            before: Default::default(),
            frame: None,
            content: FlowContent::Edge(FrameEdge::Top),
        }
    }

    #[test]
    fn height_of_any_column_is_that_of_its_entries_placed_alone() {
        for pattern in 0_u32..1 << 9 {
            let entries: Vec<FlowItem> = (0..9).map(|bit| entry(pattern >> bit & 1 > 0)).collect();
            let heights = Heights::new(&entries);
            for start in 0..9 {
                for end in start..=9 {
                    let alone = stacked_height(&entries[start..end]);
                    assert_eq!(heights.of(&(start..end)), alone, "{pattern:b} {start}..{end}");
                }
            }
        }
    }
}
