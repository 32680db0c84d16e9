use super::set_lines::{Look, set_lines};
use super::{Context, under_heading};
use crate::layout::flow::{Content, Entry, Rule, Space};
use crate::layout::lines::{MeasuredText, breaks_a_word};

/// Appends the lines of a paragraph, an empty line above the first.
pub(super) fn append<'a>(text: &MeasuredText<'a>, context: &Context, entries: &mut Vec<Entry<'a>>) {
    let under_heading = under_heading(entries);
    let first = entries.len();
    let lines = set_lines(text, context, &Look::running(context));
    entries.extend(lines.into_iter().map(Entry::line));
    price_breaks(&mut entries[first..], under_heading);
}

/// Sets what a column break before each line goes against.
fn price_breaks(lines: &mut [Entry], under_heading: bool) {
    let count = lines.len();
    let mut word_runs_on = false;
    for (index, entry) in lines.iter_mut().enumerate() {
        entry.before.rule = match (index, under_heading) {
            (0, true) => Rule::HeadingWithText,
            (0, false) => Rule::None,
            (1, true) => Rule::HeadingWithTwoLines,
            (1, false) => Rule::NoLineAlone,
            _ if index == count - 1 => Rule::NoLineAlone,
            _ if word_runs_on => Rule::WholeWord,
            _ => Rule::InParagraph,
        };
        word_runs_on = ends_in_a_word(entry);
    }
    if let (Some(first), false) = (lines.first_mut(), under_heading) {
        first.space = Space { natural: 1, ..Space::default() };
    }
}

fn ends_in_a_word(entry: &Entry) -> bool {
    match &entry.content {
        Content::Line(line) => line.end_kind().is_some_and(breaks_a_word),
        Content::Heading(_)
        | Content::Figure(_)
        | Content::Edge(_)
        | Content::Row(_)
        | Content::Colophon(_) => false,
    }
}
