//! A column on the paper: its grid, and the rule before it. Its entries are
//! placed in [`entries`](super::entries).

use crate::color::Color;
use crate::fonts::FontBook;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::flow::SetHeading;
use crate::layout::page::{Item, Rule};
use crate::layout::params::LayoutParams;
use crate::layout::style::PageStyle;

/// The thickness and the colour of a rule: grey, but darker than the half at which a
/// copier of one bit drops it.
pub(super) const RULE_THICKNESS: Abs = Abs::pt(0.5);
pub(super) const RULE_GREY: Color = Color::rgb(0x6b, 0x6b, 0x6b);

/// A column on the paper, with its baseline grid.
pub(super) struct Column<'c> {
    /// The upper left corner.
    pub origin: Point,
    /// Whether the column begins at the top of its page.
    pub is_at_page_top: bool,
    /// The type size and leading.
    pub params: LayoutParams,
    /// The style of the pages.
    pub style: &'c PageStyle,
    /// The faces.
    pub fonts: &'c FontBook,
}

impl Column<'_> {
    /// The top of a half line of the grid.
    pub(super) fn top(&self, step: u32) -> Abs {
        self.origin.y + self.params.grid_step() * f64::from(step)
    }

    /// The start of the baseline of the line at a half line of the grid.
    pub(super) fn baseline(&self, step: u32) -> Point {
        Point::new(self.origin.x, self.top(step) + self.params.first_baseline())
    }

    /// The distance of a heading above the grid, on this half line of the column.
    pub(super) fn raise_of(&self, heading: &SetHeading, step: u32) -> Abs {
        let is_at_top = step == 0 && self.is_at_page_top;
        if is_at_top { heading.raise_at_top } else { heading.raise }
    }

    /// The rule in the middle of the gap before a column of this height in half
    /// lines, from the tops of its first letters to below its last ones.
    pub(super) fn rule_before<'a>(&self, height: u32) -> Item<'a> {
        let above = self.params.above_letters();
        let x = self.origin.x - (self.style.gap + RULE_THICKNESS) / 2.0;
        let origin = Point::new(x, self.origin.y + above);
        let area = Rect::new(
            origin,
            Size::new(RULE_THICKNESS, self.params.grid_step() * f64::from(height) - above),
        );
        Item::Rule(Rule { area, color: RULE_GREY })
    }
}
