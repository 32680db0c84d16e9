//! A list: items whose labels hang before their text. An item holds blocks of
//! any kind, so this module and its parent call each other.

use super::{BlockContext, append_all, introduction, under_heading};
use crate::document::ListItem;
use crate::geometry::Abs;
use crate::layout::flow::{FlowContent, FlowItem, Glue, KeepRule};
use crate::layout::lines::MeasuredText;

/// An item of at most this many lines is not split.
const WHOLE_ITEM: usize = 3;

/// Appends the items of a list, with hanging labels and the text flush.
///
/// Items have no empty line between them: half a line would take the columns
/// off their shared grid.
pub(super) fn append<'a>(
    items: &[ListItem<MeasuredText<'a>>],
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let text_above = text_above(entries, context.start);
    let labels = Labels::new(items, context.params.size);
    let text = context.indented(labels.hang());
    for (index, item) in items.iter().enumerate() {
        let first = entries.len();
        append_item(item, &text, entries);
        if let Some(FlowItem { content: FlowContent::Line(line), .. }) = entries.get_mut(first) {
            line.labels.insert(0, (context.start + labels.start(item), item.label.shaped));
        }
        let Some(entry) = entries.get_mut(first) else {
            continue;
        };
        if index > 0 || text_above.is_some() {
            entry.space = Glue::default();
        }
        if let (0, Some(rule)) = (index, text_above) {
            entry.before.rule = rule;
        }
    }
}

/// The rule against a break before a list that follows text.
fn text_above(entries: &[FlowItem], start: Abs) -> Option<KeepRule> {
    let Some(FlowItem { content: FlowContent::Line(line), .. }) = entries.last() else {
        return None;
    };
    let other_list = line.start > start;
    let rule = introduction(entries).unwrap_or_default();
    (!other_list).then_some(rule)
}

/// The labels of a list, aligned at their ends, as numbers are.
pub(super) struct Labels {
    widest: f64,
    size: Abs,
}

impl Labels {
    pub(super) fn new(items: &[ListItem<MeasuredText>], size: Abs) -> Self {
        let widest = items.iter().map(|item| item.label.whole()).fold(0.0, f64::max);
        Self { widest, size }
    }

    /// The indent of the text: the width of the widest label and a space.
    pub(super) fn hang(&self) -> Abs {
        self.size * (self.widest + 0.45)
    }

    /// The indent of an item's label.
    pub(super) fn start(&self, item: &ListItem<MeasuredText>) -> Abs {
        self.size * (self.widest - item.label.whole())
    }
}

fn append_item<'a>(
    item: &ListItem<MeasuredText<'a>>,
    text: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let first = entries.len();
    let under_heading = under_heading(entries);
    append_all(&item.blocks, text, entries);
    let lines = &mut entries[first..];
    keep_whole(lines, under_heading);
}

/// Keeps a short item whole, whatever the rules of its paragraph are.
fn keep_whole(lines: &mut [FlowItem], under_heading: bool) {
    let short = lines.len() <= WHOLE_ITEM;
    for (index, entry) in lines.iter_mut().enumerate().skip(1) {
        if short && !(index == 1 && under_heading) {
            entry.before.rule = KeepRule::WholeItem;
        }
    }
}
