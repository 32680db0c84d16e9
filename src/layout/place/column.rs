use std::ops::Range;

use super::centred;
use super::line::place_line;
use crate::fonts::FontBook;
use crate::geometry::{Abs, Point, Rect};
use crate::layout::flow::{Content, Entry, Flow, SetFigure};
use crate::layout::page::{Drawing, Item};
use crate::layout::setting::Setting;
use crate::layout::style::PageStyle;

/// The baseline grid of a column.
pub(super) struct Grid {
    /// Its upper left corner.
    pub origin: Point,
    /// Its size and leading.
    pub setting: Setting,
    /// How wide it is.
    pub measure: Abs,
}

impl Grid {
    /// The begin of the baseline of a line.
    fn baseline(&self, line: u32) -> Point {
        let down = self.setting.first_baseline() + self.setting.leading() * f64::from(line);
        Point::new(self.origin.x, self.origin.y + down)
    }
}

/// Places the entries of a column, its spaces stretched or pressed so that it
/// takes a height, and above them what stands there again.
pub(super) fn place_column<'a>(
    flow: &Flow<'a>,
    column: Range<usize>,
    height: u32,
    grid: &Grid,
    style: &PageStyle,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    let opening = flow.opening(&column);
    let height = height.saturating_sub(opening + flow.closing(&column));
    let entries = &flow.entries[column];
    if let Some(repeated) = repeated(flow, entries) {
        let first = items.len();
        let line = opening.saturating_sub(repeated.height);
        place_entry(repeated, line, grid, style, fonts, items);
        items[first..].iter_mut().for_each(Item::make_artifact);
    }
    let mut line = opening;
    for (entry, space) in entries.iter().zip(spaces(entries, height)) {
        line += space;
        place_entry(entry, line, grid, style, fonts, items);
        line += entry.height;
    }
}

/// What stands again above the entries of a column.
fn repeated<'f, 'a>(flow: &'f Flow<'a>, entries: &[Entry]) -> Option<&'f Entry<'a>> {
    flow.entries.get(entries.first()?.before.repeated?)
}

/// The lines above each entry: the natural ones, and for those that give way
/// first one more or one fewer. The larger spaces give way first, since a line
/// more is seen least there.
fn spaces(entries: &[Entry], height: u32) -> Vec<u32> {
    let mut spaces: Vec<u32> = entries.iter().map(|entry| entry.space.natural).collect();
    if let Some(first) = spaces.first_mut() {
        *first = 0;
    }
    let natural: u32 =
        entries.iter().map(|entry| entry.height).sum::<u32>() + spaces.iter().sum::<u32>();
    let mut order: Vec<usize> = (1..entries.len()).collect();
    order.sort_by_key(|&index| std::cmp::Reverse(entries[index].space.natural));
    let (mut more, mut fewer) = (height.saturating_sub(natural), natural.saturating_sub(height));
    for index in order {
        let space = entries[index].space;
        let (added, taken) = (more.min(space.stretch), fewer.min(space.shrink));
        spaces[index] = spaces[index] + added - taken;
        more -= added;
        fewer -= taken;
    }
    spaces
}

fn place_entry<'a>(
    entry: &Entry<'a>,
    line: u32,
    grid: &Grid,
    style: &PageStyle,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    match &entry.content {
        Content::Line(set) => place_line(set, grid.baseline(line), style, fonts, items),
        Content::Heading(lines) => {
            for (below, set) in lines {
                let baseline = grid.baseline(line);
                let baseline = Point::new(baseline.x, baseline.y + *below);
                place_line(set, baseline, style, fonts, items);
            }
        }
        Content::Figure(figure) => {
            place_figure(figure, line, entry.height, grid, style, fonts, items)
        }
    }
}

/// The words on lines of the grid, the picture in the middle of what is left
/// between them.
fn place_figure<'a>(
    figure: &SetFigure<'a>,
    line: u32,
    height: u32,
    grid: &Grid,
    style: &PageStyle,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    for (index, set) in (line..).zip(&figure.title) {
        place_line(set, grid.baseline(index), style, fonts, items);
    }
    let title = figure.title.len() as u32;
    let caption = figure.caption.len() as u32;
    let leading = grid.setting.leading();
    let top = grid.origin.y + leading * f64::from(line + title);
    let room = leading * f64::from(height - title - caption);
    let area = Rect::new(
        Point::new(
            grid.origin.x + centred(grid.measure, figure.size.width),
            top + centred(room, figure.size.height),
        ),
        figure.size,
    );
    items.push(Item::Drawing(Drawing { node: figure.node, artwork: figure.artwork.clone(), area }));
    for (index, set) in (line + height - caption..).zip(&figure.caption) {
        place_line(set, grid.baseline(index), style, fonts, items);
    }
}
