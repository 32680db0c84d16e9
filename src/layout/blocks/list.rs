use super::measured::MeasuredItem;
use super::{Context, append_all, under_heading};
use crate::geometry::Abs;
use crate::layout::flow::{Content, Entry, Rule, Space};

/// An item of so few lines is not split.
const WHOLE_ITEM: usize = 3;

/// Appends the items of a list. The sign hangs, the text stands flush.
///
/// Items follow one another without an empty line: half a line between them
/// would take the lines off the grid that the columns share.
pub(super) fn append<'a>(
    items: &[MeasuredItem<'a>],
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let introduction = introduction(entries, context.start);
    let text = context.indented(hang(items, context.setting.size));
    for (index, item) in items.iter().enumerate() {
        let first = entries.len();
        append_item(item, context, &text, entries);
        let Some(entry) = entries.get_mut(first) else {
            continue;
        };
        if index > 0 || introduction.is_some() {
            entry.space = Space::default();
        }
        if let (0, Some(rule)) = (index, introduction) {
            entry.before.rule = rule;
        }
    }
}

/// What a break before the list goes against, where it follows on a text.
fn introduction(entries: &[Entry], start: Abs) -> Option<Rule> {
    let Some(Entry { content: Content::Line(line), .. }) = entries.last() else {
        return None;
    };
    let other_list = line.start > start;
    let announced = line.text.text.trim_end().ends_with(':');
    let rule = if announced { Rule::ListWithIntroduction } else { Rule::None };
    (!other_list).then_some(rule)
}

/// How far the text stands in: as far as the widest sign and a space.
pub(super) fn hang(items: &[MeasuredItem], size: Abs) -> Abs {
    let widest = items.iter().map(|item| item.label_width).fold(0.0, f64::max);
    size * (widest + 0.45)
}

fn append_item<'a>(
    item: &MeasuredItem<'a>,
    context: &Context,
    text: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let first = entries.len();
    let under_heading = under_heading(entries);
    append_all(&item.blocks, text, entries);
    let lines = &mut entries[first..];
    keep_whole(lines, under_heading);
    if let Some(Entry { content: Content::Line(line), .. }) = lines.first_mut() {
        line.label = Some((context.start, item.label));
    }
}

/// A short item stays whole, whatever its paragraph says.
fn keep_whole(lines: &mut [Entry], under_heading: bool) {
    let short = lines.len() <= WHOLE_ITEM;
    for (index, entry) in lines.iter_mut().enumerate().skip(1) {
        if short && !(index == 1 && under_heading) {
            entry.before.rule = Rule::WholeItem;
        }
    }
}
