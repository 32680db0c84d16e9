use super::column::Column;
use crate::color::Color;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::page::{Item, Rule};

/// A thin line between things. Grey, but not so pale that a copier drops it.
pub(super) const THICKNESS: Abs = Abs::pt(0.5);
pub(super) const GREY: Color = Color::rgb(0x80, 0x80, 0x80);

/// The line in the middle of the gap before a column of so many lines, from
/// the tops of its first letters to under its last ones.
pub(super) fn rule_before<'a>(column: &Column, height: u32) -> Item<'a> {
    let above = column.params.above_letters();
    let x = column.origin.x - (column.style.gap + THICKNESS) / 2.0;
    let origin = Point::new(x, column.origin.y + above);
    let area = Rect::new(
        origin,
        Size::new(THICKNESS, column.params.leading() * f64::from(height) - above),
    );
    Item::Rule(Rule { area, color: GREY })
}
