//! Placing the entries of a column on its grid. Entries may hold stacks of
//! entries, so the placing recurses. Lines are placed in [`line`](super::line),
//! rows in [`table`](super::table), frames in [`frame`](super::frame).

use std::ops::Range;

use super::column::{Column, RULE_GREY, RULE_THICKNESS};
use super::frame::place_frames;
use super::line::{place_bar, place_line};
use crate::color::Color;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::display::SetDisplay;
use crate::layout::flow::{
    Flow, FlowContent, FlowItem, LINE, SetColophon, SetFigure, SetHeading, SetLine, natural_spaces,
    stacked_height, text_below, tops,
};
use crate::layout::lettering;
use crate::layout::page::{Drawing, Item, Rule};
use crate::layout::style::PageStyle;

impl Column<'_> {
    /// Places the entries of a column of a flow, with their spaces stretched or
    /// squeezed to this height, under the repeated header row if there is one.
    pub(super) fn place<'a>(
        &self,
        flow: &Flow<'a>,
        column: Range<usize>,
        height: u32,
        items: &mut Vec<Item<'a>>,
    ) {
        let opening = flow.opening(&column);
        let height = height.saturating_sub(opening + flow.closing(&column));
        let entries = &flow.entries[column];
        let tops = tops(opening, entries, &spaces(entries, height));
        place_frames(entries, &tops, self, items);
        let below = self.place_repeated(entries, items);
        self.place_at(entries, &tops, below, items);
    }

    /// Places a stack of entries from a line on, with natural spaces.
    pub(super) fn place_stack<'a>(
        &self,
        stack: &[FlowItem<'a>],
        line: u32,
        items: &mut Vec<Item<'a>>,
    ) {
        self.place_at(stack, &tops(line, stack, &natural_spaces(stack)), None, items);
    }

    /// Places the repeated header row above the entries of a column. Returns
    /// the top of the row under it, if the entries begin with a row.
    fn place_repeated<'a>(
        &self,
        entries: &[FlowItem<'a>],
        items: &mut Vec<Item<'a>>,
    ) -> Option<Abs> {
        let entry = entries.first()?;
        let Some(header) = &entry.before.repeated else {
            return matches!(entry.content, FlowContent::TableRow(_)).then(|| self.top(0));
        };
        let first = items.len();
        let below = self.place_row(header, self.top(0), items);
        items[first..].iter_mut().for_each(Item::make_artifact);
        Some(below)
    }

    /// Places each entry on its line, and rows of a table directly below one
    /// another, the first of them at the end of the rows above.
    fn place_at<'a>(
        &self,
        entries: &[FlowItem<'a>],
        tops: &[u32],
        mut rows_end: Option<Abs>,
        items: &mut Vec<Item<'a>>,
    ) {
        let mut waiting: Option<PostponedPictures> = None;
        for (index, (entry, &line)) in entries.iter().zip(tops).enumerate() {
            if let Some(it) = waiting.take_if(|it| it.before <= index) {
                self.place_stack(it.pictures, it.line, items);
            }
            let style = entry.frame.map(|frame| self.style.in_frame(frame.kind));
            let column = Column { style: style.as_ref().unwrap_or(self.style), ..*self };
            let Some((text, pictures)) = beside_text(entry) else {
                rows_end = column.place_entry(entry, line, rows_end, items);
                continue;
            };
            text.iter().for_each(|stack| column.place_stack(stack, line, items));
            rows_end = None;
            let before = index + 1 + text_below(pictures);
            waiting = Some(PostponedPictures { pictures, line, before });
        }
        if let Some(it) = waiting {
            self.place_stack(it.pictures, it.line, items);
        }
    }

    /// Places an entry on a line, or a row of a table at the end of the rows
    /// above it. Returns the end of such a row.
    fn place_entry<'a>(
        &self,
        entry: &FlowItem<'a>,
        line: u32,
        rows_end: Option<Abs>,
        items: &mut Vec<Item<'a>>,
    ) -> Option<Abs> {
        match &entry.content {
            FlowContent::TableRow(row) => {
                let top = rows_end.filter(|_| !row.begins_table).unwrap_or(self.top(line));
                return Some(self.place_row(row, top, items));
            }
            FlowContent::Line(set) => {
                let last = line + entry.height.saturating_sub(LINE);
                place_line(set, self.baseline(last), self.style, self.fonts, items);
            }
            FlowContent::Heading(heading) => self.place_heading(heading, line, items),
            FlowContent::Display(set) => self.place_display(set, line, items),
            FlowContent::Figure(figure) => self.place_figure(figure, line, items),
            // The frame was placed before its entries.
            FlowContent::Edge(_) => {}
            FlowContent::Row(stacks) => {
                stacks.iter().for_each(|stack| self.place_stack(stack, line, items));
            }
            FlowContent::Colophon(set) => self.place_colophon(set, line, items),
        }
        None
    }

    /// Places the lines of a heading, raised less at the top of the page.
    fn place_heading<'a>(&self, heading: &SetHeading<'a>, line: u32, items: &mut Vec<Item<'a>>) {
        let baseline = self.baseline(line);
        let raise = self.raise_of(heading, line);
        for (below, set) in &heading.lines {
            let baseline = Point::new(baseline.x, baseline.y + *below - raise);
            place_line(set, baseline, self.style, self.fonts, items);
        }
    }

    /// Places a figure from its caption up: the caption on lines of the grid, the
    /// picture close above it, the title close above the picture, all of them
    /// flush at the start. What rounding to the grid adds goes above the title.
    fn place_figure<'a>(&self, figure: &SetFigure<'a>, line: u32, items: &mut Vec<Item<'a>>) {
        let caption = line + figure.above_caption;
        let left = self.origin.x + figure.start;
        let top = self.top(caption) - self.params.below_picture() - figure.size.height;
        let area = Rect::new(Point::new(left, top), figure.size);
        let leading = self.params.leading();
        let last = top - self.params.title_to_picture();
        let mut baseline = last + leading - leading * figure.title.len() as f64;
        for set in &figure.title {
            let start = Point::new(self.origin.x, baseline);
            place_line(set, start, self.style, self.fonts, items);
            baseline += leading;
        }
        if let Some(bar) = &figure.change_bar {
            let top = Point::new(self.origin.x, area.origin.y);
            items.push(place_bar(bar, top, area.size.height));
        }
        let artwork = figure.artwork.clone();
        let lettering = lettering::place(figure, self.fonts);
        items.push(Item::Drawing(Drawing { node: figure.node, artwork, area, lettering }));
        for (index, set) in (caption..).step_by(LINE as usize).zip(&figure.caption) {
            place_line(set, self.baseline(index), self.style, self.fonts, items);
        }
    }

    /// Places a display entry from a line of the grid on: bars, then the logo
    /// and the words on them.
    fn place_display<'a>(
        &self,
        set: &SetDisplay<SetLine<'a>>,
        line: u32,
        items: &mut Vec<Item<'a>>,
    ) {
        let (left, top) = (self.origin.x, self.top(line));
        let here = |area: Rect| {
            Rect::new(Point::new(left + area.origin.x, top + area.origin.y), area.size)
        };
        let bars = set.bars.iter();
        items.extend(bars.map(|it| Item::Rule(Rule { area: here(it.area), color: it.color })));
        if let Some((logo, area)) = &set.logo {
            let (artwork, lettering) = (logo.clone(), Vec::new());
            items.push(Item::Drawing(Drawing {
                node: None,
                artwork,
                area: here(*area),
                lettering,
            }));
        }
        // A one-bit print makes dots of the accent: a number to call is black.
        let style = PageStyle { accent: Color::BLACK, ..self.style.clone() };
        for (below, set) in &set.lines {
            place_line(set, Point::new(left, top + *below), &style, self.fonts, items);
        }
    }

    /// Places a colophon from a line of the grid on: a rule across, with its
    /// columns on their own grid under it.
    fn place_colophon<'a>(&self, set: &SetColophon<'a>, line: u32, items: &mut Vec<Item<'a>>) {
        let (left, top) = (self.origin.x, self.top(line));
        let leading = set.params.leading();
        let area = Rect::new(
            Point::new(left, top + leading * 0.35),
            Size::new(set.measure, RULE_THICKNESS),
        );
        items.push(Item::Rule(Rule { area, color: RULE_GREY }));
        for (index, stack) in set.stacks.iter().enumerate() {
            let origin =
                Point::new(left + set.step * index as f64, top + SetColophon::above(set.params));
            let column = Column { origin, params: set.params, ..*self };
            column.place_stack(stack, 0, items);
        }
    }
}

/// Pictures beside a text that continues below them. They are drawn after the
/// text, for readers that follow the drawing order.
struct PostponedPictures<'e, 'a> {
    pictures: &'e [FlowItem<'a>],
    /// The line they are placed on.
    line: u32,
    /// The first entry after the text.
    before: usize,
}

/// The text of a row and the pictures beside it, if the text continues below.
fn beside_text<'e, 'a>(
    entry: &'e FlowItem<'a>,
) -> Option<(&'e [Vec<FlowItem<'a>>], &'e [FlowItem<'a>])> {
    let FlowContent::Row(stacks) = &entry.content else { return None };
    let (pictures, text) = stacks.split_last()?;
    (text_below(pictures) > 0).then_some((text, pictures))
}

/// The spaces above the entries: the natural ones, with lines added or taken.
/// The larger spaces change first, since a line more is seen least there.
fn spaces(entries: &[FlowItem], height: u32) -> Vec<u32> {
    let mut spaces = natural_spaces(entries);
    let natural = stacked_height(entries);
    let mut order: Vec<usize> = (1..entries.len()).collect();
    order.sort_by_key(|&index| std::cmp::Reverse(entries[index].space.natural));
    let mut more = height.saturating_sub(natural) / LINE * LINE;
    let mut fewer = natural.saturating_sub(height).next_multiple_of(LINE);
    for index in order {
        let space = entries[index].space;
        let (added, taken) = (more.min(space.stretch), fewer.min(space.shrink));
        spaces[index] = spaces[index] + added - taken;
        more -= added;
        fewer -= taken;
    }
    spaces
}
