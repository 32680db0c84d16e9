//! The contact panel at the end of a leaflet: a rule across the page, and under it the
//! practice's name, its telephone number in large type, its hours and its addresses, all
//! on the grid of the page. A panel higher than a page is set as running text.

use std::sync::Arc;

use super::display::{DisplayBuilder, logo_size};
use super::set_lines::{TextStyle, set_lines};
use super::{BlockContext, paragraph};
use crate::artwork::Artwork;
use crate::color::Color;
use crate::definition::{Align, Look};
use crate::document::{Contact, Paragraph, TextRole};
use crate::geometry::{Abs, Size};
use crate::layout::flow::{FlowItem, Glue, LINE, SetLine};
use crate::layout::lines::{MeasuredText, Purpose};

/// The type sizes of the practice's name and telephone number, in em of the text.
const NAME: f64 = 1.12;
const PHONE: f64 = 1.4;
/// The rule above the panel: its distance from the line above, in lines, and its
/// thickness; half a point without a look.
const RULE_BELOW: f64 = 0.3;
const RULE: Abs = Abs::pt(1.5);
const PLAIN_RULE: Abs = Abs::pt(0.5);
/// The greatest height of a logo, in lines, its greatest width, as a share of the panel,
/// the gap beside it, in em, and the gap under one above the texts, in lines.
const LOGO_LINES: f64 = 3.4;
const LOGO_WIDTH: f64 = 0.25;
const LOGO_GAP: f64 = 1.2;
const BELOW_LOGO: f64 = 0.35;
/// The least width of half a panel, in em, for two columns.
const NARROWEST: f64 = 14.0;

/// Appends the panel as one entry; only one that is higher than a page is broken.
pub(super) fn append<'a>(
    contact: &Contact<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let panel = Panel::new(contact, context);
    let (entry, height) = panel.entry(contact.logo.as_ref());
    if height > context.page_lines {
        for (part, _) in contact.paragraphs() {
            paragraph::append(&part.text, context, entries);
        }
        return;
    }
    entries.push(FlowItem { space: Glue::of_lines(1, 1, 0), ..entry });
}

/// The texts of one column, from the top down, each in lines; a text without lines is a
/// space.
type PanelColumn<'a> = Vec<Vec<SetLine<'a>>>;

/// The columns of a panel.
struct Panel<'c, 's, 'a> {
    context: &'c BlockContext<'s>,
    columns: Vec<PanelColumn<'a>>,
    /// The size of the logo.
    logo: Option<Size>,
    /// Whether the logo is beside the columns, not above them.
    is_logo_beside: bool,
}

/// A paragraph and its role.
type Part<'p, 'a> = (&'p Paragraph<MeasuredText<'a>>, TextRole);

impl<'c, 's, 'a> Panel<'c, 's, 'a> {
    /// Sets the columns: name, number and hours at the start and the addresses at the end,
    /// beside the logo or under it, wherever both have room; else all in one.
    fn new(contact: &Contact<MeasuredText<'a>>, context: &'c BlockContext<'s>) -> Self {
        let size = context.params.size;
        let logo = contact.logo.as_ref().map(|logo| {
            let height = context.params.leading() * LOGO_LINES;
            logo_size(logo, height, context.measure * LOGO_WIDTH)
        });
        let beside = logo.map_or(Abs::ZERO, |logo| logo.width + size * LOGO_GAP);
        let parts: Vec<Part<'_, 'a>> = contact.paragraphs().collect();
        let has_start = contact.phone.is_some() || contact.hours.is_some();
        let split = 1 + usize::from(contact.phone.is_some()) + usize::from(contact.hours.is_some());
        let split = if has_start { split } else { split + usize::from(contact.address.is_some()) };
        let (start, end) = parts.split_at(split.min(parts.len()));
        let (columns, is_logo_beside) = if end.is_empty() {
            (vec![column(start, &context.indented(beside))], true)
        } else if let Some(columns) = two_columns(start, end, &context.indented(beside)) {
            (columns, true)
        } else if let Some(columns) = two_columns(start, end, context) {
            (columns, false)
        } else {
            let space = std::iter::once(Vec::new());
            let stacked = column(start, context).into_iter().chain(space);
            (vec![stacked.chain(column(end, context)).collect()], false)
        };
        Self { context, columns, logo, is_logo_beside }
    }

    /// The entry and its height.
    fn entry(self, logo: Option<&Arc<Artwork>>) -> (FlowItem<'a>, u32) {
        let params = self.context.params;
        let (leading, style) = (params.leading(), self.context.style);
        let mut builder = DisplayBuilder::new();
        builder.space(leading * RULE_BELOW);
        match style.look {
            Look::Rule | Look::Band => builder.bar(self.context.measure, RULE, style.accent),
            Look::Plain => builder.bar(self.context.measure, PLAIN_RULE, Color::BLACK),
        }
        let top = leading + params.above_letters();
        let mut first = LINE;
        let mut last = first;
        if let Some((logo, size)) = logo.zip(self.logo) {
            builder.logo(logo, top, size);
            let end = LINE + params.whole_lines(size.height + leading * BELOW_LOGO);
            if self.is_logo_beside { last = end } else { first = end }
        }
        for column in self.columns {
            last = last.max(place_column(column, first, self.context, &mut builder));
        }
        let height = last.next_multiple_of(LINE);
        (builder.finish(height), height)
    }
}

/// Places the lines of a column from a half line of the grid on. Returns the half line
/// after the last.
fn place_column<'a>(
    column: PanelColumn<'a>,
    first: u32,
    context: &BlockContext,
    builder: &mut DisplayBuilder<'a>,
) -> u32 {
    let params = context.params;
    let mut step = first;
    for text in column {
        step += u32::from(text.is_empty());
        let is_large = text.first().is_some_and(|line| line.size > params.size * NAME);
        for line in text {
            // A large line needs half a line more than the text.
            step += u32::from(is_large);
            builder.line(params.grid_step() * f64::from(step) + params.first_baseline(), line);
            step += LINE;
        }
        step += u32::from(is_large);
    }
    step
}

/// Two columns side by side, the first as wide as its lines ask for; `None` if there is
/// no room for both or nothing for the second.
fn two_columns<'a>(
    start: &[Part<'_, 'a>],
    end: &[Part<'_, 'a>],
    context: &BlockContext,
) -> Option<Vec<PanelColumn<'a>>> {
    let (gap, least) = (context.style.gap, context.params.size * NARROWEST);
    let natural = |parts: &[Part<'_, 'a>]| width(&column(parts, context));
    let half = (context.measure - gap) / 2.0;
    let wanted = natural(start).max(half);
    let most = context.measure - gap - natural(end);
    let first = wanted.min(most.max(half));
    if end.is_empty() || half < least {
        return None;
    }
    let rest = first + gap;
    Some(vec![
        column(start, &context.part(Abs::ZERO, first)),
        column(end, &context.part(rest, context.measure - rest)),
    ])
}

fn width(column: &PanelColumn) -> Abs {
    column.iter().flatten().map(SetLine::width).fold(Abs::ZERO, Abs::max)
}

/// Breaks the texts of a column into lines.
fn column<'a>(parts: &[Part<'_, 'a>], context: &BlockContext) -> PanelColumn<'a> {
    let lines = |&(part, role): &Part<'_, 'a>| {
        let (share, color) = match role {
            TextRole::PracticeName => (NAME, context.style.accent),
            TextRole::PracticePhone => (PHONE, Color::BLACK),
            _ => (1.0, Color::BLACK),
        };
        let size = context.params.size * share;
        let text_style = TextStyle {
            purpose: Purpose::Running,
            size,
            color,
            align: Align::Ragged,
            ..TextStyle::running(context)
        };
        set_lines(&part.text, &text_style)
    };
    parts.iter().map(lines).collect()
}
