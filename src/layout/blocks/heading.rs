use super::measured::MeasuredHeading;
use super::set_lines::{Look, set_lines};
use super::{Context, under_heading};
use crate::color::Color;
use crate::document::HeadingLevel;
use crate::geometry::Abs;
use crate::layout::flow::{Content, Entry, Rule, SetLine, Space};
use crate::layout::lines::Purpose;

/// Appends a heading as one entry: it is never broken over columns.
pub(super) fn append<'a>(
    heading: &MeasuredHeading<'a>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let under_heading = under_heading(entries);
    let lines = set_lines(&heading.text, &look(heading.level, context));
    let (height, content) = match heading.level {
        HeadingLevel::Title => title(lines, context),
        HeadingLevel::Heading | HeadingLevel::Subheading => on_grid(heading.level, lines, context),
    };
    entries.push(Entry {
        space: space(heading.level, under_heading, context),
        height,
        before: if under_heading { Rule::HeadingWithText } else { Rule::None }.into(),
        frame: None,
        content: Content::Heading(content),
    });
}

/// A heading right under another one belongs to it.
fn space(level: HeadingLevel, under_heading: bool, context: &Context) -> Space {
    let natural = context.setting.space_above(level);
    match level {
        HeadingLevel::Title => Space::default(),
        _ if under_heading => Space::default(),
        HeadingLevel::Heading => Space { natural, stretch: 0, shrink: natural - 1 },
        HeadingLevel::Subheading => Space { natural, ..Space::default() },
    }
}

/// How a heading looks: its lines balanced.
fn look(level: HeadingLevel, context: &Context) -> Look {
    let color = match level {
        HeadingLevel::Title | HeadingLevel::Heading => context.style.accent,
        HeadingLevel::Subheading => Color::BLACK,
    };
    let size = context.setting.heading_size(level);
    Look { purpose: Purpose::Display, size, color, ..Look::running(context) }
}

/// The title begins at the top of its band and has air below.
fn title<'a>(lines: Vec<SetLine<'a>>, context: &Context) -> (u32, Vec<(Abs, SetLine<'a>)>) {
    let grid = context.setting.leading();
    let leading = context.setting.heading_leading(HeadingLevel::Title);
    let size = context.setting.heading_size(HeadingLevel::Title);
    // The top of its capitals at the top of the band, as a line of the grid
    // has them.
    let first = size * 0.76 - context.setting.first_baseline();
    let ink = size + leading * (lines.len() as f64 - 1.0);
    let height = context.setting.whole_lines(ink + grid * 0.8);
    (height, spread(lines, first, leading))
}

/// Each line on one of the grid, or raised a little above it.
fn on_grid<'a>(
    level: HeadingLevel,
    lines: Vec<SetLine<'a>>,
    context: &Context,
) -> (u32, Vec<(Abs, SetLine<'a>)>) {
    let height = lines.len() as u32;
    let raise = context.setting.heading_raise(level);
    (height, spread(lines, -raise, context.setting.heading_leading(level)))
}

/// Lines so far from one another, each with the place of its baseline.
pub(super) fn spread<'a>(
    lines: Vec<SetLine<'a>>,
    first: Abs,
    leading: Abs,
) -> Vec<(Abs, SetLine<'a>)> {
    (0..).zip(lines).map(|(index, line)| (first + leading * f64::from(index), line)).collect()
}
