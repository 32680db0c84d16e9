//! A heading, in lines that stay together. Sizes and spaces come from
//! [`params`](crate::layout::params); the title is in [`title`](super::title).

use super::set_lines::{TextStyle, set_lines};
use super::{BlockContext, under_heading};
use crate::color::Color;
use crate::document::{Heading, HeadingLevel};
use crate::geometry::Abs;
use crate::layout::flow::{FlowContent, FlowItem, Glue, KeepRule, LINE, SetHeading, SetLine};
use crate::layout::lines::{MeasuredText, Purpose};
use crate::layout::params::LayoutParams;

/// The raise at the top of a page, in lines: the capitals stay below the top.
const AT_TOP: f64 = 0.1;

/// Appends a heading as one entry; only one that is higher than a column is
/// broken.
pub(super) fn append<'a>(
    heading: &Heading<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let under_heading = under_heading(entries);
    let lines = set_lines(&heading.text, &text_style(heading.level, context));
    let first = entries.len();
    let raise = Raise::of(heading.level, under_heading, context.params);
    entries.extend(on_grid(lines, raise, context));
    if let Some(entry) = entries.get_mut(first) {
        entry.space = space(heading.level, under_heading, context);
        entry.before =
            if under_heading { KeepRule::HeadingWithText } else { KeepRule::None }.into();
    }
}

/// The space above a heading. A heading right under another has none.
fn space(level: HeadingLevel, under_heading: bool, context: &BlockContext) -> Glue {
    match level {
        HeadingLevel::Title => Glue::default(),
        _ if under_heading => Glue::default(),
        // No stretch and no shrink: the headings of one kind have the same space.
        _ => Glue::of_lines(context.params.space_above(level), 0, 0),
    }
}

/// The style of a heading, with balanced lines.
pub(super) fn text_style(level: HeadingLevel, context: &BlockContext) -> TextStyle {
    let color = match level {
        HeadingLevel::Title | HeadingLevel::Heading => context.style.accent,
        HeadingLevel::Subheading => Color::BLACK,
    };
    let size = context.params.heading_size(level);
    TextStyle { purpose: Purpose::Display, size, color, ..TextStyle::running(context) }
}

/// The distance of a heading above its lines of the grid, so that it is nearer
/// to what it heads than to what is before it.
#[derive(Clone, Copy)]
pub(super) struct Raise {
    /// The distance under other text.
    usual: Abs,
    /// The distance at the top of a page, where nothing is before it.
    at_top: Abs,
}

impl Raise {
    /// No distance.
    pub(super) const NONE: Self = Self { usual: Abs::ZERO, at_top: Abs::ZERO };

    /// The raise of a heading. One right under another keeps clear of it, also
    /// where that is at the top of a page.
    fn of(level: HeadingLevel, under_heading: bool, params: LayoutParams) -> Self {
        let raise = Self::of_lines(params.heading_raise(level) / params.leading(), params);
        Self { usual: if under_heading { raise.at_top } else { raise.usual }, ..raise }
    }

    /// A raise by this share of a line.
    pub(super) fn of_lines(lines: f64, params: LayoutParams) -> Self {
        let leading = params.leading();
        Self { usual: leading * lines, at_top: leading * lines.min(AT_TOP) }
    }
}

/// Lines raised a little above the grid, kept together unless they are higher
/// than a column.
pub(super) fn on_grid<'a>(
    lines: Vec<SetLine<'a>>,
    raise: Raise,
    context: &BlockContext,
) -> Vec<FlowItem<'a>> {
    let count = lines.len();
    let part = if count as u32 * LINE <= context.page_lines { count } else { 1 };
    let leading = context.params.leading();
    let entry = |lines: Vec<SetLine<'a>>| {
        entry(lines.len() as u32 * LINE, with_baselines(lines, Abs::ZERO, leading), raise)
    };
    let mut entries: Vec<FlowItem> = parts(lines, part).map(entry).collect();
    for index in [1, entries.len().saturating_sub(1)] {
        if let Some(entry) = entries.get_mut(index).filter(|_| count > part) {
            entry.before.rule = KeepRule::NoLineAlone;
        }
    }
    entries
}

/// Splits lines into parts of at most this many lines.
pub(super) fn parts<T>(lines: Vec<T>, most: usize) -> impl Iterator<Item = Vec<T>> {
    let mut lines = lines.into_iter();
    std::iter::from_fn(move || {
        let part: Vec<T> = lines.by_ref().take(most.max(1)).collect();
        (!part.is_empty()).then_some(part)
    })
}

/// An entry of lines that are never split.
pub(super) fn entry<'a>(height: u32, lines: Vec<(Abs, SetLine<'a>)>, raise: Raise) -> FlowItem<'a> {
    FlowItem {
        space: Glue::default(),
        on_whole_line: false,
        height,
        before: KeepRule::InParagraph.into(),
        frame: None,
        content: FlowContent::Heading(SetHeading {
            lines,
            raise: raise.usual,
            raise_at_top: raise.at_top,
        }),
    }
}

/// The lines with the places of their baselines, at this distance from each
/// other.
pub(super) fn with_baselines<'a>(
    lines: Vec<SetLine<'a>>,
    first: Abs,
    leading: Abs,
) -> Vec<(Abs, SetLine<'a>)> {
    (0..).zip(lines).map(|(index, line)| (first + leading * f64::from(index), line)).collect()
}
