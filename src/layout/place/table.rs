//! Placing a row of a table. Header rows that repeat are handled in
//! [`entries`](super::entries).

use super::column::{Column, RULE_GREY, RULE_THICKNESS};
use super::line::place_line;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::flow::SetRow;
use crate::layout::page::{Item, Rule};

/// The thickness of the rule under the header row, which has the accent colour.
const HEADER_RULE: Abs = Abs::pt(0.75);

impl Column<'_> {
    /// Places a row of a table at this height, and the rule under it. Returns
    /// the top of the next row.
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
        let (thickness, color) = if row.is_header {
            (HEADER_RULE, self.style.accent)
        } else {
            (RULE_THICKNESS, RULE_GREY)
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
