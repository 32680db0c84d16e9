//! Steps: numbered headings with blocks under them. Their labels are set like
//! those of a [`list`](super::list).

use super::list::Labels;
use super::{BlockContext, append_all, under_heading};
use crate::document::{HeadingLevel, ListItem};
use crate::layout::flow::{FlowItem, Glue, KeepRule, SetLabel};
use crate::layout::lines::MeasuredText;

/// Appends steps. The number hangs before the heading, and a step is not split.
pub(super) fn append<'a>(
    steps: &[ListItem<MeasuredText<'a>>],
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let size = context.params.heading_size(HeadingLevel::Subheading);
    let labels = Labels::new(steps, size);
    let text = context.indented(labels.hang());
    for (index, step) in steps.iter().enumerate() {
        let first = entries.len();
        let under_heading = under_heading(entries);
        append_all(&step.blocks, &text, entries);
        let entries = &mut entries[first..];
        keep_whole(entries, under_heading);
        if index == 0
            && !under_heading
            && let Some(first) = entries.first_mut()
        {
            first.before.rule = KeepRule::ListWithIntroduction;
        }
        if let Some(line) = entries.iter_mut().find_map(FlowItem::first_line) {
            let start = context.start + labels.start(step);
            line.labels.push(SetLabel { start, text: step.label.shaped, is_bullet: false });
        }
    }
}

fn keep_whole(entries: &mut [FlowItem], under_heading: bool) {
    for entry in entries.iter_mut().skip(1) {
        entry.before.keep(KeepRule::WholeStep);
    }
    if !under_heading && let Some(first) = entries.first_mut() {
        first.space = Glue::of_lines(1, 1, 0);
    }
}
