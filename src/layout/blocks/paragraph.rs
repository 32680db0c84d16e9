use super::Context;
use crate::color::Color;
use crate::definition::Align;
use crate::geometry::Abs;
use crate::layout::flow::{Content, Entry, Rule, SetLine, Space};
use crate::layout::lines::{MeasuredText, Purpose, break_lines, breaks_a_word};

/// Appends the lines of a paragraph, an empty line above the first.
pub(super) fn append<'a>(
    text: &MeasuredText<'a>,
    context: &Context,
    indent: Abs,
    entries: &mut Vec<Entry<'a>>,
) {
    let follows = follows(entries);
    let first = entries.len();
    entries.extend(set_lines(text, context, indent, Purpose::Running).into_iter().map(|line| {
        Entry {
            space: Space::default(),
            height: 1,
            rule: Rule::InParagraph,
            content: Content::Line(line),
        }
    }));
    price_breaks(&mut entries[first..], follows);
}

/// What a paragraph comes after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Follows {
    /// Nothing, or what it stands apart from.
    Block,
    /// The heading it stands under.
    Heading,
}

fn follows(entries: &[Entry]) -> Follows {
    match entries.last().map(|entry| &entry.content) {
        Some(Content::Heading(_)) => Follows::Heading,
        Some(Content::Line(_) | Content::Figure(_)) | None => Follows::Block,
    }
}

/// The lines of a text in the size of running text.
pub(super) fn set_lines<'a>(
    text: &MeasuredText<'a>,
    context: &Context,
    indent: Abs,
    purpose: Purpose,
) -> Vec<SetLine<'a>> {
    let size = context.setting.size;
    let measure = context.measure - indent;
    let filled = purpose == Purpose::Running && context.style.align == Align::Justified;
    break_lines(text, &context.policy(measure, size, purpose))
        .into_iter()
        .map(|line| SetLine {
            text: text.shaped,
            line,
            extent: text.extent(line),
            indent,
            fill: filled.then_some(measure),
            size,
            color: Color::BLACK,
            label: None,
        })
        .collect()
}

/// Sets what a column break before each line goes against.
fn price_breaks(lines: &mut [Entry], follows: Follows) {
    let count = lines.len();
    let mut word_runs_on = false;
    for (index, entry) in lines.iter_mut().enumerate() {
        entry.rule = match (index, follows) {
            (0, Follows::Heading) => Rule::HeadingWithText,
            (0, Follows::Block) => Rule::None,
            (1, Follows::Heading) => Rule::HeadingWithTwoLines,
            (1, Follows::Block) => Rule::NoLineAlone,
            _ if index == count - 1 => Rule::NoLineAlone,
            _ if word_runs_on => Rule::WholeWord,
            _ => Rule::InParagraph,
        };
        word_runs_on = ends_in_a_word(entry);
    }
    if let (Some(first), Follows::Block) = (lines.first_mut(), follows) {
        first.space = Space { natural: 1, ..Space::default() };
    }
}

fn ends_in_a_word(entry: &Entry) -> bool {
    match &entry.content {
        Content::Line(line) => line.end_kind().is_some_and(breaks_a_word),
        Content::Heading(_) | Content::Figure(_) => false,
    }
}
