//! A list: items whose labels hang before their text, half a line apart if any
//! of them has several lines. An item holds blocks of any kind, so this module
//! and its parent call each other.

use super::{BlockContext, append_all, introduction, under_heading};
use crate::document::{List, ListItem, Numbering};
use crate::geometry::Abs;
use crate::layout::flow::{FlowContent, FlowItem, Glue, KeepRule, LINE, SetLabel};
use crate::layout::lines::MeasuredText;

/// An item of at most this many lines is not split.
const WHOLE_ITEM: usize = 3;

/// A list of at most this height, in half lines, is not split, nor one of a few
/// items that is higher: up to a third of the page.
const WHOLE_LIST: u32 = 5 * LINE;
const FEW_ITEMS: usize = 8;
const WHOLE_FEW_ITEMS: u32 = 12 * LINE;

/// Appends the items of a list, with hanging labels and the text flush.
pub(super) fn append<'a>(
    list: &List<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let text_above = text_above(entries, context.start);
    let labels = Labels::new(&list.items, context.params.size);
    let text = BlockContext { in_list: true, ..context.indented(labels.hang()) };
    let (begin, under_heading) = (entries.len(), under_heading(entries));
    let mut firsts = Vec::with_capacity(list.items.len());
    for item in &list.items {
        let first = entries.len();
        append_item(item, &text, entries);
        if let Some(FlowItem { content: FlowContent::Line(line), .. }) = entries.get_mut(first) {
            let start = context.start + labels.start(item);
            let is_bullet = list.numbering == Numbering::Bullet;
            line.labels.insert(0, SetLabel { start, text: item.label.shaped, is_bullet });
        }
        if entries.len() > first {
            firsts.push(first - begin);
        }
    }
    let entries = &mut entries[begin..];
    set_apart(entries, &firsts, context);
    if under_heading && let [_, 1, ..] = *firsts {
        entries[1].before.keep(KeepRule::HeadingWithTwoLines);
    }
    if let (Some(rule), Some(first)) = (text_above, entries.first_mut()) {
        first.space = Glue::default();
        first.before.rule = rule;
    }
}

/// Sets the spaces between the items of a list, which begin with these entries,
/// and the rule against a break between those of a short list.
fn set_apart(entries: &mut [FlowItem], firsts: &[usize], context: &BlockContext) {
    let has_long_items = entries.len() > firsts.len();
    let natural = if has_long_items { context.params.space_between_items() } else { 0 };
    let is_short = is_short(entries, firsts.len(), context.page_lines);
    for &first in firsts.iter().skip(1) {
        entries[first].space = Glue { natural, ..Glue::default() };
    }
    entries.iter_mut().skip(1).for_each(|entry| entry.before.keep(KeepRule::InList));
    if let [_, .., last] = *firsts {
        entries[last].before.keep(KeepRule::LastItem);
    }
    if is_short {
        entries.iter_mut().skip(1).for_each(|entry| entry.before.keep(KeepRule::WholeList));
    }
}

/// Whether a list of this many items is not split.
fn is_short(entries: &[FlowItem], items: usize, page_lines: u32) -> bool {
    let height: u32 = entries.iter().map(|entry| entry.height).sum();
    let few = if items <= FEW_ITEMS { WHOLE_FEW_ITEMS.min(page_lines / 3) } else { 0 };
    height <= WHOLE_LIST.max(few)
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
