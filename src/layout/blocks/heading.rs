use super::set_lines::{Look, set_lines};
use super::{Context, under_heading};
use crate::color::Color;
use crate::document::{Heading, HeadingLevel};
use crate::geometry::Abs;
use crate::layout::flow::{Content, Entry, Rule, SetLine, Space};
use crate::layout::lines::{MeasuredText, Purpose};

/// Appends a heading as one entry: it is broken over columns only where it is
/// higher than one.
pub(super) fn append<'a>(
    heading: &Heading<MeasuredText<'a>>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let under_heading = under_heading(entries);
    let lines = set_lines(&heading.text, &look(heading.level, context));
    let first = entries.len();
    entries.extend(match heading.level {
        HeadingLevel::Title => title(lines, context),
        HeadingLevel::Heading | HeadingLevel::Subheading => {
            on_grid(lines, context.setting.heading_raise(heading.level), context)
        }
    });
    if let Some(entry) = entries.get_mut(first) {
        entry.space = space(heading.level, under_heading, context);
        entry.before = if under_heading { Rule::HeadingWithText } else { Rule::None }.into();
    }
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

/// The title begins at the top of its band and has air below. One that is
/// higher than a page goes on at the top of the next.
fn title<'a>(lines: Vec<SetLine<'a>>, context: &Context) -> Vec<Entry<'a>> {
    let leading = context.setting.title_leading();
    let size = context.setting.heading_size(HeadingLevel::Title);
    // The top of its capitals at the top of the band, as a line of the grid
    // has them.
    let rise = context.setting.title_rise();
    let first = size * rise - context.setting.first_baseline();
    let height = |lines: usize| {
        // Under the last baseline the title has a quarter of an em.
        let ink = size * (rise + 0.24) + leading * (lines as f64 - 1.0);
        context.setting.whole_lines(ink + context.setting.leading() * 0.8)
    };
    let goes_on_a_page = |&count: &usize| height(count) <= context.page_lines;
    let part = (1..=lines.len()).take_while(goes_on_a_page).last().unwrap_or(1);
    let entry = |lines: Vec<SetLine<'a>>| entry(height(lines.len()), spread(lines, first, leading));
    parts(lines, part).map(entry).collect()
}

/// Lines on the grid, each raised a little above it: kept together, unless they
/// are higher than a column.
pub(super) fn on_grid<'a>(
    lines: Vec<SetLine<'a>>,
    raise: Abs,
    context: &Context,
) -> Vec<Entry<'a>> {
    let count = lines.len();
    let part = if count as u32 <= context.page_lines { count } else { 1 };
    let leading = context.setting.leading();
    let entry = |lines: Vec<SetLine<'a>>| entry(lines.len() as u32, spread(lines, -raise, leading));
    let mut entries: Vec<Entry> = parts(lines, part).map(entry).collect();
    for index in [1, entries.len().saturating_sub(1)] {
        if let Some(entry) = entries.get_mut(index).filter(|_| count > part) {
            entry.before.rule = Rule::NoLineAlone;
        }
    }
    entries
}

/// Lines in parts of so many each, the last of what is left.
fn parts<T>(lines: Vec<T>, most: usize) -> impl Iterator<Item = Vec<T>> {
    let mut lines = lines.into_iter();
    std::iter::from_fn(move || {
        let part: Vec<T> = lines.by_ref().take(most.max(1)).collect();
        (!part.is_empty()).then_some(part)
    })
}

/// Lines that are never parted.
fn entry<'a>(height: u32, lines: Vec<(Abs, SetLine<'a>)>) -> Entry<'a> {
    Entry {
        space: Space::default(),
        height,
        before: Rule::InParagraph.into(),
        frame: None,
        content: Content::Heading(lines),
    }
}

/// Lines so far from one another, each with the place of its baseline.
fn spread<'a>(lines: Vec<SetLine<'a>>, first: Abs, leading: Abs) -> Vec<(Abs, SetLine<'a>)> {
    (0..).zip(lines).map(|(index, line)| (first + leading * f64::from(index), line)).collect()
}
