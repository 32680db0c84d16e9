//! The memo of this folder: flows that filled columns, kept from one layout to the next. Most
//! changes of a word leave every line where it was.

use std::sync::Arc;

use super::fill::{FilledFlow, FlowPages, fill_within};
use crate::layout::flow::{ColumnBreak, Flow, FlowItem, Glue, KeepRule};
use crate::memo::Memo;

/// Filled flows; `None` for a flow that takes more pages than it may.
#[derive(Debug, Default)]
pub(in crate::layout) struct FillMemo(Memo<FillKey, Option<Arc<FilledFlow>>>);

/// All that decides how a flow fills columns: nothing of what its entries show.
#[derive(Debug, PartialEq, Eq, Hash)]
struct FillKey {
    columns: usize,
    room: FlowPages,
    most: u32,
    entries: Vec<EntryKey>,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct EntryKey {
    space: Glue,
    on_whole_line: bool,
    height: u32,
    rule: KeepRule,
    also: u64,
    closing: u32,
    opening: u32,
}

impl FillMemo {
    /// A memo that keeps nothing.
    pub(in crate::layout) fn once() -> Self {
        Self(Memo::once())
    }

    /// Ends a round, keeping at most `most` bytes of it.
    pub(in crate::layout) fn end_round(&self, most: usize) {
        self.0.end_round(most);
    }

    /// Fills columns like [`fill_within`], unless the same was done before.
    pub(in crate::layout) fn fill_within(
        &self,
        flow: &Flow,
        room: FlowPages,
        most: u32,
    ) -> Option<FilledFlow> {
        let key = self.0.key(|| FillKey::of(flow, room, most));
        let Some(key) = key else { return fill_within(flow, room, most) };
        if let Some(kept) = self.0.get(&key) {
            return kept.map(Arc::unwrap_or_clone);
        }
        let filled = fill_within(flow, room, most);
        self.0.keep(Some(key), || {
            let pages = filled.as_ref().map_or(0, |filled| size_of_val(&*filled.pages));
            let entries = flow.entries.len() * size_of::<EntryKey>();
            (filled.clone().map(Arc::new), size_of::<(FillKey, FilledFlow)>() + entries + pages)
        });
        filled
    }
}

impl FillKey {
    fn of(flow: &Flow, room: FlowPages, most: u32) -> Self {
        let Flow { columns, measure: _, entries } = flow;
        let entries = entries.iter().map(EntryKey::of).collect();
        Self { columns: *columns, room, most, entries }
    }
}

impl EntryKey {
    fn of(entry: &FlowItem) -> Self {
        let FlowItem { space, on_whole_line, height, before, frame: _, content: _ } = entry;
        let ColumnBreak { rule, also, closing, opening, repeated: _ } = before;
        Self {
            space: *space,
            on_whole_line: *on_whole_line,
            height: *height,
            rule: *rule,
            also: also.to_bits(),
            closing: *closing,
            opening: *opening,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FillMemo, FlowPages, fill_within};
    use crate::geometry::Abs;
    use crate::layout::flow::{Flow, FlowContent, FlowItem, FrameEdge, Glue, KeepRule, LINE};

    /// Lines, of which one has something else than the others.
    fn flow(columns: usize, other: impl FnOnce(&mut FlowItem<'static>)) -> Flow<'static> {
        let line = |_| FlowItem {
            space: Glue::default(),
            on_whole_line: false,
            height: LINE,
            before: Default::default(),
            frame: None,
            content: FlowContent::Edge(FrameEdge::Top),
        };
        let mut entries: Vec<FlowItem<'static>> = (0..50).map(line).collect();
        other(&mut entries[9]);
        Flow { columns, measure: Abs::mm(80.0), entries }
    }

    #[test]
    fn flow_that_differs_in_anything_is_filled_anew() {
        let room = FlowPages { first: 5 * LINE, page: 10 * LINE, foot: 0, may_add: false };
        let space = |natural, stretch, shrink| Glue::of_lines(natural, stretch, shrink);
        let flows = [
            flow(2, |_| {}),
            flow(1, |_| {}),
            flow(2, |it| it.height = 3 * LINE),
            flow(2, |it| it.space = space(2, 0, 0)),
            flow(2, |it| it.space = space(2, 4, 0)),
            flow(2, |it| it.space = space(2, 0, 2)),
            flow(2, |it| it.on_whole_line = true),
            flow(2, |it| it.before = KeepRule::HeadingWithText.into()),
            flow(2, |it| it.before.also = 1e6),
            flow(2, |it| it.before.opening = 2 * LINE),
            flow(2, |it| it.before.closing = 2 * LINE),
        ];
        let memo = FillMemo::default();
        for _ in 0..2 {
            for flow in &flows {
                for most in [2, 20] {
                    for foot in [0, 4 * LINE] {
                        let room = FlowPages { foot, ..room };
                        let kept = memo.fill_within(flow, room, most);
                        assert_eq!(kept, fill_within(flow, room, most));
                    }
                }
            }
        }
        assert_eq!(memo.0.made(), 4 * flows.len());
    }
}
