//! A paragraph or a line to write on, as entries of one line each.

use super::set_lines::{TextStyle, set_lines};
use super::{BlockContext, under_heading};
use crate::layout::flow::{FlowContent, FlowItem, Glue, KeepRule, LINE};
use crate::layout::lines::{MeasuredText, breaks_a_word};

/// The height of a line to write on, in half lines of the grid.
const BLANK_HEIGHT: u32 = 2 * LINE;

/// Appends the lines of a paragraph, with an empty line above the first.
pub(super) fn append<'a>(
    text: &MeasuredText<'a>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let under_heading = under_heading(entries);
    let first = entries.len();
    let asked_above = asked_above(entries);
    let lines = set_lines(text, &TextStyle::running(context));
    entries.extend(lines.into_iter().map(FlowItem::line));
    price_breaks(&mut entries[first..], under_heading);
    if text.shaped.is_blank()
        && let Some(line) = entries.get_mut(first)
    {
        make_room_to_write(line, asked_above);
    }
}

/// Gives a line to write on more room than letters need, and keeps it with the
/// text that asks for it.
fn make_room_to_write(line: &mut FlowItem, asked_above: Option<KeepRule>) {
    line.space = Glue::default();
    line.height = BLANK_HEIGHT;
    line.before.rule = asked_above.unwrap_or(line.before.rule);
}

/// The rule against a break before a line to write on: it stays with the text that
/// asks for it, whatever that ends in, or follows another line to write on.
fn asked_above(entries: &[FlowItem]) -> Option<KeepRule> {
    let above = entries.last()?;
    match above.content {
        FlowContent::Line(_) if above.height == BLANK_HEIGHT => Some(KeepRule::LastItem),
        FlowContent::Line(_) => Some(KeepRule::ListWithIntroduction),
        _ => None,
    }
}

/// Sets the rule against a column break before each line.
fn price_breaks(lines: &mut [FlowItem], under_heading: bool) {
    let count = lines.len();
    let mut word_runs_on = false;
    for (index, entry) in lines.iter_mut().enumerate() {
        entry.before.rule = match (index, under_heading) {
            (0, true) => KeepRule::HeadingWithText,
            (0, false) => KeepRule::None,
            (1, true) => KeepRule::HeadingWithTwoLines,
            (1, false) => KeepRule::NoLineAlone,
            _ if index == count - 1 => KeepRule::NoLineAlone,
            _ if word_runs_on => KeepRule::WholeWord,
            _ => KeepRule::InParagraph,
        };
        word_runs_on = ends_in_a_word(entry);
    }
    if !under_heading && let Some(first) = lines.first_mut() {
        first.space = Glue::of_lines(1, 0, 0);
    }
}

fn ends_in_a_word(entry: &FlowItem) -> bool {
    let FlowContent::Line(line) = &entry.content else { return false };
    line.end_kind().is_some_and(breaks_a_word)
}
