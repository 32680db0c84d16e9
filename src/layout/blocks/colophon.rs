use std::sync::Arc;

use super::measured::{MeasuredBlock, MeasuredColophon};
use super::{Context, append as append_block, figure};
use crate::artwork::Artwork;
use crate::definition::Align;
use crate::geometry::{Abs, Size};
use crate::layout::columns::{Room, fill};
use crate::layout::flow::{
    Content, Entry, Flow, Rule, SetColophon, SetFigure, Space, stacked_height,
};
use crate::layout::setting::Setting;
use crate::layout::style::PageStyle;

/// What is left of the size of running text, and the least (UKAAF).
const SCALE: f64 = 0.85;
const LEAST_SIZE: Abs = Abs::pt(10.5);
/// Text in one column across a page goes into two from this width of each on,
/// in em: the lines are short, and few.
const NARROWEST: f64 = 20.0;
/// How high and wide a logo is at most, in lines and in columns.
const LOGO_LINES: f64 = 3.4;
const LOGO_WIDTH: f64 = 0.6;

/// Appends a colophon: a line across the page and small text under it, on a
/// grid of its own, in columns that are level. What does not go on one page
/// goes on with the next.
pub(super) fn append<'a>(
    colophon: &MeasuredColophon<'a>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let size = (context.setting.size * SCALE).max(LEAST_SIZE);
    let setting = Setting { size, ..context.setting };
    let style = PageStyle { align: Align::Ragged, ..context.style.clone() };
    let columns = columns(context, size);
    let gaps = style.gap * (columns - 1) as f64;
    let measure = (context.measure - gaps) / columns as f64;
    let page_lines = lines_in(context.setting.leading() * f64::from(context.page_lines), setting);
    let inner = Context { style: &style, setting, start: Abs::ZERO, measure, page_lines };
    let mut flow = Flow { columns, measure, entries: inner_entries(colophon, &inner) };
    let filling = fill(&flow, Room { first: page_lines, page: page_lines });
    for (index, page) in filling.pages.iter().enumerate() {
        let stacks: Vec<_> =
            page.columns().map(|column| flow.entries.drain(..column.len()).collect()).collect();
        let set =
            SetColophon { setting, stacks, step: measure + style.gap, measure: context.measure };
        entries.push(Entry {
            space: Space { natural: u32::from(index == 0), stretch: 1, shrink: 0 },
            height: whole_lines(&set, context.setting),
            before: Rule::None.into(),
            frame: None,
            content: Content::Colophon(set),
        });
    }
}

/// As many columns as the page has; two, where one would hold long lines.
fn columns(context: &Context, size: Abs) -> usize {
    let half = (context.measure - context.style.gap) / 2.0;
    let usual = if size * NARROWEST < half { 2 } else { 1 };
    context.style.columns.max(usual)
}

/// How many lines of a colophon go into a height.
fn lines_in(height: Abs, setting: Setting) -> u32 {
    let room = height - SetColophon::above(setting) - setting.leading();
    (room / setting.leading()).floor().max(1.0) as u32
}

/// How many lines of the page's grid a colophon takes.
fn whole_lines(set: &SetColophon, setting: Setting) -> u32 {
    let lines = set.stacks.iter().map(|stack| stacked_height(stack)).max().unwrap_or(0);
    let height = SetColophon::above(set.setting) + set.setting.leading() * f64::from(lines);
    (height.round_up_to(setting.leading()) / setting.leading()).round() as u32
}

/// The practice, an empty line, and a line or more for each thing the leaflet
/// says of itself.
fn inner_entries<'a>(colophon: &MeasuredColophon<'a>, context: &Context) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    entries.extend(colophon.logo.map(|logo| figure::entry(set_logo(logo, context))));
    for part in [&colophon.practice, &colophon.about] {
        let first = entries.len();
        for block in part {
            append_part(block, context, &mut entries);
        }
        if let (1.., Some(entry)) = (first, entries.get_mut(first)) {
            entry.space = Space { natural: 1, ..Space::default() };
        }
    }
    if let (Some(_), Some(name)) = (colophon.logo, entries.get_mut(1)) {
        name.space = Space::default();
        name.before.rule = Rule::HeadingWithText;
    }
    entries
}

/// Appends the entries of a block, right under what it follows.
fn append_part<'a>(block: &MeasuredBlock<'a>, context: &Context, entries: &mut Vec<Entry<'a>>) {
    let first = entries.len();
    append_block(block, context, entries);
    if let Some(entry) = entries.get_mut(first) {
        entry.space = Space::default();
        // A list stands under the word that says of what it is.
        if matches!(block, MeasuredBlock::List(_)) {
            entry.before.rule = Rule::HeadingWithText;
        }
    }
}

/// A logo at the start of its column.
fn set_logo<'a>(artwork: &'a Arc<Artwork>, context: &Context) -> SetFigure<'a> {
    let leading = context.setting.leading();
    let aspect = artwork.aspect();
    let width = (context.measure * LOGO_WIDTH).min(leading * LOGO_LINES / aspect);
    let size = Size::new(width, width * aspect);
    let lines = (size.height + leading * 0.5).round_up_to(leading) / leading;
    SetFigure {
        node: None,
        artwork,
        size,
        start: Abs::ZERO,
        measure: width,
        title: Vec::new(),
        title_lines: 0,
        picture_lines: lines.round() as u32,
        caption: Vec::new(),
        is_displaced: false,
    }
}
