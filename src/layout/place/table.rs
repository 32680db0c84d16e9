use super::column::Column;
use super::line::place_line;
use super::rule;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::flow::SetRow;
use crate::layout::page::{Item, Rule};

/// The line under the header row, in the accent.
const HEADER_RULE: Abs = Abs::pt(1.0);

impl Column<'_> {
    /// Places a row of a table from a height on, and the line under it; where
    /// the next row begins.
    pub(super) fn place_row<'a>(
        &self,
        row: &SetRow<'a>,
        top: Abs,
        items: &mut Vec<Item<'a>>,
    ) -> Abs {
        for (below, set) in &row.lines {
            let baseline = Point::new(self.origin.x, top + *below);
            place_line(set, baseline, self.style, self.fonts, items);
        }
        let (thickness, color) = match row.is_header {
            true => (HEADER_RULE, self.style.accent),
            false => (rule::THICKNESS, rule::GREY),
        };
        let bottom = top + row.height;
        if !row.is_ruled {
            return bottom;
        }
        let origin = Point::new(self.origin.x + row.start, bottom - thickness);
        let area = Rect::new(origin, Size::new(row.measure, thickness));
        items.push(Item::Rule(Rule { area, color }));
        bottom
    }
}
