use super::list::Labels;
use super::{Context, append_all, under_heading};
use crate::document::{HeadingLevel, ListItem};
use crate::layout::flow::{Entry, Rule, Space};
use crate::layout::lines::MeasuredText;

/// Appends steps. The number hangs before the heading; a step is not split.
pub(super) fn append<'a>(
    steps: &[ListItem<MeasuredText<'a>>],
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let size = context.setting.heading_size(HeadingLevel::Subheading);
    let labels = Labels::new(steps, size);
    let text = context.indented(labels.hang());
    for (index, step) in steps.iter().enumerate() {
        let first = entries.len();
        let under_heading = under_heading(entries);
        append_all(&step.blocks, &text, entries);
        let entries = &mut entries[first..];
        keep_whole(entries, under_heading);
        if let (0, false, Some(first)) = (index, under_heading, entries.first_mut()) {
            first.before.rule = Rule::ListWithIntroduction;
        }
        if let Some(line) = entries.iter_mut().find_map(Entry::first_line) {
            line.labels.push((context.start + labels.start(step), step.label.shaped));
        }
    }
}

fn keep_whole(entries: &mut [Entry], under_heading: bool) {
    for entry in entries.iter_mut().skip(1) {
        entry.before.rule = entry.before.rule.max(Rule::WholeStep);
    }
    if let (Some(first), false) = (entries.first_mut(), under_heading) {
        first.space = Space { natural: 1, stretch: 1, shrink: 0 };
    }
}
